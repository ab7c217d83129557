import { anyDay, extend, ground, months, term, weeks } from "@keten/law-language";
import { applied, dated, lawOf, married, ruled, saying, source, text } from "../support/made-up.js";

/** Twelve weeks under a maximum of nine months: none of them would count. */
export const law = lawOf([
  ruled("term", { kind: "term" }, [
    saying(
      "first",
      term({
        from: applied,
        length: months(6),
        steps: [extend("longer", weeks(12), { ...dated, title: text("longer"), when: married, ground: "many" })],
        grounds: [ground("many", text("many at once"), months(9), [source()])],
        endsOn: anyDay(source()),
      }),
    ),
  ]),
]);
