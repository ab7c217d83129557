import type { Day } from "@keten/calendar";
import { KetenError } from "@keten/text";
import type { Exception, Law, Version, View } from "../model/rule.js";
import { problem } from "../problems.js";
import { epochs } from "../resolve/epochs.js";
import { namesOf } from "../resolve/names.js";
import { visibleOn } from "../resolve/visible.js";
import { WorkingCalendar } from "../working-days/working-calendar.js";
import { Bases } from "./basis.js";
import type { PreparedRule, PreparedVersion, Preparing } from "./frame.js";
import { prepare } from "./nodes.js";
import { preparePositions } from "./positions.js";
import { removedFrom } from "./removed.js";

/** A law made ready for one view and one state of knowledge. */
export interface PreparedLaw {
  law: Law;
  calendar: WorkingCalendar;
  bases: Bases;
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
      bases: new Bases(),
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
  const rule = namesOf(law).rules.get(id);
  if (!rule) throw new KetenError([problem("unknown-rule", { field: "rule", value: id, values: { value: id } })]);
  let slots = 0;
  const facts = new Map<string, number>();
  const preparingAt = (at: string): Preparing => {
    const preparing: Preparing = {
      law,
      knownOn,
      view,
      rule,
      at,
      slot: () => slots++,
      placeOf(fact) {
        let place = facts.get(fact);
        if (place === undefined) facts.set(fact, (place = facts.size));
        return place;
      },
      prepare: (expr, inside) => prepare(expr, inside === undefined ? preparing : preparingAt(inside)),
    };
    return preparing;
  };
  const versions = visibleOn<Version>(rule.versions, knownOn).held.map((one): PreparedVersion => {
    const preparing = preparingAt(`${id}/${one.id}`);
    return {
      entry: one,
      at: preparing.at,
      says: preparing.prepare(one.says),
      positions: preparePositions(one, preparing),
    };
  });
  const visible = visibleOn<Exception>(rule.exceptions, knownOn);
  const exceptions = visible.held.map((one): PreparedVersion => {
    const preparing = preparingAt(`${id}/${one.id}`);
    return {
      entry: one,
      at: preparing.at,
      label: one.label,
      says: preparing.prepare(one.says),
      when: preparing.prepare(one.when),
      positions: preparePositions(one, preparing),
      ...(one.over ? { over: one.over } : {}),
      ...(one.of === undefined ? {} : { of: one.of }),
    };
  });
  const { selectedBy } = rule;
  const dates = "node" in selectedBy ? [selectedBy] : [selectedBy.receipt, selectedBy.decision];
  const selecting = preparingAt(`${id}/selected-by`);
  return {
    id,
    title: rule.title,
    selectedBy: dates.map((date) => selecting.prepare(date)),
    ...("node" in selectedBy ? {} : { kinder: selectedBy.kinder }),
    versions,
    exceptions,
    removed: removedFrom(visible).map((one) => ({ ...one, when: selecting.prepare(one.entry.when) })),
    refuseBeyond: rule.beyond === "refuse",
    slots,
    facts: facts.size,
  };
}
