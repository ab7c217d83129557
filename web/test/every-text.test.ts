import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { TERM_MARK } from "../parts/term.js";

const web = fileURLToPath(new URL("../", import.meta.url));
const files = readdirSync(web, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !/^(dist|dist-types|node_modules|test)\//.test(file),
);
/** Names, signs and words that are written alike in both languages. */
const ALIKE = /^[^a-z]*$|^[A-Z][\w&’'-]*$|^\S+$/;

describe("every text of every page", () => {
  let namespaces: string[] = [];
  beforeAll(async () => {
    for (const file of files) {
      if (!/= catalogue\(/.test(readFileSync(web + file, "utf8"))) continue;
      const address = new URL(`../${file}`, import.meta.url).href;
      await import(/* @vite-ignore */ address);
    }
    namespaces = Object.keys(i18next.services.resourceStore.data["nl"] ?? {});
  });
  const textsOf = (language: string, namespace: string): Record<string, string> =>
    i18next.getResourceBundle(language, namespace) ?? {};

  it("stands in Dutch and in English, under the same name", () => {
    expect(namespaces.length).toBeGreaterThanOrEqual(10);
    for (const namespace of namespaces) {
      const [nl, en] = [textsOf("nl", namespace), textsOf("en", namespace)];
      expect(Object.keys(en).sort(), namespace).toEqual(Object.keys(nl).sort());
      for (const [key, text] of [...Object.entries(nl), ...Object.entries(en)])
        expect(text.trim(), `${namespace} ${key}`).not.toBe("");
    }
  });

  it("was translated, not copied", () => {
    const copied: string[] = [];
    for (const namespace of namespaces) {
      const en = textsOf("en", namespace);
      for (const [key, text] of Object.entries(textsOf("nl", namespace))) {
        const words = text.replace(/\{\w+\}/g, "").trim();
        if (en[key] === text && !ALIKE.test(words)) copied.push(`${namespace} ${key}: ${text}`);
      }
    }
    expect(copied).toEqual([]);
  });

  it("has the same values to fill in and the same terms in both languages", () => {
    for (const namespace of namespaces) {
      const en = textsOf("en", namespace);
      for (const [key, text] of Object.entries(textsOf("nl", namespace))) {
        const marks = (one: string) => [...one.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
        const terms = (one: string) => [...one.matchAll(TERM_MARK)].map(([, , id]) => id).sort();
        expect(marks(en[key] ?? ""), `${namespace} ${key}`).toEqual(marks(text));
        expect(terms(en[key] ?? ""), `${namespace} ${key}`).toEqual(terms(text));
      }
    }
  });

  it("uses no words that judge and never shouts", () => {
    const forbidden = /!|slechts|maar liefst|illega|gelukzoeker|tsunami|asielstroom|instroomgolf|\bonly a mere\b/i;
    for (const namespace of namespaces)
      for (const language of ["nl", "en"])
        for (const [key, text] of Object.entries(textsOf(language, namespace)))
          expect(text, `${namespace} ${key}`).not.toMatch(forbidden);
  });

  it("comes from a catalogue: no page writes words of its own", () => {
    const own: string[] = [];
    for (const file of files) {
      if (!file.endsWith(".tsx")) continue;
      const text = readFileSync(web + file, "utf8");
      const between = [...text.matchAll(/<\/?[A-Za-z][^<>{}=]*>\s*([A-Za-zÀ-ÿ][^<>{}=;]*?)\s*<\/?[A-Za-z]/g)].map(
        ([, words = ""]) => words,
      );
      const inNames = [...text.matchAll(/(?:aria-label|title|alt|placeholder)="([^"]*[A-Za-z][^"]*)"/g)].map(
        ([, words = ""]) => words,
      );
      for (const words of [...between, ...inNames]) if (words !== "Keten") own.push(`${file}: ${words}`);
    }
    expect(own).toEqual([]);
  });
});
