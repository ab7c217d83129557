import { cases } from "@keten/law";
import { describe, expect, it } from "vitest";
import { keten, ketenJson, oneObject, scratchFolder, spawned } from "./support/keten.js";

const TERM = "asylum.decision-term";
const turkish = ["--fact", "applicationDate=2024-04-10", "--fact", "nationality=TUR"];
const palestinian = ["--fact", "applicationDate=2023-12-20", "--fact", "nationality=PSE"];
const scratch = scratchFolder();

describe("keten decide", () => {
  it("prints exactly one object with everything the answer rests on", () => {
    const { exit, out, notes } = spawned(["decide", TERM, ...turkish, "--json"]);
    const answer = oneObject(out);
    expect(exit).toBe(0);
    expect(notes).toBe("");
    expect(answer).toMatchObject({ rule: TERM, status: "decided", outcome: "2024-10-10", due: "2024-10-10" });
    for (const part of ["breakdown", "reasons", "sources", "warnings", "assumed", "missing", "remedies"])
      expect(answer[part], part).toBeInstanceOf(Array);
    expect(answer["ruleSet"]).toMatchObject({
      version: expect.any(String),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(answer["sources"]).toContainEqual(
      expect.objectContaining({
        id: "vw2000",
        title: expect.objectContaining({ nl: expect.any(String), en: expect.any(String) }),
        locator: "art. 42(1)",
        url: expect.stringMatching(/^https:/),
        verification: "official",
      }),
    );
  });

  it("answers within half a second of computing, start-up included", () => {
    const telling = { NODE_OPTIONS: `--import ${new URL("./support/tell-cpu-time.mjs", import.meta.url)}` };
    const times = [1, 2, 3].map(() => {
      const { exit, notes } = spawned(["decide", TERM, ...turkish], { env: telling });
      expect(exit).toBe(0);
      return Number(/^cpu ([\d.]+) ms$/m.exec(notes)?.[1]);
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });

  it("says the answer first, for a person", async () => {
    const { out } = await keten(["decide", TERM, ...turkish]);
    expect(out.split("\n")[0]).toBe("Uiterlijk op 10 oktober 2024 (beslistermijn asielaanvraag)");
    for (const part of ["Zo is geteld", "In de tijd", "Waarom", "Aangenomen", "Bronnen", "●", "kennis van"])
      expect(out).toContain(part);
  });

  it("speaks the language it is asked for, or that of the computer", async () => {
    const first = async (words: string[], environment: Record<string, string>) =>
      (await keten(["decide", TERM, ...turkish, ...words], { environment })).out.split("\n")[0];
    const dutch = expect.stringMatching(/^Uiterlijk/);
    const english = expect.stringMatching(/^On 10 October 2024/);
    expect(await first(["--lang", "en"], { LANG: "nl_NL.UTF-8" })).toEqual(english);
    expect(await first(["--lang=nl"], { LANG: "en_GB.UTF-8" })).toEqual(dutch);
    expect(await first([], { LANG: "de_DE.UTF-8" })).toEqual(english);
    expect(await first([], { LANG: "C.UTF-8" })).toEqual(dutch);
    expect(await first([], {})).toEqual(dutch);
  });

  it("keeps the two clocks apart: what was known in March 2024 and what in May", async () => {
    const known = async (day: string) =>
      (await ketenJson(["decide", TERM, ...palestinian, "--known-on", day])).json["due"];
    expect(await known("2024-03-01")).toBe("2025-09-20");
    expect(await known("2024-05-01")).toBe("2025-03-20");
  });

  it("takes the day in the Netherlands for today", async () => {
    const stop = ["decide", "asylum.decision-moratorium", "--fact", "nationality=LBN", "--known-on", "2025-06-01"];
    const before = await ketenJson(stop, { now: new Date("2024-11-28T22:30:00Z") });
    const after = await ketenJson(stop, { now: new Date("2024-11-28T23:30:00Z") });
    expect([before.json["outcome"], after.json["outcome"]]).toEqual(["none", "stopped"]);
  });

  it("tells what is missing, with the question, and ends with 3", async () => {
    const { exit, json } = await ketenJson(["decide", TERM, "--fact", "nationality=TUR"]);
    expect(exit).toBe(3);
    expect(json).toMatchObject({ status: "missing", outcome: null, missing: [{ fact: "applicationDate" }] });
    const { out } = await keten(["decide", TERM, "--fact", "nationality=TUR"]);
    expect(out).toContain("Op welke dag is de asielaanvraag ingediend?");
  });

  it("asks with --strict for what it otherwise takes as not having happened", async () => {
    const easy = await ketenJson(["decide", TERM, ...turkish]);
    const strict = await ketenJson(["decide", TERM, ...turkish, "--strict"]);
    expect((easy.json["assumed"] as { fact: string }[]).map((one) => one.fact)).toContain("responsibleSince");
    expect(strict.exit).toBe(3);
    expect(strict.json["missing"]).toContainEqual({ fact: "responsibleSince" });
    const told = await ketenJson([
      "decide",
      TERM,
      ...turkish,
      "--strict",
      "responsibleSince=none",
      "individualExtension=none",
    ]);
    expect(told.json["due"]).toBe("2024-10-10");
  });

  it.each([
    ["a date before the first version", ["applicationDate=1999-01-01", "nationality=TUR"], "no-law-that-day"],
    [
      "a decision before the application",
      ["applicationDate=2024-04-10", "decisionDate=2024-01-01", "nationality=TUR"],
      "contradictory-dates",
    ],
  ])("refuses %s and ends with 4", async (_, facts, code) => {
    const { exit, json } = await ketenJson(["decide", TERM, ...facts]);
    expect(exit).toBe(4);
    expect(json).toMatchObject({ status: "refused", outcome: null });
    expect((json["warnings"] as { code: string }[]).map((one) => one.code)).toContain(code);
  });

  it("reads facts from a file and from standard input; those of the command go first", async () => {
    const facts = { applicationDate: "2024-04-10", nationality: "TUR", responsibleSince: null };
    const file = scratch.file("facts.json", facts);
    expect((await ketenJson(["decide", TERM, "--facts", file])).json["due"]).toBe("2024-10-10");
    const later = await ketenJson(["decide", TERM, "--facts", file, "--fact", "applicationDate=2024-05-10"]);
    expect(later.json["due"]).toBe("2024-11-10");
    const piped = spawned(["decide", TERM, "--facts", "-", "--json"], { input: JSON.stringify(facts) });
    expect(oneObject(piped.out)["due"]).toBe("2024-10-10");
  });

  it("takes loose facts in any place, country codes in small letters, and many words after one --fact", async () => {
    const { json } = await ketenJson(["decide", "--fact", "applicationDate=2024-04-10", "nationality=tur", TERM]);
    expect(json["due"]).toBe("2024-10-10");
  });

  it("tells an unknown fact apart from one that is not there", async () => {
    const unknown = await ketenJson(["decide", TERM, ...turkish, "--fact", "responsibleSince=?"]);
    expect(unknown.exit).toBe(3);
    const absent = await ketenJson(["decide", TERM, ...turkish, "--fact", "responsibleSince=none"]);
    expect(absent.exit).toBe(0);
    expect((absent.json["assumed"] as { fact: string }[]).map((one) => one.fact)).not.toContain("responsibleSince");
  });
});

describe("every worked case", () => {
  it.each(cases.map((one) => [one.number, one.title, one] as const))("%s %s", async (_number, _title, one) => {
    const facts = Object.entries(one.facts ?? {}).flatMap(([name, value]) => ["--fact", `${name}=${value ?? "none"}`]);
    const days = [...(one.on ? ["--on", one.on] : []), ...(one.knownOn ? ["--known-on", one.knownOn] : [])];
    const { exit, json } = await ketenJson([
      "decide",
      one.rule,
      ...facts,
      ...days,
      "--view",
      one.view ?? "policy",
      ...(one.strict ? ["--strict"] : []),
      ...(one.findings ? ["--findings", scratch.file("findings.json", JSON.stringify(one.findings))] : []),
      ...(one.reforms ?? []).flatMap((id) => ["--reform", id]),
    ]);
    const { status = "decided", outcome, due } = one.expect;
    expect(json["status"]).toBe(status);
    expect(exit).toBe({ decided: 0, missing: 3, "finding-needed": 3, refused: 4 }[status as string]);
    if (due !== undefined) expect(json["due"]).toBe(due);
    if (typeof outcome === "object" && outcome !== null) expect(json["outcome"]).toMatchObject(outcome);
    else if (outcome !== undefined) expect(json["outcome"]).toBe(outcome);
  });
});
