import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { organisations, stages, terms } from "@keten/glossary";
import { cases, law, situations } from "@keten/law";
import { describe, expect, it } from "vitest";
import { findTerms, letterOf } from "../glossary/find.js";
import { placeOnMap } from "../glossary/place-on-map.js";
import { TERM_MARK } from "../parts/term.js";

const web = fileURLToPath(new URL("../", import.meta.url));
const sources = readdirSync(web, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !/^(dist|dist-types|node_modules|test)\//.test(file),
);
const ids = new Set(terms().map((term) => term.id));

describe("the glossary on the pages", () => {
  it("holds every organisation that helps in a situation, with its name on the map", () => {
    const known = new Set(organisations().map(({ term }) => term));
    for (const { id, helpers } of situations) {
      expect(helpers.length, id).toBeGreaterThan(0);
      for (const { organisation } of helpers) {
        expect(known, id).toContain(organisation);
        expect(ids, id).toContain(organisation);
      }
    }
  });

  it("holds every term that a page links to", () => {
    let links = 0;
    for (const file of sources) {
      const text = readFileSync(web + file, "utf8");
      const inTexts = file.endsWith("texts.ts") ? [...text.matchAll(TERM_MARK)].map(([, , id = ""]) => id) : [];
      const inPages = [...text.matchAll(/<Term id="([^"]+)"/g)].map(([, id = ""]) => id);
      for (const id of [...inTexts, ...inPages]) {
        expect(ids, `${file} links to ${id}`).toContain(id);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(5);
  });

  it("leads to rules that exist", () => {
    const rules = new Set(law.rules.map((rule) => rule.id));
    for (const { id, rules: linked = [] } of terms()) for (const rule of linked) expect(rules, id).toContain(rule);
    // The rule page shows no organisations among the words of a rule.
    const words = terms().filter((term) => term.subject !== "organisations");
    const explained = new Set(words.flatMap((term) => term.rules ?? []));
    for (const rule of new Set(cases.map((one) => one.rule)))
      expect(explained, "a rule with worked cases").toContain(rule);
  });

  it("finds a word by its name, another word for it, its other language, and without accents", () => {
    const first = (text: string) => findTerms(text)[0]?.id;
    expect(first("besluitstop")).toBe("decision-moratorium");
    expect(first("INGEBREKESTELLING")).toBe("notice-of-default");
    expect(first("penalty payment")).toBe("penalty-payment");
    expect(first("asielzoekerscentrum")).toBe("asylum-seekers-centre");
    expect(findTerms("replicatie").map((term) => term.id)).toContain("replication");
    expect(findTerms("xqzq")).toEqual([]);
  });

  it("puts each word under its first letter in either language", () => {
    const term = terms().find((one) => one.id === "decision-moratorium");
    if (!term) throw new Error("the glossary has no decision moratorium");
    expect([letterOf(term, "nl"), letterOf(term, "en")]).toEqual(["B", "M"]);
    for (const one of terms())
      for (const language of ["nl", "en"] as const) expect(letterOf(one, language), one.id).toMatch(/^[A-Z]$/);
  });

  it("draws no two organisations in the same place", () => {
    const placed = placeOnMap(
      organisations(),
      stages().map((stage) => stage.id),
    );
    const taken = placed.flatMap(({ row, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => `${row} ${first + index}`),
    );
    expect(new Set(taken).size).toBe(taken.length);
    expect(placed).toHaveLength(organisations().length);
  });
});
