import { cases } from "@keten/law";
import { describe, expect, it } from "vitest";
import { keten, ketenJson, oneObject, scratchFolder, spawned } from "./support/keten.js";

const scratch = scratchFolder();
const good = {
  number: "A1",
  title: "Zes maanden",
  rule: "asylum.decision-term",
  facts: { applicationDate: "2026-07-15", nationality: "ERI" },
  on: "2026-11-21",
  knownOn: "2026-11-21",
  view: "policy",
  expect: { due: "2027-01-15" },
};

interface Place {
  code: string;
  at: { file: string; line: number; row: number; column?: string };
}
async function faultsOf(name: string, content: unknown): Promise<Place[]> {
  const { exit, json } = await ketenJson(["check", "--cases", scratch.file(name, content)]);
  expect(exit).toBe(2);
  return json["problems"] as Place[];
}

describe("keten check", () => {
  it("finds every shipped case right, as a process", () => {
    const { exit, out } = spawned(["check", "--json"]);
    const report = oneObject(out);
    expect(report).toMatchObject({ passed: cases.length, failed: 0 });
    expect((report["problems"] as { severity: string }[]).filter((one) => one.severity === "error")).toEqual([]);
    expect(exit).toBe(0);
  });

  it("works through cases that somebody else keeps", async () => {
    const file = scratch.file("mine.json", [good, { ...good, number: 2, expect: { due: "2027-01-16" } }]);
    const { exit, json } = await ketenJson(["check", "--cases", file]);
    expect(exit).toBe(1);
    expect(json).toMatchObject({ passed: cases.length + 1, failed: 1 });
    const own = (json["results"] as { from: string | null }[]).filter((one) => one.from === file);
    expect(own).toMatchObject([
      { number: "A1", passed: true },
      { number: "2", passed: false, differences: [{ path: "due", expected: "2027-01-16", found: "2027-01-15" }] },
    ]);
    const { out } = await keten(["check", "--cases", file, "--lang", "en"]);
    expect(out).toContain('due: expected "2027-01-16", found "2027-01-15"');
    expect(out).toContain(`${cases.length + 1} of ${cases.length + 2} cases are right.`);
  });

  it("takes a question that must be refused for what it is", async () => {
    const file = scratch.file("refused.json", [
      { ...good, facts: { applicationDate: "2024-02-30" }, expect: { problems: ["no-such-day"] } },
    ]);
    expect((await ketenJson(["check", "--cases", file])).json).toMatchObject({ failed: 0 });
  });

  it("shows the row and the field of every wrong case at once", async () => {
    const text = [
      "[",
      '  {"number": 1, "rule": "asylum.track", "expect": {}, "colour": 1},',
      "  7,",
      '  {"rule": 3, "expect": {},',
      '   "knownOn": false}',
      "]",
    ].join("\n");
    const faults = await faultsOf("wrong.json", text);
    expect(faults).toMatchObject([
      { code: "case-field-unknown", at: { row: 1, line: 2, column: "colour" } },
      { code: "case-not-an-object", at: { row: 2, line: 3 } },
      { code: "case-field-missing", at: { row: 3, line: 4 } },
      { code: "case-field-kind", at: { row: 3, line: 4, column: "rule" } },
      { code: "case-field-kind", at: { row: 3, line: 5, column: "knownOn" } },
    ]);
  });

  it("shows the row and the field of a question nobody can ask", async () => {
    const faults = await faultsOf("unanswerable.json", [
      good,
      { ...good, rule: "asylum.dcision-term", facts: { applicationDate: "2024-02-30", hat: 1 }, view: "mine" },
    ]);
    expect(faults.map((one) => [one.code, one.at.row, one.at.column])).toEqual([
      ["no-such-day", 2, "facts.applicationDate"],
      ["unknown-fact", 2, "facts.hat"],
      ["unknown-rule", 2, "rule"],
      ["unknown-view", 2, "view"],
    ]);
  });

  it("shows the line and character of a syntax error", async () => {
    const [fault] = await faultsOf("syntax.json", '[\n  {"number": "1" "rule": "x"}\n]');
    expect(fault).toMatchObject({ code: "json-broken", at: { line: 2, column: "18" } });
    expect(await faultsOf("object.json", {})).toMatchObject([{ code: "file-wrong-kind" }]);
  });

  it("reads the same cases from CSV", async () => {
    const head = "number,title,rule,on,knownOn,view,facts.applicationDate,facts.nationality,expect.due,expect.warnings";
    const row = 'A1,"Zes maanden, gewoon",asylum.decision-term,2026-11-21,2026-11-21,policy,2026-07-15,ERI,2027-01-15,';
    const fine = scratch.file("mine.csv", `\uFEFF${head}\n${row}\n`);
    expect((await ketenJson(["check", "--cases", fine])).json).toMatchObject({ failed: 0, passed: cases.length + 1 });
    const nested = scratch.file(
      "nested.csv",
      `number;rule;on;knownOn;facts.decisionDate;facts.decisionKind;expect.outcome.due;expect.outcome.suspensive\n1;asylum.appeal;2024-09-02;2024-09-02;2024-09-02;manifestly-unfounded;2024-09-09;false\n`,
    );
    expect((await ketenJson(["check", "--cases", nested])).json).toMatchObject({ failed: 0 });
  });

  it("shows the row and the column of a wrong cell in CSV", async () => {
    const head = "number,rule,facts.applicationDate,facts.nationality,expect.due,colour";
    const faults = await faultsOf("wrong.csv", `${head}\n1,asylum.decision-term,2024-04-10,SYR,2024-10-10,red\n`);
    expect(faults).toMatchObject([{ code: "case-field-unknown", at: { line: 2, row: 1, column: "colour" } }]);
    const [day] = await faultsOf(
      "day.csv",
      "number,rule,facts.applicationDate,expect.due\n1,asylum.regime,2024-02-30,x\n",
    );
    expect(day).toMatchObject({ code: "no-such-day", at: { line: 2, row: 1, column: "facts.applicationDate" } });
    const [broken] = await faultsOf("broken.csv", 'number,rule\n1,"asylum\n2,x\n');
    expect(broken).toMatchObject({ code: "csv-broken", at: { line: expect.any(Number) } });
    expect(await faultsOf("empty.csv", "")).toMatchObject([{ code: "file-wrong-kind" }]);
  });
});
