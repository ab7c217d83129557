import { dayOfDate, isoOf } from "@keten/calendar";
import { law, programmes } from "@keten/law";
import { changesBetween, day } from "@keten/law-language";
import { describe, expect, it } from "vitest";

/** Everything that Keten says happened on a day of 2024, in one form. */
const happened = [
  ...changesBetween(law, day("2024-01-01"), day("2024-12-31")).map(
    ({ date, title, cause, sources, before, after }) => ({
      date,
      words: [title, before, after].map((text) => text?.nl ?? "").join(" | "),
      cause: cause.nl,
      sources: sources.length,
    }),
  ),
  ...programmes.map(({ from, title, says, cause, sources }) => ({
    date: from,
    words: `${title.nl} | ${says.nl}`,
    cause: cause?.says.nl ?? "",
    sources: sources.length,
  })),
].filter(({ date }) => dayOfDate(date).year === 2024);

/** The asylum items of the yearbook of 2024: the day, what to look for, and whether a cause is named there. */
const ITEMS: readonly [string, RegExp][] = [
  ["2024-01-01", /9 maanden.*2024/i],
  ["2024-01-17", /Oekra|facultatieve|tijdelijk/i],
  ["2024-01-23", /Ter Apel/i],
  ["2024-01-31", /Spreidingswet/i],
  ["2024-02-09", /steun/i],
  ["2024-03-04", /Oekra|facultatieve|tijdelijk/i],
  ["2024-03-29", /prejudici|vragen/i],
  ["2024-04-03", /telefoon/i],
  ["2024-04-03", /uitvoeringsagenda|opvangagenda|flexibilisering/i],
  ["2024-04-09", /bewaring|alleenstaande/i],
  ["2024-04-15", /12\.000/],
  ["2024-04-24", /Palestijn/i],
  ["2024-04-25", /Oekra|rechten|bevries/i],
  ["2024-05-06", /Algerije/i],
  ["2024-05-08", /terugkeerbesluit/i],
  ["2024-05-14", /Pact|migratiepact/i],
  ["2024-05-16", /akkoord/i],
  ["2024-06-11", /gelijkheid|gelijkwaardigheid/i],
  ["2024-06-17", /vier weken|4 weken/i],
  ["2024-07-01", /geloofwaardig/i],
  ["2024-07-01", /risicoprofiel/i],
  ["2024-07-01", /college/i],
  ["2024-07-01", /28 dagen/i],
  ["2024-07-01", /leefgeld/i],
  ["2024-07-02", /ministerie/i],
  ["2024-07-03", /Palestijn/i],
  ["2024-07-05", /hotel/i],
  ["2024-07-08", /Soedan|Sudan/i],
  ["2024-07-16", /meerderjarig/i],
  ["2024-07-25", /openbare orde|glijdende schaal|misdrijf/i],
  ["2024-09-02", /herintegratie/i],
  ["2024-09-05", /LVV|Vreemdelingenvoorziening/i],
  ["2024-09-13", /programma/i],
  ["2024-10-16", /gelijkheid|gelijkwaardigheid/i],
  ["2024-10-30", /Ter Apel/i],
  ["2024-11-01", /provinci/i],
  ["2024-11-14", /Spreidingswet/i],
  ["2024-11-29", /Libanon/i],
  ["2024-12-04", /LVV|Vreemdelingenvoorziening/i],
  ["2024-12-12", /implementatieplan|uitvoeringsplan|nationaal plan/i],
  ["2024-12-19", /Hof|Oekra/i],
  ["2024-12-20", /Syri/i],
  ["2024-12-20", /tweestatus/i],
  ["2024-12-20", /noodmaatregelen/i],
  ["2024-12-20", /terugkeer en vreemdelingenbewaring/i],
  ["2024-12-20", /consultatie/i],
  ["2024-12-23", /verdeelbesluit/i],
];

describe("asked for the changes of 2024", () => {
  it.each(ITEMS)("%s: %s", (iso, words) => {
    const that = happened.filter(({ date }) => isoOf(date) === iso);
    const found = that.filter((one) => words.test(one.words));
    expect(found.length, `on that day: ${that.map((one) => one.words).join("\n")}`).toBeGreaterThan(0);
    for (const one of found) expect(one.sources).toBeGreaterThan(0);
  });
  it("tells of most what caused them", () => {
    const told = happened.filter(({ cause }) => cause !== "");
    expect(told.length / happened.length).toBeGreaterThan(0.8);
  });
});
