import { type Day, isoOf } from "@keten/calendar";
import { law } from "@keten/law";
import { type Entry, type Law, type ParameterValue, type Source, type Version, visibleOn } from "@keten/law-language";
import { KetenError, type Text, t } from "@keten/text";
import { problem } from "../problems.js";
import type { Counting, Order, Terms } from "./model.js";

const COUNTINGS: Record<string, Counting> = { "count-sleepers": "nights", "count-everybody": "everyone" };
const TITLES: Record<string, Text> = {
  "daily-penalty-first": t("eerste uitspraak (23 januari 2024)", "first order (23 January 2024)"),
  "daily-penalty-second": t("tweede uitspraak (30 oktober 2024)", "second order (30 October 2024)"),
};

/**
 * The terms of the registration centre in Ter Apel as the law knows them on a day: its maximum, who counts, and the
 * orders of the court with their amounts and caps in euro cents.
 * @throws KetenError where no maximum was known yet on that day
 */
export function terApelTerms(knownOn: Day, of: Law = law): Terms {
  const values = (id: string): ParameterValue[] => {
    const found = of.parameters.find((one) => one.id === id);
    if (!found) throw new Error(`the law has no number ${id}`);
    return visibleOn<ParameterValue>(found.values, knownOn).held;
  };
  const rule = of.rules.find(({ id }) => id === "reception.ter-apel-count");
  if (!rule) throw new Error("the law does not say who counts in Ter Apel");
  const agreed = values("reception.ter-apel-agreed-maximum").at(-1);
  if (!agreed)
    throw new KetenError([problem("maximum-not-known-yet", { field: "knownOn", values: { day: isoOf(knownOn) } })]);
  const caps = values("reception.ter-apel-maximum");
  const capOn = (day: Day) =>
    caps.find(({ from, until }) => from <= day && (until === undefined || day < until)) as ParameterValue | undefined;
  const versions = visibleOn<Version>(rule.versions, knownOn).held;
  const orders = values("reception.ter-apel-daily")
    .filter(({ value }) => Number(value) > 0)
    .map(({ id, from, until, value, sources }): Order => {
      const cap = capOn(from);
      return {
        id: id.replace("daily-penalty-", ""),
        title: TITLES[id] ?? t(id, id),
        from,
        ...(until === undefined ? {} : { until }),
        perDay: Number(value),
        cap: cap === undefined ? null : Number(cap.value),
        sources: sourcesOf([{ sources }, ...(cap ? [cap] : [])]),
      };
    });
  return {
    location: "Ter Apel",
    maximum: Number(agreed.value),
    countings: versions.flatMap(({ id, from, sources }) => {
      const counting = COUNTINGS[id];
      return counting ? [{ from, counting, sources }] : [];
    }),
    orders,
    notes: notesOf(of, versions, values("reception.ter-apel-daily")),
    sources: sourcesOf([agreed, ...versions, ...orders]),
  };
}

/** What the entries note, and where a source says otherwise. */
function notesOf(of: Law, versions: readonly Version[], amounts: readonly ParameterValue[]): Text[] {
  const penalty = of.rules.find(({ id }) => id === "reception.ter-apel-penalty");
  const entries: readonly Entry[] = [...versions, ...amounts, ...(penalty?.versions ?? [])];
  return entries.flatMap(({ note, conflict }) => [
    ...(note ? [note] : []),
    ...(conflict
      ? [t(`Een bron zegt iets anders: ${conflict.says.nl}`, `A source says otherwise: ${conflict.says.en}`)]
      : []),
  ]);
}

function sourcesOf(entries: readonly { sources: readonly Source[] }[]): Source[] {
  const all = entries.flatMap(({ sources }) => sources);
  return all.filter(
    (one, index) => all.findIndex(({ id, locator }) => id === one.id && locator === one.locator) === index,
  );
}
