import {
  choose,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  rule,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, interviewHeld } from "../../facts/asylum.js";
import { lateDecision2500, lateDecision4020 } from "../../sources/rulings.js";

const practice = {
  from: "2022-11-30",
  knownFrom: "2022-11-30",
  coveredUntil: "2025-08-27",
  note: t(
    "Wat rechters meestal bepalen, geen wet. Soms is het maximum € 15.000.",
    "What courts usually set, not statute. Sometimes the maximum is €15,000.",
  ),
};

export const courtPenaltyPerDay = parameter("asylum.court-penalty-per-day", {
  title: t("dwangsom per dag die de rechter meestal bepaalt", "penalty per day that courts usually set"),
  type: "number",
  unit: "EUR-cent",
  at: "on",
  values: [
    parameterValue("court-penalty-per-day", {
      ...practice,
      sources: [lateDecision2500, lateDecision4020],
      value: 10_000,
    }),
  ],
});
export const courtPenaltyMaximum = parameter("asylum.court-penalty-maximum", {
  title: t("hoogste dwangsom die de rechter meestal bepaalt", "highest penalty that courts usually set"),
  type: "number",
  unit: "EUR-cent",
  at: "on",
  values: [
    parameterValue("court-penalty-maximum", {
      ...practice,
      sources: [lateDecision2500, lateDecision4020],
      value: 750_000,
    }),
  ],
});

/** The new term a court usually sets: eight weeks, or sixteen where the interview has still to be held. */
export const courtSetTerm = rule("asylum.court-set-term", {
  subject: "asylum-silence",
  title: t("de nieuwe termijn die de rechter meestal geeft", "the new term that courts usually set"),
  summary: t("8 weken, of 16 als het gehoor nog moet.", "8 weeks, or 16 if the interview still has to be held."),
  result: { kind: "length" },
  selectedBy: applicationDate,
  versions: [
    version("court-practice-term", {
      from: "2001-04-01",
      knownFrom: practice.knownFrom,
      coveredUntil: practice.coveredUntil,
      note: practice.note,
      title: t("acht of zestien weken", "eight or sixteen weeks"),
      sources: [lateDecision2500, lateDecision4020],
      says: choose(when(interviewHeld, weeks(8)), otherwise(weeks(16))),
    }),
  ],
});

export const courtPenaltyPerDayRule = rule("asylum.court-penalty", {
  subject: "asylum-silence",
  title: t("de dwangsom per dag die de rechter meestal bepaalt", "the penalty per day that courts usually set"),
  summary: t("€ 100 per dag, ten hoogste € 7.500.", "€100 a day, at most €7,500."),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: applicationDate,
  alongside: { maximum: "asylum.court-penalty-max" },
  versions: [
    version("court-practice-penalty", {
      from: "2001-04-01",
      knownFrom: practice.knownFrom,
      coveredUntil: practice.coveredUntil,
      title: t("dwangsom door de rechter", "penalty set by the court"),
      sources: [lateDecision2500],
      says: parameterOf(courtPenaltyPerDay),
    }),
  ],
});
export const courtPenaltyMaximumRule = rule("asylum.court-penalty-max", {
  subject: "asylum-silence",
  title: t("de hoogste dwangsom die de rechter meestal bepaalt", "the highest penalty that courts usually set"),
  summary: t("Meestal € 7.500.", "Usually €7,500."),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: applicationDate,
  versions: [
    version("court-practice-penalty-max", {
      from: "2001-04-01",
      knownFrom: practice.knownFrom,
      coveredUntil: practice.coveredUntil,
      title: t("maximum van de dwangsom door de rechter", "maximum of the penalty set by the court"),
      sources: [lateDecision2500],
      says: parameterOf(courtPenaltyMaximum),
    }),
  ],
});

export const courtPenaltyRules = [courtSetTerm, courtPenaltyPerDayRule, courtPenaltyMaximumRule];
export const courtPenaltyParameters = [courtPenaltyPerDay, courtPenaltyMaximum];
