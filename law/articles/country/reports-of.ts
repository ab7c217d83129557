import { type Annulment, type Dated, day, end, row, type TableRow } from "@keten/law-language";
import { type Text, t } from "@keten/text";

export interface CountryReport extends Pick<Dated, "sources" | "note" | "conflict" | "cause"> {
  id: string;
  title: Text;
  /** The day it came out. */
  on: string;
}

/** The title of a general country report. */
export const general = (country: string, en: string, period?: Text): Text => ({
  nl: `algemeen ambtsbericht ${country}${period ? ` (${period.nl})` : ""}`,
  en: `general country report ${en}${period ? ` (${period.en})` : ""}`,
});

/**
 * The reports of one country, oldest first. Each is the newest until the next comes out; that it is overtaken becomes
 * known on the day of the next. `checked` is the last day on which a source still used the newest.
 */
export function reportsOf(
  nationality: string,
  checked: string,
  reports: readonly CountryReport[],
): (TableRow | Annulment)[] {
  return reports.flatMap((one, index): (TableRow | Annulment)[] => {
    const next = reports[index + 1];
    const { id, on, ...rest } = one;
    const made = row(id, {
      ...rest,
      from: on,
      knownFrom: on,
      coveredUntil: next?.on ?? checked,
      keys: { nationality },
      values: { published: day(on) },
    });
    if (!next) return [made];
    return [
      made,
      end(`${id}-overtaken`, {
        entry: id,
        on: next.on,
        knownFrom: next.on,
        coveredUntil: next.on,
        because: t(`Ingehaald door: ${next.title.nl}.`, `Overtaken by: ${next.title.en}.`),
        sources: next.sources,
      }),
    ];
  });
}

export const monthOnly = t(
  "Alleen de maand is gevonden; hier telt de laatste dag ervan.",
  "Only the month was found; its last day counts here.",
);
