import { dayOf } from "@keten/calendar";
import { factsIn, inArabic, law, openFacts, outcomeOf, situationAnswers, situations, stepsNow } from "@keten/law";
import { type FactValue, known, type Rule, UNKNOWN } from "@keten/law-language";
import type { Text } from "@keten/text";
import { describe, expect, it } from "vitest";
import { factsInArabic } from "../../arabic/facts.js";
import { rulesInArabic } from "../../arabic/rules.js";
import type { When } from "../../situations/situation.js";

const rules = new Map(law.rules.map((rule) => [rule.id, rule]));
const facts = new Map(law.facts.map((fact) => [fact.id, fact]));
const on = dayOf(2026, 11, 21);
const today = { on, knownOn: on };
const named = (id: string) => situations.find((one) => one.id === id)!;

/** What a rule can say, as a situation names it. */
function sayable({ result }: Rule): string[] {
  if (result.kind === "term" || result.kind === "date") return ["due", "past", "none"];
  if (result.kind === "boolean") return ["true", "false"];
  return result.kind === "choice" ? result.values.map(({ id }) => id) : [];
}
/** A condition names a fact or rule of the situation and values that it can have. */
function expectPossible(one: When, ids: readonly string[], id: string): void {
  if ("fact" in one) {
    const type = facts.get(one.fact)?.type;
    expect(type, `${id}: ${one.fact}`).toBeDefined();
    const values = type?.kind === "choice" ? type.values.map((value) => value.id) : [true, false];
    if ("is" in one) for (const value of one.is) expect(values, `${id}: ${one.fact}`).toContain(value);
    return;
  }
  expect(ids, id).toContain(one.rule);
  if ("is" in one) for (const value of one.is) expect(sayable(rules.get(one.rule)!), id).toContain(String(value));
  else expect(sayable(rules.get(one.rule)!), id).toContain("due");
}
const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(situations.map((one) => [one.id, one] as const))("the situation %s", (_id, situation) => {
  const texts: Text[] = [
    situation.title,
    situation.about,
    ...situation.rules.flatMap(({ asks, says = {}, done }) => [
      asks,
      ...Object.values(says),
      ...(done ? [done.inTime, done.late] : []),
    ]),
    ...situation.steps.flatMap(({ title, more }) => [title, more]),
    ...(situation.supposed ? [situation.supposed.says] : []),
    ...situation.helpers.map(({ does }) => does),
  ];

  it("names only rules that exist, each once, and only answers that they can give", () => {
    const ids = situation.rules.map(({ rule }) => rule);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { rule: id, says = {}, when = [], done } of situation.rules) {
      if (done) {
        expect(law.facts.find((fact) => fact.id === done.fact)?.type.kind, id).toBe("date");
        for (const text of [done.inTime, done.late]) expect(marks(text.nl), id).toEqual(["day"]);
      }
      for (const one of when) expectPossible(one, ids, id);
      const rule = rules.get(id);
      expect(rule, id).toBeDefined();
      for (const key of Object.keys(says)) expect(sayable(rule!), `${id} says ${key}`).toContain(key);
      for (const key of ["due", "past"]) if (says[key]) expect(marks(says[key]!.nl), `${id} ${key}`).toEqual(["day"]);
    }
    expect(situation.rules[0]?.onRequest).toBeUndefined();
  });

  it("has steps that can come up, on rules that it answers", () => {
    const ids = situation.rules.map(({ rule }) => rule);
    expect(new Set(situation.steps.map(({ id }) => id)).size).toBe(situation.steps.length);
    for (const { id, when, rule, by } of situation.steps) {
      expect(ids, id).toContain(rule);
      if (by !== undefined) {
        expect(ids, id).toContain(by);
        expect(sayable(rules.get(by)!), id).toContain("due");
      }
      for (const one of when) expectPossible(one, ids, id);
    }
  });

  it("asks first only what its rules can need", () => {
    const needed = factsIn(law, situation);
    for (const fact of situation.first) expect([...needed], fact).toContain(fact);
    if (situation.supposed) expect(facts.get(situation.supposed.fact)?.type.kind).toBe("date");
  });

  it("has the same marks in every language, and Arabic for everything an applicant reads", () => {
    for (const text of texts) {
      expect(marks(text.en), text.nl).toEqual(marks(text.nl));
      if (situation.of === "applicant") expect(text.ar ?? "", text.nl).not.toBe("");
      if (text.ar !== undefined) {
        expect(marks(text.ar), text.nl).toEqual(marks(text.nl));
        expect(text.ar, text.nl).toMatch(/\p{Script=Arabic}/u);
      }
    }
  });

  it("comes to an end of its questions when nothing is known, and then answers without a guess", () => {
    let answers: Record<string, FactValue> = {};
    for (let count = 0; ; count++) {
      const [next] = openFacts(law, situation, answers, today);
      if (next === undefined) break;
      expect(count, "questions").toBeLessThan(60);
      answers = { ...answers, [next]: UNKNOWN };
    }
    for (const { policy, court } of situationAnswers(law, situation, answers, today))
      for (const answer of [policy, court])
        if (answer.status !== "decided") expect(outcomeOf(law, answer), answer.rule).toBeNull();
  });
});

describe("the situations", () => {
  it("have names of their own", () => {
    expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
  });

  it("answer a refusal from two facts, with the steps and no question about the past that does not matter", () => {
    const refused = named("refused");
    expect(openFacts(law, refused, {}, today)[0]).toBe("decisionDate");
    const given = {
      decisionDate: known(dayOf(2026, 11, 16)),
      decisionKind: known("manifestly-unfounded"),
      unaccompanied: known(false),
      procedure: known("accelerated"),
    };
    const answers = situationAnswers(law, refused, given, today);
    expect(answers[0]?.policy).toMatchObject({ status: "decided", due: dayOf(2026, 11, 23) });
    const suspensive = answers.find(({ of }) => of.rule === "asylum.appeal-suspensive")!;
    expect(outcomeOf(law, suspensive.policy)).toBe(false);
    const steps = stepsNow(law, refused, answers, given, on).map(({ id }) => id);
    expect(steps).toContain("appeal");
    expect(steps).toContain("interim-measure");
    const later = dayOf(2026, 11, 24);
    const after = situationAnswers(law, refused, given, { on: later, knownOn: later });
    expect(stepsNow(law, refused, after, given, later).map(({ id }) => id)).not.toContain("appeal");
  });

  it("refuse an answer where what was stated cannot be true together, and look at nothing else", () => {
    const refused = named("refused");
    const unseen = Object.fromEntries(
      law.facts.filter(({ id }) => !factsIn(law, refused).has(id)).map(({ id }) => [id, UNKNOWN] as const),
    );
    const given = { ...unseen, decisionDate: known(dayOf(2026, 11, 16)), decisionKind: known("unfounded") };
    expect(situationAnswers(law, refused, given, today)[0]?.policy.status).toBe("decided");
  });
});

describe("the Arabic of the law", () => {
  it("is of facts, choices and rules that exist", () => {
    for (const [id, { values = {} }] of Object.entries(factsInArabic)) {
      const type = facts.get(id)?.type;
      expect(type, id).toBeDefined();
      const ids = type?.kind === "choice" ? type.values.map((one) => one.id) : [];
      for (const value of Object.keys(values)) expect(ids, id).toContain(value);
    }
    for (const id of Object.keys(rulesInArabic)) expect(rules.has(id), id).toBe(true);
  });

  it("stands beside the Dutch and the English and changes neither", () => {
    const arabic = inArabic(law);
    const fact = arabic.facts.find(({ id }) => id === "applicationDate")!;
    expect(fact.question).toEqual({
      ...facts.get("applicationDate")!.question,
      ar: factsInArabic.applicationDate!.question,
    });
    expect(law.facts.some(({ question }) => question.ar !== undefined)).toBe(false);
    expect(arabic.rules.map(({ versions }) => versions)).toEqual(law.rules.map(({ versions }) => versions));
  });
});
