import {
  annul,
  canonicalJson,
  choice,
  choose,
  day,
  findingOf,
  hashOf,
  is,
  type Law,
  lawFromJson,
  lawToJson,
  makeReceipt,
  otherwise,
  replay,
  sha256Of,
  when,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { chosen, credible, dated, lawOf, married, ruled, saying, text } from "../support/made-up.js";
import { asked } from "../support/questions.js";

const rules = (refusal: string) => [
  ruled("refusal", chosen("refused", "not-refused"), [
    saying(
      "first",
      choose(
        when(married, choice("not-refused")),
        when(is(findingOf(credible), "no"), choice(refusal)),
        otherwise(choice("not-refused")),
      ),
    ),
  ]),
];
const law = lawOf(rules("refused"), { findings: [credible] });
const stored = (one: Law) => JSON.parse(JSON.stringify(lawToJson(one)));
const question = asked(
  "refusal",
  { applied: "2024-01-01", married: false },
  {
    findings: [
      { finding: "credible", answer: "no", by: "A", role: "caseworker", motivation: "because", on: day("2024-02-01") },
    ],
  },
);
const by = { name: "B. de Vries", role: "decision officer", on: day("2024-03-01") };

describe("a receipt", () => {
  const receipt = makeReceipt(law, question, by);
  const content = JSON.parse(receipt);

  it("holds the question, the answer, who decided and the hash of the rule set", () => {
    expect(content.question).toMatchObject({ rule: "refusal", facts: { applied: "2024-01-01", married: false } });
    expect(content.question.findings).toMatchObject([
      { answer: "no", by: "A", motivation: "because", on: "2024-02-01" },
    ]);
    expect(content.answer).toMatchObject({ status: "decided", outcome: "refused", ruleSet: { hash: hashOf(law) } });
    expect(content.by).toEqual({ name: "B. de Vries", role: "decision officer", on: "2024-03-01" });
  });
  it("is canonical and has no prose, so that a better wording changes nothing", () => {
    expect(receipt).toBe(canonicalJson(content));
    expect(JSON.stringify(content.answer)).not.toContain('"nl"');
    const reworded = { ...law, rules: law.rules.map((rule) => ({ ...rule, title: text("another title") })) };
    const { answer } = JSON.parse(makeReceipt(reworded, question, by));
    expect({ ...answer, ruleSet: null }).toEqual({ ...content.answer, ruleSet: null });
  });
  it("replays to the same bytes by the rule set that was stored", () => {
    const again = replay(receipt, stored(law));
    expect(again).toEqual({ same: true, receipt, original: receipt });
  });
  it("replays also after the law has changed, and shows a difference under another law", () => {
    const changed = lawOf(rules("not-refused"), { findings: [credible] });
    expect(replay(receipt, stored(law)).same).toBe(true);
    const other = replay(receipt, stored(changed));
    expect(other.same).toBe(false);
    expect(JSON.parse(other.receipt).answer.outcome).toBe("not-refused");
  });
  it("shows that it was tampered with", () => {
    const forged = receipt.replace('"outcome":"refused"', '"outcome":"not-refused"');
    expect(forged).not.toBe(receipt);
    expect(replay(forged, stored(law)).same).toBe(false);
    const facts = receipt.replace('"married":false', '"married":true');
    expect(replay(facts, stored(law)).same).toBe(false);
  });
  it("that a rule set cannot read gives problems, not an answer", () => {
    const other = replay(receipt, stored(lawOf([])));
    expect(other.same).toBe(false);
    expect(JSON.parse(other.receipt).problems.map(({ code }: { code: string }) => code)).toContain("unknown-rule");
  });
});

describe("the hash of a rule set", () => {
  it("is that of its canonical JSON, whatever order its parts were written in", () => {
    expect(hashOf(law)).toBe(sha256Of(canonicalJson(stored(law))));
    const turned = Object.fromEntries(Object.entries(law).reverse()) as unknown as Law;
    expect(hashOf(turned)).toBe(hashOf(law));
    expect(hashOf(lawFromJson(stored(law)))).toBe(hashOf(law));
  });
  it("is another for any change", () => {
    const [rule] = law.rules;
    const gone = annul("gone", { ...dated, entry: "first", because: text("void") });
    const changes: Law[] = [
      { ...law, version: "other" },
      { ...law, rules: [{ ...rule!, versions: [...rule!.versions, gone] }] },
      { ...law, rules: [{ ...rule!, versions: [{ ...rule!.versions[0]!, coveredUntil: day("2031-01-01") }] }] },
    ];
    expect(new Set([law, ...changes].map(hashOf)).size).toBe(4);
  });
  it("of a text is SHA-256", () => {
    expect(sha256Of("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});

describe("canonical JSON", () => {
  it("sorts keys at every depth, keeps lists, leaves out what is undefined", () => {
    expect(canonicalJson({ b: [{ z: 1, a: 2 }, 3], a: undefined, c: null })).toBe('{"b":[{"a":2,"z":1},3],"c":null}');
  });
});
