import { type Day, dayOf } from "@keten/calendar";
import { type Annulment, type Entry, isAnnulment } from "../model/entry.js";
import type { Reform } from "../model/rule.js";
import { visibleOn } from "../resolve/visible.js";

/** A proposal is what it says it is: there is nothing to check again later. */
const FOR_EVER = dayOf(9999, 12, 31);
const endOf = ({ until }: { until?: Day }) => until ?? Number.POSITIVE_INFINITY;

/** The dates and source that an entry of a reform has. */
export const entryOf = (reform: Reform, id: string): Entry => ({
  id: `${reform.id}/${id}`,
  from: reform.from,
  ...(reform.until === undefined ? {} : { until: reform.until }),
  knownFrom: reform.knownFrom,
  coveredUntil: FOR_EVER,
  sources: [reform.source],
});

const covers = (entry: Entry, reform: Reform) => entry.from < endOf(reform) && endOf(entry) > reform.from;

/** What holds on days of a reform, as far as is known now. */
export const heldDuring = <E extends Entry>(list: readonly (E | Annulment)[], reform: Reform): E[] =>
  visibleOn<E>(list, Number.POSITIVE_INFINITY).held.filter((one) => covers(one, reform));

export interface Replaced<E extends Entry> {
  entries: (E | Annulment)[];
  touches: string[];
}

/**
 * Takes entries away for the days of a reform, and lets them go on after it where the reform ends. An entry that a later
 * one ends is taken away as well: somebody who asks with the knowledge of before that end must find the reform too.
 */
export function takeAway<E extends Entry>(
  list: readonly (E | Annulment)[],
  reform: Reform,
  concerns: (entry: E) => boolean,
  goingOn: (entry: E) => E = (entry) => entry,
): Replaced<E> {
  const entries: (E | Annulment)[] = [...list];
  const touches: string[] = [];
  for (const one of list) {
    if (isAnnulment(one)) continue;
    const entry = one as E;
    if (!covers(entry, reform) || !concerns(entry)) continue;
    touches.push(entry.id);
    entries.push(removal(reform, entry));
    if (reform.until !== undefined && endOf(entry) > reform.until)
      entries.push(...resumed(list, reform, goingOn(entry), reform.until));
  }
  return { entries, touches };
}

const removal = (reform: Reform, entry: Entry): Annulment => {
  const { until: _until, ...dated } = entryOf(reform, `without ${entry.id}`);
  const ended = entry.from < reform.from;
  return {
    ...dated,
    annuls: { entry: entry.id, since: ended ? reform.from : "start" },
    because: reform.title,
  };
};

/** An entry as it goes on after a reform, with all that ends or annuls it. */
function resumed<E extends Entry>(
  list: readonly (E | Annulment)[],
  reform: Reform,
  entry: E,
  from: Day,
): (E | Annulment)[] {
  const id = `${reform.id}/after ${entry.id}`;
  const known = (one: Entry) => Math.max(one.knownFrom, reform.knownFrom);
  const annulments = list.filter((one): one is Annulment => isAnnulment(one) && one.annuls.entry === entry.id);
  return [
    { ...entry, id, from: Math.max(entry.from, from), knownFrom: known(entry) },
    ...annulments.map((one): Annulment => {
      const { since } = one.annuls;
      return {
        ...one,
        id: `${reform.id}/after ${one.id}`,
        knownFrom: known(one),
        annuls: { entry: id, since: since === "start" || since <= from ? "start" : since },
      };
    }),
  ];
}
