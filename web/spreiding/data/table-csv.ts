import type { Distribution, MunicipalityShare } from "@keten/distribution";
import { csvText } from "../../parts/charts/csv.js";
import type { PageLanguage } from "../../words/catalogue.js";

/** Gives the words of a column or a kind. */
type Words = (
  key:
    | "province"
    | "municipality"
    | "inhabitants"
    | "places"
    | "minors"
    | "kind"
    | "decision"
    | "realised"
    | "task"
    | "offered"
    | "difference"
    | "remaining"
    | "score"
    | MunicipalityShare["kind"],
) => string;

/** The municipalities of a table with their codes; an unknown number is an empty cell. */
export function municipalitiesCsv(
  { provinces }: Distribution,
  rows: readonly MunicipalityShare[],
  say: Words,
  language: PageLanguage,
): string {
  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  return csvText(
    [
      "code",
      say("municipality"),
      say("province"),
      say("inhabitants"),
      say("score"),
      say("places"),
      say("minors"),
      say("kind"),
      say("decision"),
      say("realised"),
    ],
    rows.map((one) => [
      one.code,
      one.name,
      names.get(one.province) ?? one.province,
      one.inhabitants,
      one.score,
      one.places,
      one.minors,
      say(one.kind),
      one.decision?.value ?? null,
      one.realised?.value ?? null,
    ]),
    language,
  );
}

export function provincesCsv({ provinces }: Distribution, say: Words, language: PageLanguage): string {
  return csvText(
    [
      "code",
      say("province"),
      say("inhabitants"),
      say("task"),
      say("minors"),
      say("offered"),
      say("difference"),
      say("remaining"),
    ],
    provinces.map((one) => [
      one.code,
      one.name,
      one.inhabitants,
      one.places,
      one.minors,
      one.offered?.value ?? null,
      one.offered ? one.offered.value - one.places : null,
      one.remaining?.value ?? null,
    ]),
    language,
  );
}
