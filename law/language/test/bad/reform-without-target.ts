import { reform, yes } from "@keten/law-language";
import { lawOf, ruled, saying, source, text, yesOrNo } from "../support/made-up.js";

export const law = lawOf([ruled("right", yesOrNo, [saying("first", yes)])], {
  reforms: [
    reform("plan", {
      title: text("plan"),
      source: source("bill"),
      from: "2027-01-01",
      knownFrom: "2026-01-01",
      changes: [{ change: "set-parameter", parameter: "fee", value: 2 }],
    }),
  ],
});
