import {
  and,
  choice,
  choose,
  type Finding,
  findingOf,
  is,
  or,
  otherwise,
  rule,
  type SelectedBy,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { qualificationDirective, qualificationRegulation } from "../permit/sources.js";
import { emn2024, vw2000 } from "../sources/national.js";
import {
  appliedPromptly,
  coherentPlausible,
  credibleOnStatements,
  credibleWeighed,
  documentsSuffice,
  elementsSubmitted,
  generallyCredible,
  genuineEffort,
} from "./findings/credibility.js";
import {
  ASSESSED,
  letterMarch2024,
  newAssessment,
  transitional,
  workInstruction2014,
  workInstruction2024,
} from "./sources.js";

const five = [genuineEffort, elementsSubmitted, coherentPlausible, appliedPromptly, generallyCredible];
const four = five.filter((one) => one !== appliedPromptly);
const answered = (one: Finding, answer: "yes" | "no") => is(findingOf(one), answer);
const judgedBy = (one: Finding) =>
  choose(when(answered(one, "yes"), choice("credible")), otherwise(choice("not-credible")));

const regulationStarts = t(
  "De verordening geldt volgens haar eigen tekst vanaf 1 juli 2026; de Nederlandse wet verwijst er vanaf 12 juni 2026 naar en kent de vijf voorwaarden niet meer. Een nieuwe werkinstructie is niet gevonden.",
  "By its own text the Regulation applies from 1 July 2026; Dutch law refers to it from 12 June 2026 and no longer has the five conditions. No new work instruction was found.",
);

/** Whether one part of the account is credible. */
export const credibility = rule("assessment.credibility", {
  subject: "assessment",
  title: t("geloofwaardigheid van het relaas", "credibility of the account"),
  summary: t(
    "Of een deel van het relaas geloofwaardig is: met documenten, of op de verklaringen.",
    "Whether a part of the account is credible: by documents, or on the statements.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "credible-on-documents",
        label: t("geloofwaardig: met documenten onderbouwd", "credible: substantiated by documents"),
      },
      { id: "credible", label: t("geloofwaardig", "credible") },
      { id: "not-credible", label: t("niet geloofwaardig", "not credible") },
      {
        id: "cannot-be-found-credible",
        label: t(
          "kan niet op de verklaringen geloofwaardig worden bevonden: een van de vijf voorwaarden ontbreekt",
          "cannot be found credible on the statements: one of the five conditions is lacking",
        ),
      },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("credibility-weighing", {
      title: t("alles samen gewogen", "all things weighed together"),
      from: ASSESSED,
      knownFrom: ASSESSED,
      coveredUntil: "2024-06-30",
      sources: [workInstruction2014, vw2000("31(6) (tot 12 juni 2026)")],
      note: transitional,
      says: judgedBy(credibleWeighed),
    }),
    newAssessment.ends("credibility-weighing"),
    version("credibility-five-conditions", {
      ...newAssessment.begins,
      title: t(
        "documenten, of vijf voorwaarden die alle moeten zijn vervuld",
        "documents, or five conditions that must all be met",
      ),
      sources: [workInstruction2024, vw2000("31(6) (tot 12 juni 2026)"), letterMarch2024, emn2024],
      note: transitional,
      says: choose(
        when(answered(documentsSuffice, "yes"), choice("credible-on-documents")),
        when(or(...five.map((one) => answered(one, "no"))), choice("cannot-be-found-credible")),
        otherwise(judgedBy(credibleOnStatements)),
      ),
    }),
    pactImplementation.ends("credibility-five-conditions"),
    version("credibility-regulation", {
      ...pactImplementation.begins,
      title: t("documenten, of vier voorwaarden uit de verordening", "documents, or four conditions of the Regulation"),
      sources: [qualificationRegulation("4(5)"), vw2000("31 (vanaf 12 juni 2026)")],
      note: regulationStarts,
      says: choose(
        when(answered(documentsSuffice, "yes"), choice("credible-on-documents")),
        when(and(...four.map((one) => answered(one, "yes"))), judgedBy(credibleOnStatements)),
        otherwise(judgedBy(credibleWeighed)),
      ),
    }),
  ],
});

const instruction = (
  id: string,
  selectedBy: SelectedBy,
  tail: string,
  title: ReturnType<typeof t>,
  summary: ReturnType<typeof t>,
) =>
  rule(id, {
    subject: "assessment",
    title,
    summary,
    result: {
      kind: "choice",
      values: [
        { id: "weighing", label: t("integrale weging (WI 2014/10)", "integral weighing (WI 2014/10)") },
        {
          id: "five-conditions",
          label: t("documenten of vijf voorwaarden (WI 2024/6)", "documents or five conditions (WI 2024/6)"),
        },
        { id: "regulation", label: t("artikel 4 van Verordening 2024/1347", "article 4 of Regulation 2024/1347") },
      ],
    },
    selectedBy,
    actor: "IND",
    versions: [
      version(`instruction-2014${tail}`, {
        title: t("Werkinstructie 2014/10", "Work instruction 2014/10"),
        from: ASSESSED,
        knownFrom: ASSESSED,
        coveredUntil: "2024-06-30",
        sources: [workInstruction2014, qualificationDirective("4(5)")],
        note: transitional,
        says: choice("weighing"),
      }),
      newAssessment.ends(`instruction-2014${tail}`),
      version(`instruction-2024${tail}`, {
        ...newAssessment.begins,
        title: t("Werkinstructie 2024/6", "Work instruction 2024/6"),
        sources: [workInstruction2024, emn2024],
        note: transitional,
        says: choice("five-conditions"),
      }),
      pactImplementation.ends(`instruction-2024${tail}`),
      version(`instruction-regulation${tail}`, {
        ...pactImplementation.begins,
        title: t("de Kwalificatieverordening", "the Qualification Regulation"),
        sources: [qualificationRegulation("4"), vw2000("31 (vanaf 12 juni 2026)")],
        note: regulationStarts,
        says: choice("regulation"),
      }),
    ],
  });

/** Which way of assessing credibility holds by the day of the decision, as Keten applies it. */
export const instructionByDecision = instruction(
  "assessment.credibility-instruction",
  decisionDate,
  "",
  t(
    "werkwijze voor geloofwaardigheid, naar de dag van het besluit",
    "way of assessing credibility, by the day of the decision",
  ),
  t(
    "Welke werkinstructie geldt, naar de dag van het besluit.",
    "Which work instruction holds, by the day of the decision.",
  ),
);

/** Which one would hold if the day of the application counted. */
export const instructionByApplication = instruction(
  "assessment.credibility-instruction-by-application",
  applicationDate,
  "-by-application",
  t(
    "werkwijze voor geloofwaardigheid, als de dag van de aanvraag telde",
    "way of assessing credibility, if the day of the application counted",
  ),
  t(
    "Welke werkinstructie zou gelden als de dag van de aanvraag telde: ter vergelijking.",
    "Which work instruction would hold if the day of the application counted: for comparison.",
  ),
);
