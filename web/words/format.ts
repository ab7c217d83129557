import { type Day, dayOf } from "@keten/calendar";
import type { Length } from "@keten/law-language";
import type { Text } from "@keten/text";
import { type PageLanguage, type SpokenLanguage, useSpokenLanguage, writtenIn } from "./catalogue.js";
import { countryName } from "./countries.js";
import { exactNumber } from "./numbers.js";

/** Arabic with the digits that stand in Dutch letters, so that a reader can compare the two. */
const LOCALE: Record<SpokenLanguage, string> = { nl: "nl-NL", en: "en-GB", ar: "ar-u-nu-latn" };
const WORKING_DAYS: Record<SpokenLanguage, readonly [one: string, many: string]> = {
  nl: ["werkdag", "werkdagen"],
  en: ["working day", "working days"],
  ar: ["يوم عمل", "أيام عمل"],
};
const MS_PER_DAY = 86_400_000;

export interface Format {
  /** In which every text is written; the other members write the language that is spoken. */
  language: PageLanguage;
  /** 32.180 or 32,180 */
  number(value: number): string;
  /** A number as it is, with the decimals it has: −0,073. */
  exact(value: number): string;
  /** 15 januari 2027; the spaces do not break. */
  day(day: Day): string;
  /** 15 januari 2027 om 10:15, of a number of milliseconds since 1970. */
  moment(milliseconds: number): string;
  /** 15 jan 2027 */
  shortDay(day: Day): string;
  /** jan 2027, or only the month where `year` is false. */
  month(day: Day, year?: boolean): string;
  /** 55 dagen */
  days(count: number): string;
  /** 6 maanden; 2 weken en 3 dagen */
  length(length: Length): string;
  /** € 30.400; cents only where there are any. */
  euro(cents: number): string;
  /** 52 % of a share between 0 and 1. */
  percent(share: number): string;
  list(items: readonly string[]): string;
  country(code: string): string;
  text(text: Text): string;
  sort(a: string, b: string): number;
}

function make(language: SpokenLanguage): Format {
  const locale = LOCALE[language];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (day: Day) => format.format(day * MS_PER_DAY).replace(/\./g, "");
  };
  const long = date({ day: "numeric", month: "long", year: "numeric" });
  const short = date({ day: "numeric", month: "short", year: "numeric" });
  const monthYear = date({ month: "short", year: "numeric" });
  const monthOnly = date({ month: "short" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
  const unit = (name: string) => {
    const format = new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" });
    return (count: number) => format.format(count);
  };
  const [day, week, month] = [unit("day"), unit("week"), unit("month")];
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale, { sensitivity: "base" });
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  // Arabic with digits keeps its own order wherever it stands, also in a picture that runs from left to right.
  const kept = (text: string) => (language === "ar" ? `\u2067${text}\u2069` : text);
  return {
    language: writtenIn(language),
    exact: (value) => exactNumber(value, writtenIn(language)),
    number: (value) => number.format(value).replace("-", "−"),
    day: (value) => kept(long(value).replace(/ /g, "\u00a0")),
    moment: (milliseconds) => moment.format(milliseconds),
    shortDay: (value) => kept(short(value)),
    month: (value, year = true) => kept((year ? monthYear : monthOnly)(value)),
    days: (count) => kept(day(count)),
    length: ({ months, weeks, days, workingDays }) => {
      const parts: string[] = [];
      if (months) parts.push(month(months));
      if (weeks) parts.push(week(weeks));
      if (days) parts.push(day(days));
      if (workingDays) {
        const [one, many] = WORKING_DAYS[language];
        parts.push(`${number.format(workingDays)} ${workingDays === 1 ? one : many}`);
      }
      return kept(list.format(parts.length > 0 ? parts : [day(0)]));
    },
    euro: (cents) =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency: "EUR",
        minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
      }).format(cents / 100),
    percent: (share) => `${percent.format(share * 100)}\u00a0%`,
    list: (items) => list.format(items),
    country: (code) => countryName(code, language),
    // What has no Arabic stands in English, kept apart so that its signs do not move about in the line.
    text: (text) => text[language] ?? `\u2068${text[writtenIn(language)]}\u2069`,
    sort: collator.compare,
  };
}

const made = new Map<SpokenLanguage, Format>();

/** Writes numbers, days, lengths and countries for one language. */
export function formatFor(language: SpokenLanguage): Format {
  const known = made.get(language);
  if (known) return known;
  const format = make(language);
  made.set(language, format);
  return format;
}

export function useFormat(): Format {
  return formatFor(useSpokenLanguage());
}

/** The reader's own calendar day; here and in `momentNow` alone the pages read the clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The moment now in universal time, as calendars write it: `20261121T101500Z`. */
export function momentNow(): string {
  return new Date().toISOString().replace(/[-:]|\.\d+/g, "");
}
