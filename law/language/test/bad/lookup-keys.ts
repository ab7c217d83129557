import { lookup, number, table } from "@keten/law-language";
import { lawOf, lined, nationality, ruled, saying, text } from "../support/made-up.js";

const fees = table("fees", {
  title: text("the fees"),
  keys: {
    nationality: { type: "country", title: text("nationality") },
    colour: { type: "choice", title: text("colour") },
  },
  values: { fee: { type: "number", unit: "EUR-cent", title: text("fee") } },
  coveredUntil: "2030-12-31",
  rows: [lined("turkey-red", { nationality: "TUR", colour: "red" }, { fee: 100 })],
});

/** Looks by nationality and leaves out the colour. */
export const law = lawOf(
  [
    ruled("fee", { kind: "number", unit: "EUR-cent" }, [
      saying("first", lookup(fees, { nationality }, "fee", { none: number(0, "EUR-cent") })),
    ]),
  ],
  { tables: [fees] },
);
