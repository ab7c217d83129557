import { addMonths, type Day, isoOf, parseDay } from "@keten/calendar";
import { KetenError, type Problem, t } from "@keten/text";
import { problem } from "../problems.js";
import type { Flow, FlowMonth, FlowQuestion } from "./flow-model.js";
import { hotelTerm } from "./law.js";

const MOST_MONTHS = 120;
const FIRST_YEAR = 2015;
const LAST_YEAR = 2100;
const MOST = 1_000_000;
const MOST_CENTS = 100_000_000_000;
/** What reports call long: over three months, for the norm of fourteen weeks. */
const LONG = 3;

/**
 * How many places in reception permit holders take, month by month. A stock with what comes in and goes out:
 *
 *     waiting at the end = waiting at the start + granted + back from a hotel - housed - to a hotel
 *
 * Homes go first to people whose stay in a hotel ends, then to who waits longest; who finds none comes back.
 * @throws KetenError with every number that cannot be
 */
export function housingFlow(question: FlowQuestion): Flow {
  const faults = faultsIn(question);
  if (faults.length > 0) throw new KetenError(faults);
  const start = monthStart(question.from) as Day;
  const { hotel } = question;
  if (hotel === undefined || hotel.perMonth === 0)
    return { months: run(question, start, 0), hotelMonths: null, sources: [], warnings: [] };
  const term = hotelTerm(start, hotel.prolonged);
  const months = run(question, start, term.months);
  const { hotel: _, ...bare } = question;
  const withoutHotel = run(bare, start, 0);
  return {
    months,
    withoutHotel,
    relief: reliefOf(months, withoutHotel),
    hotelMonths: term.months,
    sources: term.sources,
    warnings: term.lapsed ? [problem("flow-hotel-lapsed", { severity: "warning" })] : [],
  };
}

function run(question: FlowQuestion, start: Day, stay: number): FlowMonth[] {
  const { granted, housed, hotel, placeYear, hotelYear } = question;
  const cohorts: number[] = [];
  const months: FlowMonth[] = [];
  let waiting = question.waiting;
  let inHotel = 0;
  for (let index = 0; index < question.months; index++) {
    const leaving = stay > 0 ? (cohorts[index - stay] ?? 0) : 0;
    const housedFromHotel = Math.min(leaving, housed);
    const back = leaving - housedFromHotel;
    const present = waiting + granted + back;
    const fromReception = Math.min(present, housed - housedFromHotel);
    const toHotel = Math.min(present - fromReception, hotel?.perMonth ?? 0);
    waiting = present - fromReception - toHotel;
    inHotel += toHotel - leaving;
    cohorts.push(toHotel);
    months.push({
      month: isoOf(addMonths(start, index)).slice(0, 7),
      waiting,
      inHotel,
      housed: fromReception,
      housedFromHotel,
      back,
      overThreeMonths: index < LONG - 1 ? null : Math.max(0, waiting - LONG * granted),
      placeCost: inMonth(placeYear, waiting),
      hotelCost: inMonth(hotelYear, inHotel),
    });
  }
  return months;
}

const inMonth = (year: number | undefined, places: number): number | null =>
  year === undefined ? null : Math.round((year * places) / 12);

function reliefOf(months: readonly FlowMonth[], without: readonly FlowMonth[]): NonNullable<Flow["relief"]> {
  const sum = (of: (month: FlowMonth, other: FlowMonth) => number | null): number | null =>
    months.reduce<number | null>((total, month, index) => {
      const other = without[index];
      const one = other ? of(month, other) : null;
      return total === null || one === null ? null : total + one;
    }, 0);
  return {
    placeMonths: sum((month, other) => other.waiting - month.waiting) ?? 0,
    saved: sum(({ placeCost }, other) =>
      placeCost === null || other.placeCost === null ? null : other.placeCost - placeCost,
    ),
    cost: sum(({ hotelCost }) => hotelCost),
  };
}

function monthStart(text: string): Day | undefined {
  const read = /^\d{4}-\d{2}$/.test(text) ? parseDay(`${text}-01`) : undefined;
  const year = Number(text.slice(0, 4));
  return read && "day" in read && year >= FIRST_YEAR && year <= LAST_YEAR ? read.day : undefined;
}

function faultsIn(question: FlowQuestion): Problem[] {
  const { from, months, waiting, granted, housed, hotel, placeYear, hotelYear } = question;
  const faults: Problem[] =
    monthStart(from) === undefined
      ? [
          problem("flow-month-wrong", {
            field: "from",
            value: from,
            values: { value: from },
            allowed: t(
              `een maand van ${FIRST_YEAR} tot en met ${LAST_YEAR} als JJJJ-MM`,
              `a month of ${FIRST_YEAR} to ${LAST_YEAR} as YYYY-MM`,
            ),
          }),
        ]
      : [];
  const check = (field: string, value: number | undefined, least: number, most: number) => {
    if (value === undefined || (Number.isSafeInteger(value) && value >= least && value <= most)) return;
    faults.push(
      problem("flow-number-wrong", {
        field,
        value,
        values: { field, value },
        allowed: t(`een heel getal van ${least} tot en met ${most}`, `a whole number from ${least} to ${most}`),
      }),
    );
  };
  check("months", months, 1, MOST_MONTHS);
  check("waiting", waiting, 0, MOST);
  check("granted", granted, 0, MOST);
  check("housed", housed, 0, MOST);
  check("hotel.perMonth", hotel?.perMonth, 0, MOST);
  check("placeYear", placeYear, 0, MOST_CENTS);
  check("hotelYear", hotelYear, 0, MOST_CENTS);
  return faults;
}
