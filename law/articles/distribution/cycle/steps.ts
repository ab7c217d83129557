import {
  after,
  answerOf,
  choice,
  choose,
  type DateExpr,
  daysBetween,
  exists,
  is,
  largest,
  not,
  number,
  onOrBefore,
  otherwise,
  type Rule,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { actBegins } from "../dates.js";
import { distributionAct } from "../sources.js";
import {
  announced,
  decisionDeadline,
  estimateDeadline,
  nextEstimateDeadline,
  realisationDeadline,
  reportDeadline,
} from "./deadlines.js";
import { distributionDecisionPublished, estimatePublished, provincialReportSent } from "./facts.js";

/** The step in which a province is on the day asked about. */
export const cycleStep = rule("distribution.cycle-step", {
  subject: "distribution",
  title: t("stap in de ronde", "step in the cycle"),
  summary: t(
    "Raming, overleg, verslag, verdeelbesluit, plekken mogelijk maken, toezicht: naar wat er op de dag al is.",
    "Estimate, consultation, report, decision, making places possible, supervision: by what is there on the day.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "estimate", label: t("wachten op de raming van de minister", "waiting for the minister's estimate") },
      { id: "consultation", label: t("overleg aan de provinciale tafel", "consultation at the provincial table") },
      {
        id: "report-due",
        label: t(
          "de dag voor het verslag is voorbij, er is geen verslag bekend",
          "the day for the report has passed, no report is known",
        ),
      },
      { id: "decision", label: t("wachten op het verdeelbesluit", "waiting for the distribution decision") },
      { id: "realisation", label: t("gemeenten maken de plekken mogelijk", "municipalities make the places possible") },
      { id: "supervision", label: t("de termijn is voorbij: toezicht", "the term has passed: supervision") },
    ],
  },
  selectedBy: theDay,
  alongside: { announced },
  versions: [
    version("cycle-steps", {
      ...actBegins,
      title: t("de stappen van de wet", "the steps of the act"),
      sources: [distributionAct("2 tot en met 8")],
      note: t(
        "De wet noemt geen stappen; zij volgen uit wat er op de dag is bekendgemaakt of verstuurd. Een raming kan in de ronde worden gewijzigd (artikel 2(2)); dan telt de dag van de eerste bekendmaking.",
        "The act names no steps; they follow from what is published or sent on the day. An estimate can be changed within the cycle (article 2(2)); then the day of its first publication counts.",
      ),
      says: choose(
        when(
          onOrBefore(distributionDecisionPublished, theDay),
          choose(
            when(after(theDay, answerOf(realisationDeadline)), choice("supervision")),
            otherwise(choice("realisation")),
          ),
        ),
        when(onOrBefore(provincialReportSent, theDay), choice("decision")),
        when(
          onOrBefore(estimatePublished, theDay),
          choose(
            when(after(theDay, answerOf(reportDeadline)), choice("report-due")),
            otherwise(choice("consultation")),
          ),
        ),
        otherwise(choice("estimate")),
      ),
    }),
  ],
});

const inStep = (id: string) => is(answerOf(cycleStep), id);

/** The last day of the step in which the province is. */
export const nextDeadline = rule("distribution.next-deadline", {
  subject: "distribution",
  title: t("eerstvolgende wettelijke dag", "next day of the act"),
  summary: t(
    "De laatste dag van de stap van nu; is die al voorbij, dan is de stap te laat.",
    "The last day of the present step; if it has passed, the step is late.",
  ),
  result: { kind: "date" },
  selectedBy: theDay,
  alongside: { step: cycleStep, announced },
  versions: [
    version("next-deadlines", {
      ...actBegins,
      title: t("de dag die bij de stap hoort", "the day that goes with the step"),
      sources: [distributionAct("2, 4, 5 en 7")],
      note: t(
        "Na de termijn voor de plekken is de volgende dag die van de raming van de volgende ronde.",
        "After the term for the places the next day is that of the estimate of the next cycle.",
      ),
      says: choose(
        when(inStep("estimate"), answerOf(estimateDeadline)),
        when(inStep("decision"), answerOf(decisionDeadline)),
        when(inStep("realisation"), answerOf(realisationDeadline)),
        when(inStep("supervision"), nextEstimateDeadline),
        otherwise(answerOf(reportDeadline)),
      ),
    }),
  ],
});

/** Days between the last day of the act and the day a step was done; where it is not done, until the day asked about. */
const lateness = (
  id: string,
  title: Text,
  of: Text,
  sources: Parameters<typeof version>[1]["sources"],
  deadline: Rule & { result: { kind: "date" } },
  done: DateExpr,
) =>
  rule(`distribution.${id}`, {
    subject: "distribution",
    title,
    summary: t(
      "Dagen na de wettelijke dag; 0 als de stap op tijd was of nog op tijd kan.",
      "Days after the day of the act; 0 if the step was in time or can still be.",
    ),
    result: { kind: "number", unit: "days" },
    selectedBy: theDay,
    alongside: { deadline },
    versions: [
      version(`distribution-${id}`, {
        ...actBegins,
        title: of,
        sources,
        note: t(
          "De wet verbindt zelf geen gevolg aan te laat zijn.",
          "The act itself attaches no consequence to being late.",
        ),
        says: largest(
          number(0, "days"),
          choose(
            when(not(exists(answerOf(deadline))), number(0, "days")),
            when(exists(done), daysBetween(answerOf(deadline), done)),
            otherwise(daysBetween(answerOf(deadline), theDay)),
          ),
        ),
      }),
    ],
  });

/** How late the estimate was, or is. */
export const estimateLate = lateness(
  "estimate-late",
  t("hoeveel dagen de raming te laat is", "how many days the estimate is late"),
  t("dagen na 31 januari", "days after 31 January"),
  [distributionAct("2(1) en 3(2)")],
  estimateDeadline,
  estimatePublished,
);
/** How late the report of a province was, or is. */
export const reportLate = lateness(
  "report-late",
  t("hoeveel dagen het verslag te laat is", "how many days the report is late"),
  t("dagen na 31 oktober", "days after 31 October"),
  [distributionAct("4(2)")],
  reportDeadline,
  provincialReportSent,
);
/** How late the decision was, or is. */
export const decisionLate = lateness(
  "decision-late",
  t("hoeveel dagen het verdeelbesluit te laat is", "how many days the distribution decision is late"),
  t("dagen na 30 december", "days after 30 December"),
  [distributionAct("5(1)")],
  decisionDeadline,
  distributionDecisionPublished,
);

export const stepRules = [cycleStep, nextDeadline, estimateLate, reportLate, decisionLate];
