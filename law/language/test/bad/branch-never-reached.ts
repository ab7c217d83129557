import { choose, isOneOf, number, otherwise, when } from "@keten/law-language";
import { colour, lawOf, ruled, saying } from "../support/made-up.js";

/** Red, green and blue are all there are. */
export const law = lawOf([
  ruled("days", { kind: "number", unit: "days" }, [
    saying(
      "first",
      choose(
        when(isOneOf(colour, "red", "green"), number(1, "days")),
        when(isOneOf(colour, "blue"), number(2, "days")),
        otherwise(number(3, "days")),
      ),
    ),
  ]),
]);
