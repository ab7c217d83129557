import { guards, law } from "@keten/law";
import {
  BARRED,
  type BoolExpr,
  choose,
  day,
  evaluate,
  type Guard,
  isAnnulment,
  known,
  no,
  otherwise,
  type Rule,
  rule,
  theDay,
  version,
  when,
  yes,
} from "@keten/law-language";
import { t } from "@keten/text";
import { describe, expect, it } from "vitest";
import { drawsFor } from "../support/ask.js";

const NAME = t("of de waarborg geldt", "whether the guarantee holds");

/** The condition of a guarantee as a rule of its own, so that it can be asked beside the decision it guards. */
const asRule = (guard: Guard) =>
  rule(`test.${guard.id}`, {
    subject: "minors",
    title: NAME,
    summary: NAME,
    result: { kind: "boolean" },
    selectedBy: theDay,
    versions: [
      version(`test-${guard.id}`, {
        from: "1990-01-01",
        knownFrom: "1990-01-01",
        coveredUntil: "2100-01-01",
        sources: guard.sources,
        title: NAME,
        says: choose(when(guard.forbids as BoolExpr, yes), otherwise(no)),
      }),
    ],
  });

const withConditions = { ...law, rules: [...law.rules, ...guards.map(asRule)] };
const guarding = guards.flatMap((guard) =>
  law.rules
    .filter((one) => one.act && guard.acts.includes(one.act.kind))
    .map((one): [string, Guard, Rule] => [`${guard.id} in ${one.id}`, guard, one]),
);
const exceptionOf = (guard: Guard, one: Rule) => one.exceptions.find(({ id }) => id === idOf(guard, one));
const idOf = (guard: Guard, one: Rule) => `${guard.id}-in-${one.id.replaceAll(".", "-")}`;
const main = (outcome: unknown) =>
  typeof outcome === "object" && outcome !== null ? (outcome as { value?: unknown }).value : outcome;

describe("every guarantee stands before every decision of its kind", () => {
  it("and each kind of act that a guarantee names is decided by some rule", () => {
    const decided = new Set(law.rules.flatMap(({ act }) => (act ? [act.kind] : [])));
    const unguarded = guards.filter(({ acts }) => !acts.some((act) => decided.has(act)));
    expect(unguarded.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ["detention-order", ["minor-exceptional-5-15", "minor-no-prison-5-8", "minor-apart-before-5-8", "best-interests"]],
    ["detention-order", ["children-with-parents", "no-detention-endangering-health"]],
    ["border-detention-order", ["minor-exceptional-5-8", "minor-no-prison-5-15", "children-with-parents"]],
    ["return-decision", ["adequate-reception-first", "best-interests", "no-return-decision-at-risk"]],
    ["removal", ["no-refoulement", "adequate-reception-first", "best-interests", "children-with-parents"]],
    ["removal", ["removal-pending-appeal"]],
    ["entry-ban", ["no-entry-ban-for-minors"]],
  ])("no rule on a %s goes without %j", (kind, wanted) => {
    const rules = law.rules.filter(({ act }) => act?.kind === kind);
    expect(rules.length).toBeGreaterThan(0);
    for (const one of rules)
      for (const id of wanted) {
        const guard = guards.find((each) => each.id === id);
        expect(guard, id).toBeDefined();
        expect(exceptionOf(guard as Guard, one)?.id, one.id).toBe(idOf(guard as Guard, one));
      }
  });

  it.each(guarding)("%s: it is there, before all else, and says barred", (_, guard, one) => {
    const made = exceptionOf(guard, one);
    expect(made).toBeDefined();
    if (!made || isAnnulment(made)) throw new Error("no exception");
    expect(made.says).toMatchObject({ node: "constant", value: BARRED.id });
    expect(made.sources).toEqual(guard.sources);
    const own = one.exceptions.filter(
      (other) => !isAnnulment(other) && !guards.some((other_) => idOf(other_, one) === other.id),
    );
    for (const other of own) if (!isAnnulment(other)) expect(made.over).toContain(other.label);
    expect(one.act?.harmless).toContain(BARRED.id);
  });

  it.each(guarding)("%s: whatever else is true, a case that breaks it is never decided otherwise", (_, guard, one) => {
    const random = drawsFor(one, 41);
    const last = guard.endedBy?.begins.from ?? guard.until;
    const [from, until] = [day(guard.from), last === undefined ? Number.POSITIVE_INFINITY : day(last)];
    let broken = 0;
    for (let run = 0; run < 400; run++) {
      const facts = { ...random.facts() };
      const findings = random.findings();
      const on = random.day();
      const knownOn = Math.max(on, day("2026-06-30"));
      const { selectedBy } = one;
      const chosen = "node" in selectedBy && selectedBy.node === "fact" ? facts[selectedBy.fact] : known(on);
      const caseDate = chosen?.state === "known" ? Number(chosen.value) : Number.NaN;
      if (!(Math.max(caseDate, on) >= from && caseDate < until)) continue;
      const asked = { facts, findings, on, knownOn, view: "policy" as const, reforms: [] };
      const condition = evaluate(withConditions, { ...asked, rule: `test.${guard.id}` });
      if (condition.status !== "decided" || condition.outcome !== true) continue;
      const answer = evaluate(law, { ...asked, rule: one.id });
      broken++;
      if (answer.status === "decided") expect(main(answer.outcome)).toBe(BARRED.id);
      else expect(["refused", "missing", "finding-needed"]).toContain(answer.status);
    }
    // A guarantee that rests on the answer of another rule is met too rarely by facts drawn at random.
    if (!JSON.stringify(guard.forbids).includes('"node":"rule"')) expect(broken).toBeGreaterThan(0);
  });
});
