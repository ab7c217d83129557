import { parameter, yes } from "@keten/law-language";
import { lawOf, ruled, saying, text, valued, yesOrNo } from "../support/made-up.js";

export const law = lawOf([ruled("right", yesOrNo, [saying("first", yes)])], {
  parameters: [
    parameter("fee", { title: text("the fee"), type: "number", unit: "EUR-cent", values: [valued("fee-2020", 100)] }),
  ],
});
