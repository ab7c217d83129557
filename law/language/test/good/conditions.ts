import {
  after,
  and,
  atLeast,
  choose,
  exists,
  isOneOf,
  lessThan,
  no,
  not,
  number,
  onOrAfter,
  or,
  otherwise,
  when,
  within,
  yes,
} from "@keten/law-language";
import {
  age,
  applied,
  colour,
  decided,
  lawOf,
  married,
  noticeDate,
  ruled,
  saying,
  working,
  yesOrNo,
} from "../support/made-up.js";

/** Conditions that each can go either way, though parts of them exclude each other. */
export const law = lawOf([
  ruled("days", yesOrNo, [
    saying(
      "first",
      choose(
        when(and(onOrAfter(applied, "2021-01-01"), not(onOrAfter(applied, "2022-01-01"))), yes),
        when(or(within(applied, "2022-01-01", "2023-01-01"), after(decided, applied)), no),
        otherwise(yes),
      ),
      { until: "2025-01-01" },
    ),
  ]),
  ruled("people", yesOrNo, [
    saying(
      "second",
      choose(
        when(and(atLeast(age, 18), lessThan(age, 65)), yes),
        when(isOneOf(colour, "red", "green"), no),
        otherwise(and(married, or(working, exists(noticeDate)))),
      ),
    ),
  ]),
  ruled("amounts", { kind: "number", unit: "years" }, [
    saying("third", choose(when(not(exists(noticeDate)), number(1, "years")), otherwise(number(2, "years")))),
  ]),
]);
