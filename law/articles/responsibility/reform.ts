import { day, reform } from "@keten/law-language";
import { t } from "@keten/text";
import { startOnTwelfth } from "./sources.js";

/** The other reading of the disputed first day. */
export const startTwelfthJune = reform("responsibility-from-12-june", {
  title: t("12 juni in plaats van 1 juli", "12 June instead of 1 July"),
  source: startOnTwelfth[0]!,
  from: "2026-06-12",
  knownFrom: "2024-05-22",
  changes: [{ change: "set-parameter", parameter: "responsibility.regulation-start", value: day("2026-06-12") }],
});
