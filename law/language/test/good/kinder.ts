import { choice, number } from "@keten/law-language";
import { applied, chosen, decided, lawOf, ruled, saying } from "../support/made-up.js";

const selectedBy = { receipt: applied, decision: decided };

/** The law at receipt or at decision, whichever is kinder, by an order that the result has. */
export const law = lawOf([
  ruled("years", { kind: "number", unit: "years" }, [saying("five", number(5, "years"))], {
    selectedBy: { ...selectedBy, kinder: "lower" },
  }),
  ruled("outcome", chosen("granted", "refused"), [saying("granted", choice("granted"))], {
    selectedBy: { ...selectedBy, kinder: ["granted", "refused"] },
  }),
]);
