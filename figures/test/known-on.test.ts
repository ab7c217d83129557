import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { dayOf, isoOf } from "@keten/calendar";
import { chainYears, type Figures, folderOf, loadFigures, type SeriesQuery } from "@keten/figures";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf } from "./support/faults.js";
import { emptyFolder, SMALL_SOURCES, type SmallRow, smallFolder } from "./support/folders.js";

const days = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2020, 1, 9) });
const row: fc.Arbitrary<SmallRow> = fc.record({
  period: fc.constantFrom("2018", "2019"),
  citizenship: fc.constantFrom("TOTAL", "SYR"),
  category: fc.constantFrom("", "minors"),
  value: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 }),
  source: fc.constantFrom(...SMALL_SOURCES),
  published: days.map(isoOf),
});
const cellOf = ({ period, citizenship, category }: SmallRow) => [period, citizenship, category].join("|");
const rows = fc.uniqueArray(row, {
  maxLength: 24,
  selector: (one) => [cellOf(one), one.source, one.published].join("|"),
});

const choices: SeriesQuery[] = [
  { preference: "declared" },
  { preference: ["THREE"] },
  { preference: ["TWO", "ONE"], citizenship: "SYR" },
  ...SMALL_SOURCES.map((source) => ({ source })),
];

/** What a caller can ask, as far as it depends on rows. */
const answers = (figures: Figures, query: SeriesQuery) => figures.series("arrivals", query).cells;

describe("the day of knowledge", () => {
  it("gives what would be there if every later row had never been written", () => {
    fc.assert(
      fc.property(rows, days, (all, knownOn) => {
        const whole = loadFigures(smallFolder(all));
        const known = loadFigures(smallFolder(all.filter(({ published }) => published <= isoOf(knownOn))));
        for (const query of choices) expect(answers(whole, { ...query, knownOn })).toEqual(answers(known, query));
        expect(whole.hash(knownOn)).toBe(known.hash());
      }),
      { numRuns: 60 },
    );
  });

  it("does so for every series and every year of the figures that come with Keten", () => {
    const shipped = new URL("../data/", import.meta.url);
    const whole = loadFigures(shipped);
    fc.assert(
      fc.property(fc.integer({ min: dayOf(2015, 6, 1), max: dayOf(2026, 7, 1) }), (knownOn) => {
        const known = loadFigures(folderOf(withoutLater(isoOf(knownOn))));
        // Thousands of cells: compared as a whole, named by their series or year.
        const equal = (name: unknown, one: unknown, other: unknown) =>
          expect([name, isDeepStrictEqual(one, other)]).toEqual([name, true]);
        for (const { id } of whole.definitions())
          equal(
            id,
            whole.series(id, { preference: "declared", knownOn }),
            known.series(id, { preference: "declared" }),
          );
        for (const year of chainYears()) equal(year, whole.chainYear(year, { knownOn }), known.chainYear(year));
        expect(whole.hash(knownOn)).toBe(known.hash());
      }),
      { numRuns: 6 },
    );
  });

  function withoutLater(knownOn: string): string {
    const path = emptyFolder();
    cpSync(new URL("../data/", import.meta.url), path, { recursive: true });
    const files: string[] = ["file,rows"];
    for (const [file = ""] of parse(readFileSync(join(path, "files.csv"), "utf8"), { from_line: 2 }) as string[][]) {
      const text = readFileSync(join(path, file), "utf8");
      const [header = "", ...lines] = text.trimEnd().split("\n");
      const published = (parse(text, { columns: true }) as Record<string, string>[]).map((cells) => cells["published"]);
      const kept = lines.filter((_, at) => (published[at] ?? "") <= knownOn);
      writeFileSync(join(path, file), `${[header, ...kept].join("\n")}\n`);
      files.push(`${file},${kept.length}`);
    }
    writeFileSync(join(path, "files.csv"), `${files.join("\n")}\n`);
    return path;
  }
});

describe("a cell with several sources", () => {
  it("keeps one figure of each source that knew it, and shows the one the caller's order names first", () => {
    fc.assert(
      fc.property(rows, fc.shuffledSubarray([...SMALL_SOURCES], { minLength: 1 }), (all, order) => {
        const figures = loadFigures(smallFolder(all));
        const bySource = (cell: string) =>
          SMALL_SOURCES.filter((source) => all.some((one) => one.source === source && cellOf(one) === cell));
        const cells = answers(figures, { preference: order });
        expect(cells).toHaveLength(new Set(all.map(cellOf)).size);
        for (const cell of cells) {
          const sources = [cell.figure, ...cell.others].map(({ source }) => source);
          const present = bySource([cell.period, cell.citizenship, cell.category ?? ""].join("|"));
          expect([...sources].sort()).toEqual([...present].sort());
          expect(cell.figure.source).toBe([...order, ...SMALL_SOURCES].find((source) => present.includes(source)));
          for (const figure of [cell.figure, ...cell.others]) {
            const published = all
              .filter(
                (one) =>
                  one.source === figure.source &&
                  cellOf(one) === [cell.period, cell.citizenship, cell.category ?? ""].join("|"),
              )
              .map((one) => one.published)
              .sort();
            expect(isoOf(figure.published)).toBe(published.at(-1));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is not chosen from without a word from the caller", async () => {
    const figures = loadFigures(smallFolder([]));
    const without = {} as unknown as SeriesQuery;
    expect(await faultsOf(() => figures.series("arrivals", without))).toMatchObject([
      { code: "choice-missing", field: "preference", allowed: { en: "one of: declared, ONE, TWO, THREE" } },
    ]);
  });

  it("answers for a declared source that has published nothing yet", () => {
    const figures = loadFigures(smallFolder([]));
    expect(figures.series("arrivals", { source: "TWO" }).cells).toEqual([]);
  });
});
