import {
  after,
  answerOf,
  type BoolExpr,
  choice,
  choose,
  onOrBefore,
  or,
  otherwise,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { realisationDeadline } from "../cycle/deadlines.js";
import { distributionDecisionPublished } from "../cycle/facts.js";
import { actBegins } from "../dates.js";
import { distributionAct, municipalitiesAct, penalties2026, substitutionPolicy } from "../sources.js";
import {
  activeSupervisionOn,
  informationRequestedOn,
  substitutionAnnouncedOn,
  substitutionDecidedOn,
  substitutionTermEnd,
  substitutionUrgent,
  substitutionWithdrawnOn,
  taskFulfilledOn,
} from "./facts.js";

/** The steps of supervision of a municipality that does not do what an act demands. */
export const SUPERVISION_STEPS = [
  { id: "none", label: t("er is geen reden voor toezicht", "there is no reason for supervision") },
  { id: "signal", label: t("signaal: de taak is niet op tijd gedaan", "signal: the task was not done in time") },
  { id: "information", label: t("de toezichthouder vraagt om informatie", "the supervisor asks for information") },
  {
    id: "active",
    label: t("actief toezicht, met afspraken en een termijn", "active supervision, with agreements and a term"),
  },
  { id: "announced", label: t("indeplaatsstelling is aangekondigd", "substitution is announced") },
  {
    id: "decided",
    label: t(
      "besluit genomen; de gemeente kan het nog zelf doen",
      "decision taken; the municipality can still do it itself",
    ),
  },
  {
    id: "substituted",
    label: t(
      "de toezichthouder doet het, op kosten van de gemeente",
      "the supervisor does it, at the cost of the municipality",
    ),
  },
  {
    id: "withdrawn",
    label: t(
      "besluit ingetrokken: de gemeente gaat het zelf doen",
      "decision withdrawn: the municipality will do it itself",
    ),
  },
  { id: "met", label: t("de taak is gedaan", "the task is done") },
] as const;

const done = (step: typeof taskFulfilledOn) => onOrBefore(step, theDay);

/** The step of supervision by what was recorded; `late` says whether there is a reason to begin. */
export const supervisionSteps = (late: BoolExpr) =>
  choose(
    when(done(taskFulfilledOn), choice("met")),
    when(done(substitutionWithdrawnOn), choice("withdrawn")),
    when(
      done(substitutionDecidedOn),
      choose(
        when(or(substitutionUrgent, after(theDay, substitutionTermEnd)), choice("substituted")),
        otherwise(choice("decided")),
      ),
    ),
    when(done(substitutionAnnouncedOn), choice("announced")),
    when(done(activeSupervisionOn), choice("active")),
    when(done(informationRequestedOn), choice("information")),
    when(late, choice("signal")),
    otherwise(choice("none")),
  );

export const ladder: Text = t(
  "In de wet staan het voornemen, het besluit met een termijn (behalve bij spoed), de uitvoering op kosten van de gemeente (Gemeentewet 124) en het intrekken van het besluit (124d). De stappen daarvoor komen uit een beleidskader dat niet is gelezen. Doen gedeputeerde staten niets, dan kan de minister het hun vragen en het daarna zelf doen (124a).",
  "The act has the intention, the decision with a term (except in urgent cases), the execution at the cost of the municipality (Municipalities Act 124) and the withdrawal of the decision (124d). The steps before come from a policy framework that was not read. If the provincial executive does nothing, the minister can ask it to act and then act itself (124a).",
);

/** The step of supervision of a municipality that does not make its places possible. */
export const supervisionStep = rule("distribution.supervision-step", {
  subject: "distribution",
  title: t("toezicht op een gemeente zonder plekken", "supervision of a municipality without places"),
  summary: t(
    "De Spreidingswet kent geen eigen dwangsom of boete; het gewone toezicht van de Gemeentewet geldt.",
    "The Spreidingswet has no penalty or fine of its own; the ordinary supervision of the Municipalities Act holds.",
  ),
  result: { kind: "choice", values: SUPERVISION_STEPS },
  selectedBy: theDay,
  alongside: { deadline: realisationDeadline },
  versions: [
    version("supervision-of-places", {
      ...actBegins,
      title: t("van signaal tot indeplaatsstelling", "from signal to substitution"),
      sources: [municipalitiesAct("124 tot en met 124d"), substitutionPolicy, distributionAct("6, 7, 8 en 11")],
      note: t(
        `${ladder.nl} Wie toezicht houdt, de minister of gedeputeerde staten, hangt af van de bijlage bij artikel 124b. Artikel 11 van de Spreidingswet wijzigt de Gemeentewet op 31 januari 2024; in de tekst van die dag noemen de artikelen 124 tot en met 124h de wet niet, dus staat zij waarschijnlijk in de bijlage, en dan houdt de minister toezicht. Die bijlage is niet gelezen.`,
        `${ladder.en} Who supervises, the minister or the provincial executive, depends on the annex to article 124b. Article 11 of the Spreidingswet changes the Municipalities Act on 31 January 2024; in the text of that day articles 124 to 124h do not name the act, so it probably stands in the annex, and then the minister supervises. That annex was not read.`,
      ),
      conflict: {
        says: t(
          "volgens de pers zei de minister in februari 2026 dat hij dwangsommen kan opleggen; in wet en Gemeentewet staat die macht niet.",
          "according to the press the minister said in February 2026 that he can impose penalty payments; act and Municipalities Act do not have that power.",
        ),
        sources: [penalties2026],
      },
      says: choose(
        when(
          onOrBefore(distributionDecisionPublished, theDay),
          supervisionSteps(after(theDay, answerOf(realisationDeadline))),
        ),
        otherwise(choice("none")),
      ),
    }),
  ],
});
