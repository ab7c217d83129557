import {
  and,
  answerOf,
  BARRED,
  choice,
  choose,
  findingOf,
  is,
  isOneOf,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { qualificationRegulation } from "../permit/sources.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { vw2000 } from "../sources/national.js";
import { credibility } from "./credibility.js";
import { exclusion, internalAlternative } from "./exclusion.js";
import { actor, protectionThere, targetedHarm, undisputedFacts, wellFoundedFear } from "./findings/protection.js";
import { old } from "./followed.js";
import { persecutionGround } from "./grounds.js";
import { ASSESSED } from "./sources.js";
import { indiscriminateViolence } from "./violence.js";

const notBelieved = and(
  isOneOf(answerOf(credibility), "not-credible", "cannot-be-found-credible"),
  is(findingOf(undisputedFacts), "no"),
);
const protectedThere = and(is(findingOf(actor), "non-state"), is(findingOf(protectionThere), "yes"));

/** Whether somebody is a refugee. */
export const refugee = rule("assessment.refugee", {
  subject: "assessment",
  title: t("vluchteling", "refugee"),
  summary: t(
    "Gegronde vrees voor vervolging, op een grond van het verdrag, zonder bescherming in het eigen land.",
    "Well-founded fear of persecution, on a ground of the Convention, without protection in the own country.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "refugee", label: t("vluchteling", "a refugee") },
      { id: "not-refugee", label: t("geen vluchteling", "not a refugee") },
      { id: "protected-at-home", label: t("bescherming in het eigen land", "protection in the own country") },
      { id: "excluded", label: t("uitgesloten", "excluded") },
      {
        id: "examine-first",
        label: t("eerst het binnenlands alternatief onderzoeken", "examine the internal alternative first"),
      },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("refugee-definition", {
      title: t("de stappen van de beoordeling", "the steps of the assessment"),
      from: ASSESSED,
      knownFrom: ASSESSED,
      coveredUntil: COVERED.aliensAct,
      sources: [
        vw2000("29(1) (tot 12 juni 2026)"),
        vw2000("29 (vanaf 12 juni 2026)"),
        qualificationRegulation("3(5)", "secondary"),
      ],
      says: choose(
        when(notBelieved, choice("not-refugee")),
        when(is(answerOf(persecutionGround), "no-ground"), choice("not-refugee")),
        when(is(findingOf(wellFoundedFear), "no"), choice("not-refugee")),
        when(protectedThere, choice("protected-at-home")),
        when(is(answerOf(internalAlternative), "available"), choice("protected-at-home")),
        when(is(answerOf(internalAlternative), "must-be-examined"), choice("examine-first")),
        when(is(answerOf(exclusion), "not-excluded"), choice("refugee")),
        otherwise(choice("excluded")),
      ),
    }),
  ],
});

/** Whether somebody is eligible for subsidiary protection. */
export const subsidiary = rule("assessment.subsidiary", {
  subject: "assessment",
  title: t("subsidiaire bescherming", "subsidiary protection"),
  summary: t(
    "Een reëel risico op ernstige schade, zonder bescherming in het eigen land.",
    "A real risk of serious harm, without protection in the own country.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "eligible", label: t("komt in aanmerking", "eligible") },
      { id: "not-eligible", label: t("komt niet in aanmerking", "not eligible") },
      { id: "protected-at-home", label: t("bescherming in het eigen land", "protection in the own country") },
      { id: "excluded", label: t("uitgesloten", "excluded") },
      {
        id: "examine-first",
        label: t("eerst het binnenlands alternatief onderzoeken", "examine the internal alternative first"),
      },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("serious-harm", {
      title: t(
        "doodstraf, foltering of onmenselijke behandeling, of willekeurig geweld",
        "death penalty, torture or inhuman treatment, or indiscriminate violence",
      ),
      from: ASSESSED,
      knownFrom: ASSESSED,
      coveredUntil: COVERED.aliensAct,
      sources: [vw2000("29(1) (tot 12 juni 2026)"), vw2000("29a (vanaf 12 juni 2026)"), qualificationRegulation("15")],
      says: choose(
        when(
          and(is(findingOf(targetedHarm), "no"), is(answerOf(indiscriminateViolence), "no-real-risk")),
          choice("not-eligible"),
        ),
        when(protectedThere, choice("protected-at-home")),
        when(is(answerOf(internalAlternative), "available"), choice("protected-at-home")),
        when(is(answerOf(internalAlternative), "must-be-examined"), choice("examine-first")),
        when(is(answerOf(exclusion), "from-both"), choice("excluded")),
        otherwise(choice("eligible")),
      ),
    }),
  ],
});

const inOrder = choose(
  when(is(answerOf(refugee), "refugee"), choice("refugee")),
  when(is(answerOf(refugee), "examine-first"), choice("examine-first")),
  when(is(answerOf(subsidiary), "eligible"), choice("subsidiary")),
  when(is(answerOf(subsidiary), "examine-first"), choice("examine-first")),
  otherwise(choice("refused")),
);

/** The outcome of the assessment: first refugee status, then subsidiary protection, else a refusal. */
export const protection = rule("assessment.protection", {
  subject: "assessment",
  title: t("uitkomst van de beoordeling", "outcome of the assessment"),
  summary: t(
    "Eerst de vluchtelingenstatus, dan subsidiaire bescherming, anders afwijzing. Elke stap is het oordeel van een mens.",
    "First refugee status, then subsidiary protection, else refusal. Each step is the judgement of a person.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "refugee", label: t("vluchtelingenstatus", "refugee status") },
      { id: "subsidiary", label: t("subsidiaire bescherming", "subsidiary protection") },
      {
        id: "refused",
        label: t("afwijzing: geen bescherming nodig of mogelijk", "refusal: no protection needed or possible"),
      },
      {
        id: "examine-first",
        label: t(
          "nog niet: eerst het binnenlands alternatief onderzoeken",
          "not yet: examine the internal alternative first",
        ),
      },
      BARRED,
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  act: {
    kind: "asylum-refusal",
    favourable: false,
    authority: "IND",
    harmless: ["refugee", "subsidiary", "examine-first", BARRED.id],
  },
  versions: [
    version("protection-national", {
      ...old,
      title: t("artikel 29 van de Vreemdelingenwet", "article 29 of the Aliens Act"),
      sources: [vw2000("29(1) (tot 12 juni 2026)"), vw2000("31(1) (tot 12 juni 2026)")],
      note: t(
        "Tot 12 juni 2026 was er één vergunning; wie vluchteling was, kreeg geen aparte status.",
        "Until 12 June 2026 there was one permit; a refugee had no separate status.",
      ),
      says: inOrder,
    }),
    pactImplementation.ends("protection-national"),
    version("protection-regulation", {
      ...pactImplementation.begins,
      title: t("eerst vluchteling, dan subsidiair beschermd", "first refugee, then subsidiary protection"),
      sources: [
        asylumProcedureRegulation("39(2)"),
        asylumProcedureRegulation("39(3)"),
        vw2000("31 (vanaf 12 juni 2026)"),
      ],
      says: inOrder,
    }),
  ],
  remedies: [
    {
      kind: "appeal",
      title: t("beroep bij de rechtbank tegen de afwijzing", "appeal to the court against the refusal"),
      rule: "asylum.appeal",
      suspensive: null,
      sources: [vw2000("69")],
    },
  ],
});
