import type { Text } from "@keten/text";
import type { Annulment } from "../model/entry.js";
import type { BoolExpr, DateExpr, Expr, Ground, LengthExpr, RowSteps, Step, TermNode } from "../model/expression.js";
import type { Table } from "../model/rule.js";
import type { Source } from "../model/source.js";
import { type Dated, entry } from "./entries.js";
import { choose, otherwise, when } from "./expressions.js";
import { noDay, plain, yes } from "./values.js";

interface StepHead extends Dated {
  title: Text;
  when: BoolExpr;
  /** The day of an individual act; without it the day the measure took effect. */
  effective?: DateExpr;
  ground?: string;
}

const head = (id: string, step: StepHead) => ({
  ...entry(id, step),
  title: step.title,
  when: plain(step.when),
  ...(step.effective ? { effective: plain(step.effective) } : {}),
  ...(step.ground ? { ground: step.ground } : {}),
});

export const extend = (id: string, by: LengthExpr, step: StepHead): Step => ({
  ...head(id, step),
  op: "extend",
  by: plain(by),
});
export const suspend = (id: string, during: { from: DateExpr; until: DateExpr }, step: StepHead): Step => ({
  ...head(id, step),
  op: "suspend",
  during: { from: plain(during.from), until: plain(during.until) },
});
export const restart = (id: string, at: DateExpr, step: StepHead): Step => ({
  ...head(id, step),
  op: "restart",
  at: plain(at),
});

/** An extension for each row of a table that matches: see `RowSteps`. */
export const extendByRows = (
  id: string,
  options: {
    title: Text;
    table: Table;
    keys: Record<string, Expr>;
    by: string | LengthExpr;
    before: DateExpr;
    when?: BoolExpr;
    ground?: string;
  },
): RowSteps => ({
  rows: true,
  id,
  title: options.title,
  table: options.table.id,
  keys: Object.fromEntries(Object.entries(options.keys).map(([name, key]) => [name, plain(key)])),
  by: typeof options.by === "string" ? { column: options.by } : plain(options.by),
  before: plain(options.before),
  when: options.when ? plain(options.when) : yes,
  ...(options.ground ? { ground: options.ground } : {}),
});

/** Steps on one ground together stop at its maximum. */
export const ground = (id: string, title: Text, max: LengthExpr, sources: readonly Source[]): Ground => ({
  id,
  title,
  max: plain(max),
  sources,
});

/** How a term ends: on the day itself, or on the next working day. */
export interface Ending {
  roll: "none" | "next-working-day";
  rollSource: Source;
}
/** The term ends on its last day, whatever day that is. */
export const anyDay = (rollSource: Source): Ending => ({ roll: "none", rollSource });
/** A term that would end on a Saturday, Sunday or holiday ends on the next working day. */
export const workingDay = (rollSource: Source): Ending => ({ roll: "next-working-day", rollSource });

/** A term: a start, a length, what lengthens or stops it, a ceiling, and whether its end moves to a working day. */
export const term = (parts: {
  from: DateExpr;
  /** The cases in which it runs at all; without it, all. */
  onlyIf?: BoolExpr;
  length: LengthExpr;
  steps?: readonly (Step | RowSteps | Annulment)[];
  grounds?: readonly Ground[];
  ceiling?: { length: LengthExpr; from: DateExpr; sources: readonly Source[] };
  endsOn: Ending;
}): TermNode => ({
  node: "term",
  type: "term",
  start: parts.onlyIf ? choose(when(parts.onlyIf, parts.from), otherwise(noDay)) : plain(parts.from),
  base: plain(parts.length),
  steps: parts.steps ?? [],
  grounds: parts.grounds ?? [],
  ...(parts.ceiling
    ? {
        ceiling: {
          length: plain(parts.ceiling.length),
          from: plain(parts.ceiling.from),
          sources: parts.ceiling.sources,
        },
      }
    : {}),
  ...parts.endsOn,
});
