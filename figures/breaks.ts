import { type Day, dayOf } from "@keten/calendar";
import { type Text, t } from "@keten/text";

/** A day from which a series counts something else than before, so that values on either side do not compare. */
export interface SeriesBreak {
  series: string;
  /** The first day of the new way of counting. */
  from: Day;
  /** What changed. */
  text: Text;
}

/** The breaks that the publishers of the figures name themselves. */
export const seriesBreaks: readonly SeriesBreak[] = [
  {
    series: "first-applications",
    from: dayOf(2017, 1, 1),
    text: t(
      "Tot en met 2016 telde Eurostat ook herplaatste mensen mee.",
      "Up to 2016 Eurostat also counted relocated people.",
    ),
  },
  {
    series: "pending-family-applications",
    from: dayOf(2024, 9, 1),
    text: t(
      "Vanaf september 2024 tellen aanvragen op grond van artikel 8 EVRM van alleenreizende minderjarigen mee.",
      "From September 2024 article 8 ECHR applications of unaccompanied minors count too.",
    ),
  },
  {
    series: "temporary-protection-beneficiaries",
    from: dayOf(2024, 1, 1),
    text: t(
      "In januari 2024 zijn mensen die waren vertrokken uit de telling gehaald.",
      "In January 2024 people who had left were taken out of the count.",
    ),
  },
];
