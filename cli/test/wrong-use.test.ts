import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, oneObject, scratchFolder, spawned } from "./support/keten.js";

const TERM = "asylum.decision-term";
const scratch = scratchFolder();

interface Told {
  code: string;
  field?: string;
  value?: unknown;
  allowed?: { nl: string; en: string };
  message: { nl: string; en: string };
  at?: { file?: string; line?: number; row?: number; column?: string };
}
const problemsOf = async (words: string[]): Promise<Told[]> => {
  const { exit, json } = await ketenJson(words);
  expect(exit).toBe(2);
  return json["problems"] as Told[];
};

describe("wrong use ends with 2 and one object of problems", () => {
  it.each([
    ["30 February", ["applicationDate=2024-02-30"], "no-such-day", "applicationDate"],
    ["29 February of a common year", ["applicationDate=2023-02-29"], "no-such-day", "applicationDate"],
    ["a thirteenth month", ["applicationDate=2024-13-01"], "no-such-day", "applicationDate"],
    ["a day written the Dutch way", ["applicationDate=10-04-2024"], "not-a-day", "applicationDate"],
    ["no day at all", ["applicationDate=gisteren"], "not-a-day", "applicationDate"],
    ["an unknown nationality", ["nationality=ZZZ"], "not-a-country", "nationality"],
    ["a code of two letters", ["nationality=SY"], "not-a-country", "nationality"],
    ["a choice that does not exist", ["individualExtension=because"], "not-a-choice", "individualExtension"],
    ["a yes that is none", ["postponedForCountry=ja"], "not-a-boolean", "postponedForCountry"],
    ["a share above one", ["originRecognitionRate=20"], "number-out-of-range", "originRecognitionRate"],
    ["a number that is none", ["originRecognitionRate=veel"], "not-a-number", "originRecognitionRate"],
    ["a fact that does not exist", ["color=blue"], "unknown-fact", "color"],
    ["a fact without a value", ["--fact", "applicationDate"], "fact-form", "--fact"],
    ["a fact with an empty value", ["applicationDate="], "fact-form", "--fact"],
    ["a fact given twice", ["nationality=SYR", "nationality=TUR"], "fact-twice", "nationality"],
    ["an impossible --on", ["--on", "2024-02-30"], "no-such-day", "on"],
    ["an impossible --known-on", ["--known-on", "soon"], "not-a-day", "knownOn"],
    ["an unknown view", ["--view", "mine"], "unknown-view", "view"],
    ["an unknown reform", ["--reform", "nothing"], "unknown-reform", "reforms"],
    ["one word too many", ["asylum.track"], "argument-too-many", "arguments"],
    ["an option that does not exist", ["--knownon", "2024-01-01"], "option-unknown", "--knownon"],
    ["an option without its value", ["--on"], "option-without-value", "--on"],
    ["a file that is not there", ["--facts", "/nowhere/facts.json"], "file-unreadable", undefined],
  ])("%s", async (_, words, code, field) => {
    const found = (await problemsOf(["decide", TERM, ...words])).find((one) => one.code === code);
    expect(found).toBeDefined();
    expect(found?.field).toBe(field);
    expect(found?.message.nl).not.toBe(found?.message.en);
  });

  it("tells every fault at once", async () => {
    const words = [
      "asylum.decison",
      "aplicationDate=2024-01-01",
      "nationality=XYZ",
      "--on",
      "2024-02-30",
      "--view",
      "x",
      "--fact",
      "y",
    ];
    const codes = (await problemsOf(["decide", ...words])).map((one) => one.code);
    expect(codes.sort()).toEqual(
      ["fact-form", "no-such-day", "not-a-country", "unknown-fact", "unknown-rule", "unknown-view"].sort(),
    );
  });

  it("suggests what may have been meant", async () => {
    const [fact] = await problemsOf(["decide", TERM, "aplicationDate=2024-01-01"]);
    expect(fact?.allowed?.nl).toContain("applicationDate");
    const [rule] = await problemsOf(["decide", "decision-term"]);
    expect(rule?.allowed?.nl).toContain(TERM);
    const [option] = await problemsOf(["decide", TERM, "--fcat", "x=y"]);
    expect(option?.allowed?.nl).toContain("--fact");
    const [command] = await problemsOf(["decied"]);
    expect(command?.allowed?.nl).toContain("decide");
  });

  it("shows the line of a wrong fact in a file", async () => {
    const file = scratch.file("facts.json", '{\n  "applicationDate": "2024-02-30",\n  "nationality": "TUR"\n}\n');
    const [fault] = await problemsOf(["decide", TERM, "--facts", file]);
    expect(fault).toMatchObject({ code: "no-such-day", at: { file, line: 2 } });
  });

  it("shows where a file stops being JSON", async () => {
    const file = scratch.file("broken.json", '{\n  "nationality": "TUR",\n  applicationDate: 1\n}');
    const [fault] = await problemsOf(["decide", TERM, "--facts", file]);
    expect(fault).toMatchObject({ code: "json-broken", at: { file, line: 3, column: "3" } });
    const list = scratch.file("list.json", []);
    expect((await problemsOf(["decide", TERM, "--facts", list])).map((one) => one.code)).toEqual(["file-wrong-kind"]);
  });

  it("reads findings and tells what they lack", async () => {
    const file = scratch.file("findings.json", [{ finding: "best-interests", answer: "yes", on: "2024-02-30" }]);
    const faults = await problemsOf(["decide", TERM, "--findings", file]);
    expect(faults.map((one) => [one.code, one.field])).toEqual([
      ["missing-field", "findings[0].by"],
      ["missing-field", "findings[0].role"],
      ["missing-field", "findings[0].motivation"],
      ["no-such-day", "findings[0].on"],
    ]);
    const whole = scratch.file("one.json", { finding: "best-interests" });
    expect((await problemsOf(["decide", TERM, "--findings", whole])).map((one) => one.code)).toEqual([
      "file-wrong-kind",
    ]);
  });

  it("does not stumble over names that every object has", async () => {
    const codes = (await problemsOf(["decide", TERM, "toString=1", "__proto__=2"])).map((one) => one.code);
    expect(codes).toEqual(["unknown-fact", "unknown-fact"]);
  });

  it.each([
    ["no command", [], "command-missing"],
    ["no rule", ["decide"], "rule-missing"],
    ["no rule for ask", ["ask"], "rule-missing"],
    ["an unknown rule", ["rules", "asylum.nothing"], "unknown-rule"],
    ["words after facts", ["facts", "all"], "argument-too-many"],
    ["no period", ["changes"], "day-missing"],
    ["a period that runs backwards", ["changes", "--from", "2025-01-01", "--to", "2024-01-01"], "period-backwards"],
    ["a period of no days", ["changes", "--from", "2024-02-30", "--to", "2024-03-01"], "day-wrong"],
    ["no scenario", ["simulate"], "scenario-missing"],
    ["an unknown scenario", ["simulate", "nothing"], "scenario-not-found"],
    ["half a worker", ["simulate", "baseline", "--workers", "0.5"], "number-wrong"],
    ["no replications", ["simulate", "baseline", "--replications", "0"], "option-not-allowed"],
    ["an unknown series", ["figures", "nothing"], "series-unknown"],
    ["an unknown frequency", ["figures", "pending-persons", "--frequency", "X"], "frequency-unknown"],
    ["no name for a folder", ["simulate", "baseline", "--out", " "], "option-without-value"],
    ["an empty name", ["history", ""], "scenario-missing"],
    ["two places for data", ["serve", "--data", "x", "--database-url", "postgres://x@127.0.0.1:1/y"], "place-twice"],
    ["a port that is none", ["serve", "--port", "http"], "number-wrong"],
    ["a language that is not there", ["facts", "--lang", "fr"], "language-unknown"],
  ])("%s", async (_, words, code) => {
    const { exit, json } = await ketenJson(words);
    expect([exit, codesOf(json)]).toEqual([2, expect.arrayContaining([code])]);
  });

  it("keeps standard output empty for a person, and tells on standard error in words", async () => {
    const { exit, out, notes } = await keten(["decide", TERM, "applicationDate=2024-02-30", "--lang", "en"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(notes).toContain("applicationDate: The day 2024-02-30 does not exist.");
  });

  it("does so as a process too", () => {
    const { exit, out, notes } = spawned(["decide", TERM, "--fact", "nationality=ZZZ", "--json"]);
    expect(exit).toBe(2);
    expect(codesOf(oneObject(out))).toEqual(["not-a-country"]);
    expect(notes).toBe("");
  });
});
