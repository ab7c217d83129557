import { and, before, choose, no, onOrAfter, otherwise, when, yes } from "@keten/law-language";
import { applied, lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Before 2021 and from 2022 on: no day is both. */
export const law = lawOf([
  ruled("right", yesOrNo, [
    saying(
      "first",
      choose(when(and(before(applied, "2021-01-01"), onOrAfter(applied, "2022-01-01")), yes), otherwise(no)),
    ),
  ]),
]);
