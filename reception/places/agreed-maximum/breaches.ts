import { type Day, isoOf } from "@keten/calendar";
import { KetenError, type Problem } from "@keten/text";
import { problem } from "../problems.js";
import type { Breach, CountedDay, Counting, DayCount, Order, OrderTotal, Reading, Terms } from "./model.js";

/** What is wrong with a series of counts: a day may be given once. */
export function countFaults(counts: readonly DayCount[]): Problem[] {
  const seen = new Set<Day>();
  return counts.flatMap(({ day }, index) => {
    const twice = seen.has(day);
    seen.add(day);
    const at = { field: `counts[${index}].day`, value: isoOf(day), at: { row: index + 1 } };
    return twice ? [problem("count-twice", { ...at, values: { day: isoOf(day) } })] : [];
  });
}

/** What is wrong with orders: each needs a name of its own and its own days. */
export function orderFaults(orders: readonly Order[]): Problem[] {
  const problems: Problem[] = [];
  orders.forEach((order, index) => {
    const field = `orders[${index}]`;
    const { id, from, until } = order;
    if (until !== undefined && until <= from)
      problems.push(
        problem("count-order-ends-early", {
          field: `${field}.until`,
          values: { order: id, from: isoOf(from), until: isoOf(until) },
        }),
      );
    for (const earlier of orders.slice(0, index)) {
      if (earlier.id === id) problems.push(problem("count-order-named-twice", { field, values: { order: id } }));
      const day = Math.max(earlier.from, from);
      if (holds(earlier, day) && holds(order, day))
        problems.push(
          problem("count-orders-overlap", { field, values: { first: earlier.id, second: id, day: isoOf(day) } }),
        );
    }
  });
  return problems;
}

const holds = ({ from, until }: Order, day: Day): boolean => from <= day && (until === undefined || day < until);

/**
 * The counts of each day, who is above the maximum and what is due, under each way of counting: nights only, everyone
 * on the site, and for each day the way that held on it. Days that are not given are not presumed.
 * @throws KetenError with everything that is wrong with the counts or the orders
 */
export function breaches(terms: Terms, counts: readonly DayCount[]): Reading[] {
  const problems = [...countFaults(counts), ...orderFaults(terms.orders)];
  if (problems.length > 0) throw new KetenError(problems);
  const days = counts.toSorted((a, b) => a.day - b.day);
  return (["nights", "everyone", "as-held"] as const).map((counting) => readingOf(terms, days, counting));
}

function readingOf(terms: Terms, counts: readonly DayCount[], counting: Reading["counting"]): Reading {
  const totals = new Map<string, OrderTotal>();
  const days = counts.map((count): CountedDay => {
    const way = counting === "as-held" ? countingOn(terms, count.day) : counting;
    const { counted, breach } = countOf(terms.maximum, count, way);
    const order = terms.orders.find((one) => holds(one, count.day));
    if (!order) return { day: count.day, counted, breach, order: null, due: 0 };
    const before = totals.get(order.id) ?? emptyTotal(order);
    const after = withDay(before, order, count.day, breach);
    totals.set(order.id, after);
    return { day: count.day, counted, breach, order: order.id, due: after.due - before.due };
  });
  const orders = terms.orders.map((order) => totals.get(order.id) ?? emptyTotal(order));
  return {
    counting,
    days,
    breachDays: days.filter(({ breach }) => breach === "breach").length,
    unknownDays: days.filter(({ breach }) => breach === "unknown").length,
    firstBreach: days.find(({ breach }) => breach === "breach")?.day ?? null,
    due: orders.reduce((sum, { due }) => sum + due, 0),
    orders,
  };
}

/** The way of counting that held on a day; null before the first of which there is a source. */
export function countingOn({ countings }: Pick<Terms, "countings">, day: Day): Counting | null {
  return countings.filter(({ from }) => from <= day).toSorted((a, b) => b.from - a.from)[0]?.counting ?? null;
}

/** Who counts on a day, and whether they are too many. */
export function countOf(
  maximum: number,
  { slept, byDay }: Omit<DayCount, "day">,
  counting: Counting | null,
): { counted: number | null; breach: Breach } {
  const all = byDay === null ? null : slept + byDay;
  if (counting === "nights") return { counted: slept, breach: slept > maximum ? "breach" : "within" };
  // Whichever way counts, too many sleepers are too many.
  if (slept > maximum) return { counted: counting === null ? null : all, breach: "breach" };
  if (all !== null && all <= maximum) return { counted: counting === null ? null : all, breach: "within" };
  if (counting === null || all === null) return { counted: null, breach: "unknown" };
  return { counted: all, breach: "breach" };
}

const emptyTotal = ({ id }: Order): OrderTotal => ({
  order: id,
  breachDays: 0,
  unknownDays: 0,
  due: 0,
  uncapped: 0,
  capReached: null,
});

function withDay(total: OrderTotal, { perDay, cap }: Order, day: Day, breach: Breach): OrderTotal {
  if (breach === "within") return total;
  if (breach === "unknown") return { ...total, unknownDays: total.unknownDays + 1 };
  const uncapped = total.uncapped + perDay;
  const due = cap === null ? uncapped : Math.min(uncapped, cap);
  const reached = cap !== null && uncapped >= cap && total.capReached === null ? day : total.capReached;
  return { ...total, breachDays: total.breachDays + 1, uncapped, due, capReached: reached };
}
