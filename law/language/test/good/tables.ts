import { annul, lookup, number, table } from "@keten/law-language";
import { colour, dated, lawOf, lined, nationality, ruled, saying, text } from "../support/made-up.js";

/** Rows that never match at once: other keys, other times, or one struck down. */
const fees = table("fees", {
  title: text("the fees"),
  keys: {
    nationality: { type: "country", title: text("nationality") },
    colour: { type: "choice", title: text("colour") },
  },
  values: { fee: { type: "number", unit: "EUR-cent", title: text("fee") } },
  coveredUntil: "2030-12-31",
  rows: [
    lined("turkey-red", { nationality: ["TUR", "SYR"], colour: "red" }, { fee: 100 }, { until: "2022-01-01" }),
    lined("turkey-green", { nationality: "TUR", colour: ["green", "blue"] }, { fee: 200 }, { until: "2022-01-01" }),
    lined("turkey-2024", { nationality: "TUR" }, { fee: 300 }, { from: "2024-01-01" }),
    lined("eritrea-first", { nationality: "ERI" }, { fee: 1 }),
    annul("eritrea-void", { ...dated, entry: "eritrea-first", knownFrom: "2021-01-01", because: text("void") }),
    lined("eritrea-second", { nationality: "ERI" }, { fee: 2 }, { knownFrom: "2021-01-01" }),
  ],
});

export const law = lawOf(
  [
    ruled("fee", { kind: "number", unit: "EUR-cent" }, [
      saying("first", lookup(fees, { nationality, colour }, "fee", { none: number(0, "EUR-cent") })),
    ]),
  ],
  { tables: [fees] },
);
