import {
  answerOf,
  choice,
  choose,
  commencement,
  end,
  moreThan,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  plus,
  rule,
  smallest,
  theDay,
  times,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { emn2024 } from "../../sources/national.js";
import { terApel1, terApel2, terApelMaximum, terApelSettled, terApelTermReport } from "../sources.js";
import { dayVisitorsInTerApel, sleepingInTerApel, terApelBreachDays } from "./facts.js";

const coveredUntil = "2026-03-13";
const court = (on: string) =>
  ({
    kind: "judgment",
    says: t(`Rechtbank Noord-Nederland, ${on}.`, `District Court North Netherlands, ${on}.`),
  }) as const;
const first = { from: "2024-01-23", knownFrom: "2024-01-23", coveredUntil, cause: court("2024-01-23") } as const;
const second = commencement({
  on: "2024-10-30",
  knownFrom: "2024-10-30",
  coveredUntil,
  because: t("De rechter telt ook wie overdag in Ter Apel is.", "The court also counts who is in Ter Apel by day."),
  cause: court("2024-10-30"),
  sources: [terApel2],
});

/** The maximum agreed for the registration centre. */
export const agreedMaximum = parameter("reception.ter-apel-agreed-maximum", {
  title: t("het afgesproken maximum in Ter Apel", "the agreed maximum in Ter Apel"),
  type: "number",
  unit: "persons",
  values: [parameterValue("agreed-maximum-2000", { ...first, sources: [terApel1, emn2024], value: 2000 })],
});

/** How many people count in Ter Apel. */
export const terApelCount = rule("reception.ter-apel-count", {
  subject: "reception",
  title: t("wie telt mee in Ter Apel", "who counts in Ter Apel"),
  summary: t(
    "COA telde alleen wie er slaapt; sinds 30 oktober 2024 telt ook wie er overdag is.",
    "COA counted only who sleeps there; since 30 October 2024 who is there by day counts too.",
  ),
  result: { kind: "number", unit: "persons" },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("count-sleepers", {
      ...first,
      title: t("alleen avond en nacht", "evening and night only"),
      sources: [emn2024],
      conflict: {
        says: t(
          "de gemeente Westerwolde telde ook wie overdag in het centrum was.",
          "the municipality of Westerwolde also counted who was in the centre by day.",
        ),
        sources: [terApel2],
      },
      says: sleepingInTerApel,
    }),
    second.ends("count-sleepers"),
    version("count-everybody", {
      ...second.begins,
      title: t("ook overdag", "by day as well"),
      sources: [terApel2, emn2024],
      note: t(
        "COA ging in hoger beroep; de zaak is op 7 maart 2025 behandeld, de uitkomst is niet gevonden.",
        "COA appealed; the case was heard on 7 March 2025, the outcome was not found.",
      ),
      says: plus(sleepingInTerApel, dayVisitorsInTerApel, "persons"),
    }),
  ],
});

/** Whether there are too many people in Ter Apel. */
export const terApelBreach = rule("reception.ter-apel-breach", {
  subject: "reception",
  title: t("te veel mensen in Ter Apel", "too many people in Ter Apel"),
  summary: t(
    "Meer dan 2.000 mensen is een overtreding van de uitspraak.",
    "More than 2,000 people is a breach of the order.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "within", label: t("binnen het maximum van 2.000", "within the maximum of 2,000") },
      { id: "breach", label: t("boven het maximum: overtreding", "above the maximum: breach") },
    ],
  },
  selectedBy: theDay,
  actor: "COA",
  alongside: { counted: terApelCount, perDay: "reception.ter-apel-daily-penalty" },
  versions: [
    version("maximum-2000", {
      ...first,
      title: t("ten hoogste 2.000", "at most 2,000"),
      sources: [terApel1, emn2024],
      says: choose(
        when(moreThan(answerOf(terApelCount), parameterOf(agreedMaximum)), choice("breach")),
        otherwise(choice("within")),
      ),
    }),
  ],
});

const money = { type: "number", unit: "EUR-cent" } as const;
const firstOrder = {
  from: "2024-02-20",
  knownFrom: "2024-01-23",
  coveredUntil,
  cause: court("2024-01-23"),
} as const;
const secondOrder = { from: "2024-11-13", knownFrom: "2024-10-30", coveredUntil, cause: court("2024-10-30") } as const;
const start = {
  says: t(
    "de gemeente rekende vanaf 21 februari 2024: vier weken na de betekening van het vonnis.",
    "the municipality counted from 21 February 2024: four weeks after service of the judgment.",
  ),
  sources: [terApelTermReport],
};
const before = { from: "2024-01-23", until: "2024-02-20", knownFrom: "2024-01-23", coveredUntil } as const;
const grace = t("De uitspraak gaf COA vier weken.", "The order gave COA four weeks.");

const secondOrderEnds = (one: string) =>
  end(`${one}-replaced`, {
    entry: one,
    on: "2024-11-13",
    knownFrom: "2024-10-30",
    coveredUntil,
    because: t(
      "Twee weken na de tweede uitspraak geldt het nieuwe bedrag.",
      "Two weeks after the second order the new amount holds.",
    ),
    sources: [terApel2],
  });

/** The penalty for each day with too many people. */
export const dailyPenalty = parameter("reception.ter-apel-daily", {
  title: t("de dwangsom per dag in Ter Apel", "the penalty a day in Ter Apel"),
  ...money,
  values: [
    parameterValue("daily-penalty-none", { ...before, sources: [terApel1], note: grace, value: 0 }),
    parameterValue("daily-penalty-first", {
      ...firstOrder,
      sources: [terApel1, emn2024],
      conflict: start,
      value: 1_500_000,
    }),
    secondOrderEnds("daily-penalty-first"),
    parameterValue("daily-penalty-second", { ...secondOrder, sources: [terApel2, emn2024], value: 5_000_000 }),
  ],
});

/** What the penalties of an order come to at most. */
export const maximumPenalty = parameter("reception.ter-apel-maximum", {
  title: t("het maximum aan dwangsommen in Ter Apel", "the maximum of penalties in Ter Apel"),
  ...money,
  values: [
    parameterValue("maximum-penalty-none", { ...before, sources: [terApel1], note: grace, value: 0 }),
    parameterValue("maximum-penalty-first", { ...firstOrder, sources: [terApel1, terApelSettled], value: 150_000_000 }),
    secondOrderEnds("maximum-penalty-first"),
    parameterValue("maximum-penalty-second", {
      ...secondOrder,
      sources: [terApel2, terApelMaximum],
      value: 500_000_000,
    }),
  ],
});

/** The penalty a day, on the day asked about. */
export const terApelDaily = rule("reception.ter-apel-daily-penalty", {
  subject: "reception",
  title: t("dwangsom per dag in Ter Apel", "penalty a day in Ter Apel"),
  summary: t(
    "€ 15.000 volgens de eerste uitspraak, € 50.000 volgens de tweede.",
    "€15,000 under the first order, €50,000 under the second.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("penalty-a-day", {
      ...first,
      title: t("bedrag per dag", "amount a day"),
      sources: [terApel1],
      note: t(
        "Vanaf vier weken na de eerste en twee weken na de tweede uitspraak.",
        "From four weeks after the first and two weeks after the second order.",
      ),
      says: parameterOf(dailyPenalty),
    }),
  ],
});

/** What an order has cost so far. */
export const terApelPenalty = rule("reception.ter-apel-penalty", {
  subject: "reception",
  title: t("dwangsommen voor Ter Apel", "penalties for Ter Apel"),
  summary: t(
    "Dagen maal het bedrag, tot het maximum van de uitspraak.",
    "Days times the amount, up to the maximum of the order.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "COA",
  alongside: { perDay: terApelDaily },
  versions: [
    version("penalty-so-far", {
      ...first,
      title: t("dagen maal bedrag, met een maximum", "days times amount, with a maximum"),
      sources: [terApel1],
      note: t(
        "Over 2 tot en met 8 maart 2024 spraken partijen af dat de helft van de dagen telt.",
        "For 2 to 8 March 2024 the parties agreed that half of the days count.",
      ),
      says: smallest(times(terApelBreachDays, answerOf(terApelDaily), "EUR-cent"), parameterOf(maximumPenalty)),
    }),
  ],
});

export const terApelRules = [terApelCount, terApelBreach, terApelDaily, terApelPenalty];
