import { table, yes } from "@keten/law-language";
import { lawOf, lined, ruled, saying, text, yesOrNo } from "../support/made-up.js";

export const law = lawOf([ruled("right", yesOrNo, [saying("first", yes)])], {
  tables: [
    table("fees", {
      title: text("the fees"),
      keys: { nationality: { type: "country", title: text("nationality") } },
      values: { fee: { type: "number", unit: "EUR-cent", title: text("fee") } },
      coveredUntil: "2030-12-31",
      rows: [lined("turkey", { nationality: "TUR" }, { fee: 100 })],
    }),
  ],
});
