import { scenarioNames } from "@keten/chain";
import { terms } from "@keten/glossary";
import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, scratchFolder } from "./support/keten.js";

const scratch = scratchFolder();
const unwrapped = (text: string) => text.replaceAll(/\s+/g, " ");

describe("keten scenarios", () => {
  it("lists every scenario with what it asks", async () => {
    const { exit, json } = await ketenJson(["scenarios"]);
    const list = json["scenarios"] as { id: string; description: { nl: string } }[];
    expect([exit, list.map(({ id }) => id).sort()]).toEqual([0, scenarioNames()]);
    expect(list[0]?.id).toBe("baseline");
    const words = unwrapped((await keten(["scenarios"])).out);
    for (const { id, description } of list) for (const text of [id, description.nl]) expect(words).toContain(text);
  });

  it("shows every assumption of one, with its basis", async () => {
    const file = scratch.file("mine.json", { keten: 1, extends: "baseline", years: 3 });
    const { json } = await ketenJson(["scenarios", file]);
    const assumptions = json["assumptions"] as { title: { en: string }; basis: string }[];
    expect(assumptions.length).toBeGreaterThan(50);
    for (const { basis } of assumptions) expect(["source", "fitted", "estimate", "guess"]).toContain(basis);
    const { exit, out } = await keten(["scenarios", file, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out).toContain("Asylum applications a year");
    expect(out).toMatch(/× [\d.]+ to [\d.]+/);
  });

  it("gives the form of a scenario for editors", async () => {
    const { exit, out } = await keten(["scenarios", "schema"]);
    const schema = JSON.parse(out) as { properties: object; additionalProperties: boolean };
    expect([exit, schema.additionalProperties]).toEqual([0, false]);
    for (const name of ["keten", "start", "years", "behaviour"]) expect(schema.properties).toHaveProperty(name);
    const { json } = await ketenJson(["scenarios", "schema"]);
    expect(json).toEqual(schema);
  });

  it.each([
    ["an unknown name", ["scenarios", "housing-halve"], "scenario-not-found"],
    ["two names", ["scenarios", "baseline", "history"], "argument-too-many"],
  ])("refuses %s", async (_, words, code) => {
    const { exit, json } = await ketenJson(words);
    expect([exit, codesOf(json)]).toEqual([2, [code]]);
  });
});

describe("keten glossary", () => {
  it("lists every word by subject", async () => {
    const { exit, json } = await ketenJson(["glossary"]);
    expect([exit, (json["terms"] as unknown[]).length]).toEqual([0, terms().length]);
    const { out } = await keten(["glossary", "--lang", "en"]);
    for (const { id } of terms()) expect(out).toContain(id);
  });

  it.each(terms().map(({ id }) => id))("explains %s", async (id) => {
    const term = terms().find((one) => one.id === id);
    const { exit, out } = await keten(["glossary", id, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(unwrapped(out)).toContain(term?.definition.en);
  });

  it("finds a word by its name in either language, by another word for it, and by several words", async () => {
    const named = terms().find(({ name, also }) => name.nl.includes(" ") && (also?.length ?? 0) > 0);
    for (const word of [named?.name.nl, named?.name.en.toUpperCase(), named?.also?.[0]]) {
      const { json } = await ketenJson(["glossary", ...(word ?? "").split(" ")]);
      expect(json, word).toMatchObject({ term: { id: named?.id } });
    }
  });

  it("names what comes near where there is no such word", async () => {
    const { exit, json } = await ketenJson(["glossary", "statushoudr"]);
    expect([exit, codesOf(json)]).toEqual([2, ["term-unknown"]]);
    expect(JSON.stringify(json)).toContain("statushouder");
    const many = await ketenJson(["glossary", "term"]);
    expect(codesOf(many.json)).toEqual(["term-unknown"]);
    expect(JSON.stringify(many.json)).toMatch(/one of these: [\w-]+, /);
  });
});
