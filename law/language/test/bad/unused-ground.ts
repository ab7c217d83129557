import { anyDay, ground, months, term, weeks } from "@keten/law-language";
import { applied, lawOf, ruled, saying, source, text } from "../support/made-up.js";

/** A maximum that no step is under. */
export const law = lawOf([
  ruled("term", { kind: "term" }, [
    saying(
      "first",
      term({
        from: applied,
        length: weeks(2),
        grounds: [ground("many", text("many at once"), months(9), [source()])],
        endsOn: anyDay(source()),
      }),
    ),
  ]),
]);
