import { law } from "@keten/law";
import { day, type FactValue, isAnnulment, type Table, type TableRow } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { answerOf } from "../support/ask.js";

const reports = (law.tables.find(({ id }) => id === "country-reports") as Table).rows;
const rows = reports.filter((one): one is TableRow => !isAnnulment(one));
const known = (value: number | string): FactValue => ({ state: "known", value });
const NOW = day("2026-11-21");
const ask = (nationality: string, countryReportDate: number, decisionDate: number, knownOn = NOW) =>
  answerOf(
    "country.newest-information",
    { nationality: known(nationality), countryReportDate: known(countryReportDate), decisionDate: known(decisionDate) },
    { on: decisionDate, knownOn, view: "policy" },
  ).outcome;

describe("the newest country information", () => {
  it.each(rows.map((row) => [row.id, row] as const))("changes on the day of %s and not before", (_, row) => {
    const country = String(row.keys["nationality"]?.[0]);
    const before = rows.filter((one) => one.keys["nationality"]?.[0] === country && one.from < row.from).at(-1);
    expect(ask(country, row.from, row.from)).toBe("newest");
    const published = Number(row.values["published"]);
    expect(ask(country, published, row.from)).toBe("newest");
    expect(ask(country, published - 1, row.from)).toBe("later-report-exists");
    expect(ask(country, published - 1, row.from - 1)).toBe(before ? "newest" : "unknown");
    expect(ask(country, published - 1, row.from, row.knownFrom - 1), "a report that is not out yet binds nobody").toBe(
      before ? "newest" : "unknown",
    );
  });

  it("never calls a report overtaken that came out on or after the newest one", () => {
    for (const row of rows) {
      const country = String(row.keys["nationality"]?.[0]);
      for (const later of [0, 1, 30, 400])
        for (const decided of [0, 1, 30, 400])
          if (later <= decided) {
            const newest = rows
              .filter((one) => one.keys["nationality"]?.[0] === country && one.from <= row.from + decided)
              .at(-1) as TableRow;
            const used = Math.max(newest.from, row.from + later);
            expect(ask(country, used, row.from + decided), `${row.id} ${later} ${decided}`).toBe("newest");
          }
    }
  });

  it("says of a country without a report that it does not know", () => {
    expect(ask("MNG", day("2024-01-01"), day("2024-06-01"))).toBe("unknown");
  });

  it("asks for the report where it was not stated", () => {
    const answer = answerOf(
      "country.newest-information",
      { nationality: known("SDN"), decisionDate: known(day("2024-06-01")) },
      { on: day("2024-06-01"), knownOn: NOW, view: "policy" },
    );
    expect(answer.status).toBe("missing");
    expect(answer.missing).toEqual([{ fact: "countryReportDate" }]);
  });
});
