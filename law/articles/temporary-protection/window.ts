import type { Source } from "@keten/law-language";
import { annul, day, parameter, parameterOf, parameterValue, rule, theDay, version } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import {
  activation,
  extension2025,
  extension2026,
  extension2027,
  longTermPolicy,
  protectionDirective,
  secondYear,
  thirdYear,
} from "./sources.js";

const war = {
  kind: "european-act",
  says: t("De oorlog in Oekraïne duurt voort; de EU verlengt.", "The war in Ukraine goes on; the EU prolongs."),
} as const;
const coveredUntil = COVERED.temporaryProtection;

/** One last day of the directive; it holds until a later one becomes known. */
const until = (
  year: number,
  knownFrom: string,
  sources: readonly Source[],
  next?: { knownFrom: string; sources: readonly Source[] },
) => [
  parameterValue(`directive-until-${year}`, {
    from: "2022-03-04",
    knownFrom,
    coveredUntil,
    sources,
    ...(year > 2023 ? { cause: war } : {}),
    value: day(`${year}-03-04`),
  }),
  ...(next
    ? [
        annul(`directive-until-${year}-prolonged`, {
          entry: `directive-until-${year}`,
          knownFrom: next.knownFrom,
          coveredUntil,
          because: t(`Verlengd tot en met 4 maart ${year + 1}.`, `Prolonged up to and including 4 March ${year + 1}.`),
          cause: war,
          sources: next.sources,
        }),
      ]
    : []),
];

const second = { knownFrom: "2022-10-14", sources: [secondYear] };
const third = { knownFrom: "2023-09-28", sources: [extension2025, thirdYear] };
const fourth = { knownFrom: "2024-06-25", sources: [extension2026] };
const fifth = { knownFrom: "2025-07-15", sources: [extension2027, longTermPolicy] };

/** The last day of temporary protection as the Union has prolonged it. */
export const directiveEnd = parameter("temporary-protection.directive-end", {
  title: t("de laatste dag van de richtlijn voor Oekraïne", "the last day of the directive for Ukraine"),
  type: "date",
  values: [
    ...until(2023, "2022-03-04", [activation, protectionDirective("4")], second),
    ...until(2024, second.knownFrom, second.sources, third),
    ...until(2025, third.knownFrom, third.sources, fourth),
    ...until(2026, fourth.knownFrom, fourth.sources, fifth),
    ...until(2027, fifth.knownFrom, fifth.sources),
  ],
});

/** Until when the Union's temporary protection runs, as far as known. */
export const protectionLastDay = rule("temporary-protection.last-day", {
  subject: "temporary-protection",
  title: t("laatste dag van de tijdelijke bescherming", "last day of temporary protection"),
  summary: t(
    "De EU verlengt telkens een jaar; nu tot en met 4 maart 2027.",
    "The EU prolongs by a year each time; now up to and including 4 March 2027.",
  ),
  result: { kind: "date" },
  selectedBy: theDay,
  versions: [
    version("directive-window", {
      title: t("de laatste verlenging die bekend is", "the latest prolongation that is known"),
      from: "2022-03-04",
      knownFrom: "2022-03-04",
      coveredUntil,
      sources: [protectionDirective("4 en 6"), activation],
      note: t(
        "De dag waarop de Raad de verlenging van 2025 vaststelde (15 juli 2025) is niet in een tekst gezien. Wat na 4 maart 2027 geldt, is geen recht: de regering kondigde een transitiedocument van drie jaar aan.",
        "The day on which the Council adopted the prolongation of 2025 (15 July 2025) was not seen in a text. What holds after 4 March 2027 is no law: the government announced a transition document of three years.",
      ),
      says: parameterOf(directiveEnd),
    }),
  ],
});
