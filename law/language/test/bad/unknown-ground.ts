import { anyDay, extend, months, term, weeks } from "@keten/law-language";
import { applied, dated, lawOf, married, ruled, saying, source, text } from "../support/made-up.js";

/** A step under a maximum that the term does not have. */
export const law = lawOf([
  ruled("term", { kind: "term" }, [
    saying(
      "first",
      term({
        from: applied,
        length: weeks(2),
        steps: [extend("longer", months(9), { ...dated, title: text("longer"), when: married, ground: "many" })],
        endsOn: anyDay(source()),
      }),
    ),
  ]),
]);
