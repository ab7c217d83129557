import type { Day } from "@keten/calendar";
import { type Text, t } from "@keten/text";
import { askLaw, decidedValue, labelOf } from "../law.js";
import { countCommitments } from "./counting.js";
import type { Balance, Commitment, Counted, MunicipalBalance, Worksheet } from "./model.js";
import { type Eligible, remainingTasks } from "./remaining.js";
import { netOfTrades } from "./trades.js";

/** Adds up a worksheet that holds (see `worksheetProblems`), by the law as known on a day. */
export function worksheetBalance(sheet: Worksheet, on: Day): Balance {
  return balanceOf(sheet, countCommitments(sheet, on), on);
}

/** The same, where it is known already of each commitment whether it counts. The order of lines does not matter. */
export function balanceOf(sheet: Worksheet, counted: readonly Counted[], on: Day): Balance {
  const net = netOfTrades(sheet.trades, "reception");
  const rows = sheet.indicative.map((one) => {
    const own = counted.filter(({ commitment }) => commitment.municipality === one.municipality);
    const task = one.places + (net.get(one.municipality) ?? 0);
    const counting = sum(own, (line) => line.result === "counts", "places");
    return {
      municipality: one.municipality,
      name: one.name,
      kind: one.kind,
      indicative: one.places,
      traded: net.get(one.municipality) ?? 0,
      task,
      committed: sum(own, () => true, "places"),
      counted: counting,
      minors: sum(own, (line) => line.result === "counts", "minors"),
      promising: sum(own, (line) => line.result === "promising", "places"),
      shortage: Math.max(0, task - counting),
      surplus: Math.max(0, counting - task),
    };
  });
  const total = (key: "task" | "committed" | "counted" | "minors" | "promising") =>
    rows.reduce((all, row) => all + row[key], 0);
  const shortage = Math.max(0, total("task") - total("counted"));
  const remaining = Math.max(0, shortage - total("promising"));
  const exempt = exemptionsOf(sheet, rows, on);
  const eligible: Eligible[] = rows
    .filter(({ municipality, indicative }) => !exempt.has(municipality) && indicative > 0)
    .map(({ municipality, indicative }) => ({ municipality, indicative }));
  const shares = remainingTasks(remaining, eligible);
  return {
    municipalities: rows.map((row) => ({
      ...row,
      remaining: shares.get(row.municipality) ?? 0,
      exempt: remaining === 0 ? null : (exempt.get(row.municipality) ?? null),
    })),
    counted,
    task: total("task"),
    committed: total("committed"),
    places: total("counted"),
    minors: total("minors"),
    promising: total("promising"),
    shortage,
    surplus: Math.max(0, total("counted") - total("task")),
    remaining,
    unassigned: eligible.length === 0 ? remaining : 0,
  };
}

function sum(
  lines: readonly Counted[],
  takes: (line: Counted) => boolean,
  key: keyof Pick<Commitment, "places" | "minors">,
): number {
  return lines.reduce((total, line) => total + (takes(line) ? line.commitment[key] : 0), 0);
}

type Row = Pick<MunicipalBalance, "municipality" | "task" | "counted">;

/** Who gets no share: whom a person exempted, and whom the law's rule leaves out because its own number is met. */
function exemptionsOf(
  sheet: Worksheet,
  rows: readonly Row[],
  on: Day,
): Map<string, { reason: Text; by: "person" | "rule" }> {
  const exempt = new Map<string, { reason: Text; by: "person" | "rule" }>();
  const byRule = new Map([true, false].map((met) => [met, exemptByRule(met, on)]));
  for (const { municipality, task, counted } of rows) {
    const reason = byRule.get(counted >= task);
    if (reason) exempt.set(municipality, { reason, by: "rule" });
  }
  for (const { municipality, reason, decidedBy } of sheet.exemptions) {
    exempt.set(municipality, { reason: t(`${reason} (${decidedBy})`, `${reason} (${decidedBy})`), by: "person" });
  }
  return exempt;
}

const ELIGIBLE = "distribution.eligible-for-remaining-task";

/** Why the rule leaves out who meets its own number, or does not; null where it leaves nobody out for that. */
function exemptByRule(ownTaskMet: boolean, on: Day): Text | null {
  const value = decidedValue(askLaw(ELIGIBLE, { ownTaskMet }, on));
  return typeof value === "string" && value !== "eligible" ? labelOf(ELIGIBLE, value) : null;
}
