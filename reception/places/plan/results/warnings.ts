import { addMonths, isoOf } from "@keten/calendar";
import type { Problem, Text } from "@keten/text";
import { countText, HEIGHTS, monthText } from "../../document/in-words.js";
import { problem } from "../../problems.js";
import { dayOfText } from "../document/months.js";
import type { PlacesPlan } from "../document/schema.js";
import { findable } from "./maximum-warnings.js";
import type { AtHeights, MonthRow } from "./month-rows.js";

/** What the plan leads to and somebody should know early; each once, at its first month. */
export function shortageWarnings(plan: PlacesPlan, rows: readonly MonthRow[]): Problem[] {
  const { emergency, start } = plan;
  const at = HEIGHTS[emergency.at];
  const height = (heights: AtHeights): number => heights[emergency.at] ?? heights.p80;
  const monthsToOpen = Math.ceil(emergency.monthsToOpen.value);
  const level = emergency.level.value;
  const warnings: Problem[] = [];
  const warn = (code: Parameters<typeof problem>[0], field: string, values: Record<string, string | number | Text>) =>
    warnings.push(problem(code, { severity: "warning", field, values: { ...values, at } }));

  const above = rows.filter((row) => height(row.emergency) > level);
  const worst = above.reduce<MonthRow | undefined>(
    (most, row) => (most === undefined || height(row.emergency) > height(most.emergency) ? row : most),
    undefined,
  );
  if (worst !== undefined)
    warn("plan-level-passed", "emergency.level", {
      month: monthText(above[0]!.month),
      level: countText(level),
      worst: monthText(worst.month),
      most: countText(height(worst.emergency)),
    });

  const short = rows.findIndex((row) => height(row.toFind) > 0);
  if (short >= 0 && short < monthsToOpen) {
    const row = rows[short]!;
    const earliest = monthText(isoOf(addMonths(dayOfText(start), monthsToOpen)));
    warn("plan-too-late", "emergency.monthsToOpen", {
      month: monthText(row.month),
      count: height(row.toFind),
      earliest,
    });
  }
  const later = rows.findIndex((row, index) => index >= monthsToOpen && height(row.toFind) > 0);
  if (later >= 0) {
    const row = rows[later]!;
    const by = monthText(isoOf(addMonths(dayOfText(row.month), -monthsToOpen)));
    warn("plan-find-places", "emergency.monthsToOpen", {
      month: monthText(row.month),
      count: countText(height(row.toFind)),
      by,
    });
  }
  const beyond = rows.findIndex((row, index) => index >= monthsToOpen && height(row.toFind) > findable(plan, index));
  if (beyond >= 0) {
    const row = rows[beyond]!;
    warn("plan-too-few-to-find", "emergency.most", {
      month: monthText(row.month),
      count: countText(height(row.toFind) - findable(plan, beyond)),
    });
  }
  return warnings;
}
