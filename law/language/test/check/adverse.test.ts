import {
  and,
  anyDay,
  check,
  choice,
  choose,
  dateFact,
  type Expr,
  exists,
  findingOf,
  is,
  not,
  or,
  otherwise,
  term,
  weeks,
  when,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { chosen, credible, handles, lawOf, married, ruled, saying, source, text } from "../support/made-up.js";

const refused = dateFact("refused", {
  label: text("the refusal"),
  question: text("refused?"),
  meaning: text("the refusal by the authority"),
  unstated: "absent",
  unstatedBecause: text("There is none until it is taken."),
  decidedBy: "IND",
});
const loses = choice("loses");
const keeps = choice("keeps");
const notCredible = is(findingOf(credible), "no");

/** The problems of a rule in which a person may lose something by `says`, where keeping it is harmless. */
const problemsOf = (says: Expr, harmless: string[] = ["keeps"]) =>
  check(
    lawOf(
      [
        ruled("loss", chosen("loses", "keeps"), [saying("first", says)], {
          act: { kind: "end", favourable: false, authority: "IND", harmless },
        }),
      ],
      { facts: [...handles, refused].map(({ definition }) => definition), findings: [credible] },
    ),
  ).flatMap(({ code }) => (code === "adverse-without-person" ? [code] : []));

describe("a loss without a person is found", () => {
  it.each([
    ["by a fact", choose(when(married, loses), otherwise(keeps))],
    ["where no act is recorded", choose(when(exists(refused), keeps), otherwise(loses))],
    ["where an act is one of two ways", choose(when(or(exists(refused), married), loses), otherwise(keeps))],
    ["where the act is not there", choose(when(not(exists(refused)), loses), otherwise(keeps))],
    ["as the rest", choose(when(and(married, notCredible), keeps), otherwise(loses))],
  ])("%s", (_, says) => expect(problemsOf(says)).toEqual(["adverse-without-person"]));
});

describe("a loss by a person is not", () => {
  it.each([
    ["by a finding", choose(when(married, keeps), when(notCredible, loses), otherwise(keeps))],
    ["by an act that a person took", choose(when(and(married, exists(refused)), loses), otherwise(keeps))],
    ["by one or the other", choose(when(or(exists(refused), notCredible), loses), otherwise(keeps))],
  ])("%s", (_, says) => expect(problemsOf(says)).toEqual([]));
  it("but what is not called harmless has to come by one as well", () => {
    expect(problemsOf(choose(when(exists(refused), loses), otherwise(keeps)), [])).toEqual(["adverse-without-person"]);
  });
  it("and a term that starts at the act runs by it", () => {
    const law = lawOf(
      [
        ruled(
          "end",
          { kind: "term" },
          [saying("first", term({ from: refused, length: weeks(4), endsOn: anyDay(source()) }))],
          { act: { kind: "end", favourable: false, authority: "IND" } },
        ),
      ],
      { facts: [...handles, refused].map(({ definition }) => definition) },
    );
    expect(check(law).map(({ code }) => code)).not.toContain("adverse-without-person");
  });
});
