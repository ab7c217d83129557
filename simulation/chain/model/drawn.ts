import { addMonths, type Day, dayOfDate, daysInMonth, isLeapYear } from "@keten/calendar";
import { cumulate, type RandomStreams, triangular, uniformBetween } from "@keten/engine";
import { assumptionsOf, dayOfText, periodsOf } from "../scenario/assumptions.js";
import type { Assumption, Scenario } from "../scenario/schema.js";
import { numberOfName, PURPOSE } from "./dice.js";

/** The factor of each assumption that has a spread, as drawn for one replication. */
export type Factors = Record<string, number>;

/** One draw for every assumption with a spread; the same in each scenario that names it alike. */
export function drawFactors(scenario: Scenario, streams: RandomStreams): Factors {
  const factors: Factors = {};
  for (const { path, assumption } of assumptionsOf(scenario)) {
    const { spread } = assumption;
    if (spread === undefined) continue;
    const u = streams.uniform(numberOfName(path), 0, PURPOSE.assumption, 0);
    factors[path] =
      spread.kind === "uniform"
        ? uniformBetween(spread.low, spread.high, u)
        : triangular(spread.low, 1, spread.high, u);
  }
  return factors;
}

/** A value over time: each holds from its day until the next begins, the first also before its day. */
class Steps {
  readonly #from: Float64Array;
  readonly #values: Float64Array;

  constructor(assumption: Assumption, factor: number) {
    const periods = periodsOf(assumption);
    this.#from = Float64Array.from(periods, (period) => period.from);
    this.#values = Float64Array.from(periods, (period) => period.value * factor);
  }

  on(day: Day): number {
    let index = this.#from.length - 1;
    while (index > 0 && this.#from[index]! > day) index--;
    return this.#values[index]!;
  }
}

/** The numbers of a scenario as they hold in one replication. */
export class DrawnScenario {
  readonly start: Day;
  readonly end: Day;
  readonly days: number;
  /** Persons awaiting a decision at the start. */
  readonly pending: number;
  readonly stockShortRoute: number;
  readonly ages: readonly { fromMonths: number; untilMonths: number }[];
  /** Running sums of the shares of the age groups of the stock. */
  readonly ageShares: Float64Array;
  /** Mean days. */
  readonly registrationDays: number;
  readonly preparationDays: number;
  readonly #months: Scenario["arrivals"]["months"]["byYear"];
  readonly #first: Steps;
  readonly #repeat: Steps;
  readonly #decisions: Steps;
  readonly #granted: Steps;
  readonly #refused: Steps;
  readonly #shortRoute: Steps;

  constructor({ start, years, stock, arrivals, capacity, behaviour }: Scenario, factors: Factors) {
    const steps = (path: string, assumption: Assumption) => new Steps(assumption, factors[path] ?? 1);
    this.start = dayOfText(start);
    this.end = addMonths(this.start, years * 12);
    this.days = this.end - this.start;
    this.pending = Math.round(steps("stock.pending", stock.pending).on(this.start));
    this.stockShortRoute = steps("stock.shortRouteShare", stock.shortRouteShare).on(this.start);
    this.ages = stock.ages;
    const shares = stock.ages.map((band, index) => steps(`stock.ages.${index}.share`, band.share).on(this.start));
    const total = shares.reduce((sum, share) => sum + share, 0);
    this.ageShares = cumulate(shares.map((share) => share / total));
    this.registrationDays = steps("arrivals.registrationDays", arrivals.registrationDays).on(this.start);
    this.preparationDays = steps("capacity.preparationDays", capacity.preparationDays).on(this.start);
    this.#months = arrivals.months.byYear;
    this.#first = steps("arrivals.first", arrivals.first);
    this.#repeat = steps("arrivals.repeat", arrivals.repeat);
    this.#decisions = steps("capacity.decisions", capacity.decisions);
    this.#granted = steps("behaviour.granted", behaviour.granted);
    this.#refused = steps("behaviour.refused", behaviour.refused);
    this.#shortRoute = steps("behaviour.shortRouteShare", behaviour.shortRouteShare);
  }

  /** Applications in a month, not rounded; `firstDay` is the first of the month. */
  applicationsIn(firstDay: Day): number {
    const { year, month } = dayOfDate(firstDay);
    // A year without a profile of its own takes that of the last year before it that has one.
    const profile = this.#months.findLast((one) => one.year <= year) ?? this.#months[0]!;
    return (this.#first.on(firstDay) + this.#repeat.on(firstDay)) * profile.shares[month - 1]!;
  }

  /** Decisions on a day, not rounded. */
  decisionsOn(day: Day): number {
    return this.#decisions.on(day) / (isLeapYear(dayOfDate(day).year) ? 366 : 365);
  }

  /** The share of applications on a day that take the short route. */
  shortRoute(day: Day): number {
    return this.#shortRoute.on(day);
  }

  /** The share of the decisions of a day that end without grant or refusal. */
  closedOtherwise(day: Day): number {
    return 1 - this.#granted.on(day) - this.#refused.on(day);
  }

  /** The share of grants among the grants and refusals of a day. */
  grantedOfDecided(day: Day): number {
    const granted = this.#granted.on(day);
    const both = granted + this.#refused.on(day);
    return both === 0 ? 0 : granted / both;
  }
}

export interface MonthOfRun {
  firstDay: Day;
  days: number;
  /** Months since year 0; the first half of the key of the people who apply in it. */
  key: number;
}

/** The months from the first day of one on, as far as `until`. */
export function monthsFrom(from: Day, until: Day): MonthOfRun[] {
  const months: MonthOfRun[] = [];
  for (let firstDay = from; firstDay < until; firstDay = addMonths(firstDay, 1)) {
    const { year, month } = dayOfDate(firstDay);
    months.push({ firstDay, days: daysInMonth(year, month), key: year * 12 + month - 1 });
  }
  return months;
}
