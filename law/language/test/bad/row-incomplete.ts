import { lookup, number, table } from "@keten/law-language";
import { lawOf, lined, nationality, ruled, saying, text } from "../support/made-up.js";

const fees = table("fees", {
  title: text("the fees"),
  keys: { nationality: { type: "country", title: text("nationality") } },
  values: {
    fee: { type: "number", unit: "EUR-cent", title: text("fee") },
    reduced: { type: "number", unit: "EUR-cent", title: text("reduced fee") },
  },
  coveredUntil: "2030-12-31",
  rows: [lined("turkey", { nationality: "TUR" }, { fee: 100 })],
});

/** A row without the reduced fee. */
export const law = lawOf(
  [
    ruled("fee", { kind: "number", unit: "EUR-cent" }, [
      saying("first", lookup(fees, { nationality }, "reduced", { none: number(0, "EUR-cent") })),
    ]),
  ],
  { tables: [fees] },
);
