import { and, before, evaluate, extend, lawFromJson, lawToJson, months, term } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { applied, dated, lawOf, married, ruled, saying, source, text, working } from "../support/made-up.js";
import { asked } from "../support/questions.js";

const law = lawOf([
  ruled("term", { kind: "term" }, [
    saying(
      "first",
      term({
        from: applied,
        length: months(6),
        steps: [
          extend("longer", months(3), {
            ...dated,
            title: text("longer"),
            when: and(before(applied, "2024-01-01"), married, working),
          }),
        ],
        roll: "none",
        rollSource: source(),
      }),
    ),
  ]),
]);
const decided = asked("term", { applied: "2023-03-01", married: true, working: true });
const open = asked("term", { applied: "2023-03-01", married: true });

describe("the answer to one question does not depend on what was asked before", () => {
  const alone = evaluate(lawFromJson(lawToJson(law)), decided);

  it("not on a question whose answer was open", () => {
    expect(evaluate(law, open).status).toBe("missing");
    expect(evaluate(law, decided)).toEqual(alone);
  });

  it("not on the same question", () => {
    expect(evaluate(law, decided)).toEqual(alone);
    expect(evaluate(law, decided)).toEqual(alone);
  });

  it("nor on what was done with an earlier answer", () => {
    const { sources, used } = evaluate(law, decided);
    expect(() => (sources as unknown[]).pop()).toThrow(TypeError);
    expect(() => (used as unknown[]).reverse()).toThrow(TypeError);
    expect(evaluate(law, decided)).toEqual(alone);
  });
});
