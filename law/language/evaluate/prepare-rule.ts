import type { Day } from "@keten/calendar";
import { KetenError } from "@keten/text";
import type { Exception, Law, Version, View } from "../model/rule.js";
import { problem } from "../problems.js";
import { epochs } from "../resolve/epochs.js";
import { visibleOn } from "../resolve/visible.js";
import { WorkingCalendar } from "../working-days/working-calendar.js";
import type { PreparedRule, PreparedVersion, Preparing } from "./frame.js";
import { prepare } from "./nodes.js";
import { preparePositions } from "./positions.js";
import { removedFrom } from "./removed.js";

/** A law made ready for one view and one state of knowledge. */
export interface PreparedLaw {
  law: Law;
  calendar: WorkingCalendar;
  rule(id: string): PreparedRule;
}

const ready = new WeakMap<
  Law,
  {
    epochs: Day[];
    calendar: WorkingCalendar;
    byKey: Map<string, PreparedLaw>;
    byDay: Record<View, Map<Day, PreparedLaw>>;
  }
>();

/** Rules are made ready once per law, view and epoch of knowledge. */
export function preparedLaw(law: Law, knownOn: Day, view: View): PreparedLaw {
  let cache = ready.get(law);
  if (!cache) {
    cache = {
      epochs: epochs(law),
      calendar: new WorkingCalendar(law.equatedDays),
      byKey: new Map(),
      byDay: { policy: new Map(), court: new Map() },
    };
    ready.set(law, cache);
  }
  const direct = cache.byDay[view].get(knownOn);
  if (direct) return direct;
  const epoch = cache.epochs.findLast((day) => day <= knownOn) ?? Number.NEGATIVE_INFINITY;
  const key = `${view} ${epoch}`;
  let prepared = cache.byKey.get(key);
  if (!prepared) {
    const rules = new Map<string, PreparedRule>();
    prepared = {
      law,
      calendar: cache.calendar,
      rule(id) {
        let rule = rules.get(id);
        if (!rule) rules.set(id, (rule = prepareRule(law, id, epoch, view)));
        return rule;
      },
    };
    cache.byKey.set(key, prepared);
  }
  if (cache.byDay[view].size > 1000) cache.byDay[view].clear();
  cache.byDay[view].set(knownOn, prepared);
  return prepared;
}

function prepareRule(law: Law, id: string, knownOn: Day, view: View): PreparedRule {
  const rule = law.rules.find((one) => one.id === id);
  if (!rule) throw new KetenError([problem("unknown-rule", { field: "rule", value: id, values: { value: id } })]);
  let slots = 0;
  const preparing: Preparing = {
    law,
    knownOn,
    view,
    rule: id,
    slot: () => slots++,
    prepare: (expr) => prepare(expr, preparing),
  };
  const versions = visibleOn<Version>(rule.versions, knownOn).held.map(
    (one): PreparedVersion => ({
      entry: one,
      says: preparing.prepare(one.says),
      positions: preparePositions(rule.positions, one.id, preparing),
    }),
  );
  const visible = visibleOn<Exception>(rule.exceptions, knownOn);
  const exceptions = visible.held.map(
    (one): PreparedVersion => ({
      entry: one,
      label: one.label,
      says: preparing.prepare(one.says),
      when: preparing.prepare(one.when),
      positions: preparePositions(rule.positions, one.id, preparing),
      ...(one.over ? { over: one.over } : {}),
    }),
  );
  const chosen = rule.selectedBy;
  const selectedBy =
    "node" in chosen
      ? [preparing.prepare(chosen)]
      : [preparing.prepare(chosen.receipt), preparing.prepare(chosen.decision)];
  return {
    id,
    slots,
    selectedBy,
    ...("node" in chosen ? {} : { kinder: chosen.kinder }),
    versions,
    exceptions,
    removed: removedFrom(visible).map((one) => ({ ...one, when: preparing.prepare(one.entry.when) })),
    refuseBeyond: rule.beyond === "refuse",
  };
}
