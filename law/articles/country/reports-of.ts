import { type Annulment, type Dated, day, end, row, type TableRow } from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { source } from "../sources/source.js";

export interface CountryReport extends Pick<Dated, "sources" | "note" | "conflict" | "cause"> {
  id: string;
  title: Text;
  /** The day it came out; of a report of which only the month is known, the last day of that month. */
  on: string;
  /** Only the month is known: any day of it may be given as the date of the report. */
  month?: true;
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
    const { id, on, month, ...rest } = one;
    const made = row(id, {
      ...rest,
      from: on,
      knownFrom: on,
      coveredUntil: next?.on ?? checked,
      keys: { nationality },
      values: { published: day(month ? `${on.slice(0, 8)}01` : on) },
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

const monthOnly = t(
  "Alleen de maand is gevonden: vanaf de laatste dag ervan is dit het nieuwste rapport, en elke dag van de maand geldt als zijn datum.",
  "Only the month was found: from its last day this is the newest report, and any day of the month counts as its date.",
);
const fromMemory = t(
  "Niet nagekeken: geen tekst of bericht over dit rapport is gevonden. Het staat hier zodat een ouder rapport niet als het nieuwste geldt. Alleen de maand is bekend.",
  "Not checked: no text or news of this report was found. It stands here so that an older report does not pass for the newest. Only the month is known.",
);

/** A report of which only the month is known. */
export const ofMonth = (one: CountryReport): CountryReport => ({ note: monthOnly, ...one, month: true });

/** A general report that nobody checked: by country and month. */
export const remembered = (id: string, country: Text, on: string, month: Text): CountryReport => ({
  id,
  title: general(country.nl, country.en),
  on,
  month: true,
  note: fromMemory,
  sources: [
    source({
      id: `ambtsbericht-${id}`,
      nl: `Algemeen ambtsbericht ${country.nl}, ${month.nl} (niet nagekeken)`,
      en: `General country report ${country.en}, ${month.en} (not checked)`,
      kind: "letter",
      locator: `${country.nl}, ${month.nl}`,
      verification: "unverified",
    }),
  ],
});
