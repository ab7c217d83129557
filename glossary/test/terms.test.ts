import { organisations, stages, termSubjects, terms } from "@keten/glossary";
import { describe, expect, it } from "vitest";

const all = terms();
const ids = new Set(all.map((one) => one.id));
const LONGEST_SENTENCE = 22;

describe("the terms", () => {
  it("each have an id of their own, a subject that exists and a name in both languages", () => {
    expect(ids.size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(100);
    const subjects = new Set(termSubjects().map((one) => one.id));
    for (const { id, name, subject, plural } of all) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(subjects, id).toContain(subject);
      for (const text of plural ? [name, plural] : [name])
        for (const words of [text.nl, text.en]) expect(words.trim(), id).not.toBe("");
    }
    for (const subject of subjects) expect(all.some((one) => one.subject === subject)).toBe(true);
  });

  it("have names that no other term has", () => {
    for (const language of ["nl", "en"] as const) {
      const names = all.map((one) => one.name[language].toLowerCase());
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it("are explained in whole, short sentences without words that judge", () => {
    for (const { id, definition } of all)
      for (const text of [definition.nl, definition.en]) {
        expect(text, id).toMatch(/^[A-Z0-9].*[.?]$/);
        for (const sentence of text.split(/[.?:] /))
          expect(sentence.split(" ").length, `${id}: ${sentence}`).toBeLessThanOrEqual(LONGEST_SENTENCE);
        expect(text, id).not.toMatch(/!|slechts|illegaal|gelukzoeker|tsunami|illegal/i);
      }
  });

  it("lead only to other terms that exist, and from somewhere", () => {
    const led = new Set<string>();
    for (const { id, see } of all) {
      expect(see, id).not.toContain(id);
      expect(new Set(see).size, id).toBe(see.length);
      for (const other of see) {
        expect(ids, `${id} leads to ${other}`).toContain(other);
        led.add(other);
      }
      expect(see.length, id).toBeGreaterThan(0);
    }
    expect(led.size).toBeGreaterThan(all.length / 2);
  });

  it("name their source with an address that is safe to open", () => {
    const sourced = all.filter((one) => one.source);
    expect(sourced.length).toBeGreaterThan(all.length / 2);
    for (const { id, source } of sourced) {
      expect(source?.title.nl, id).not.toBe("");
      if (source?.url) expect(source.url, id).toMatch(/^https:\/\//);
    }
  });
});

describe("the organisations", () => {
  it("are terms too, and stand in stages that exist and run forward", () => {
    const order = stages().map((one) => one.id);
    expect(order).toHaveLength(5);
    for (const one of organisations()) {
      expect(ids).toContain(one.term);
      expect(all.find((term) => term.id === one.term)?.subject).toBe("organisations");
      expect(order.indexOf(one.from), one.term).toBeGreaterThanOrEqual(0);
      expect(order.indexOf(one.to), one.term).toBeGreaterThanOrEqual(order.indexOf(one.from));
      for (const list of [one.does, one.receives, one.gives]) {
        expect(list.length, one.term).toBeGreaterThan(0);
        for (const text of list) expect(text.nl !== "" && text.en !== "").toBe(true);
      }
    }
  });
});
