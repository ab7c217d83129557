import { type CounterKind, DailyCounters } from "../statistics/counters.js";
import { Histogram } from "../statistics/histogram.js";
import { TimeIntegrals } from "../statistics/time-integrals.js";

/** What is counted at each station each day, in the order of the stages of its counters. */
export const STATION_MEASURES = ["waiting", "working", "held", "joined", "started", "finished", "abandoned"] as const;
export type StationMeasure = (typeof STATION_MEASURES)[number];

const WAITING = 0;
const WORKING = 1;
const HELD = 2;
const JOINED = 3;
const STARTED = 4;
const FINISHED = 5;
const ABANDONED = 6;
const KINDS: readonly CounterKind[] = ["level", "level", "level", "flow", "flow", "flow", "flow"];

export interface StatisticsOptions {
  stations: number;
  groups: number;
  days: number;
  start: number;
  /** Width of a bin of the histograms of waits in ticks, and how many bins there are. */
  waits: { width: number; bins: number };
}

/** What the stations of a network count while it runs, by station and group; in places, so a batch counts whole. */
export class StationStatistics {
  /** Stage = station times 7 plus the measure's place in `STATION_MEASURES`. */
  readonly daily: DailyCounters;
  /** Waits of those who started; column = station times groups plus group. */
  readonly waits: Histogram;
  readonly #groups: number;
  readonly #levels: TimeIntegrals;

  constructor({ stations, groups, days, start, waits }: StatisticsOptions) {
    this.#groups = groups;
    this.daily = new DailyCounters(Array.from({ length: stations }, () => KINDS).flat(), days, groups);
    this.waits = new Histogram(stations * groups, waits.width, waits.bins);
    this.#levels = new TimeIntegrals(stations * groups * 3, start);
  }

  /** The stage of a measure in `daily`. */
  stage(station: number, measure: StationMeasure): number {
    return station * KINDS.length + STATION_MEASURES.indexOf(measure);
  }

  /** The mean number over time who waited, were worked on or were held, of one group. */
  meanLevel(station: number, measure: "waiting" | "working" | "held", group: number, until: number): number {
    return this.#levels.mean(this.#column(station, STATION_MEASURES.indexOf(measure), group), until);
  }

  /** Leaves out of waits and means what was counted before a tick; the daily counters keep everything. */
  countFrom(time: number): void {
    this.waits.clear();
    this.#levels.countFrom(time);
  }

  joined(station: number, group: number, places: number, time: number): void {
    this.#level(station, WAITING, group, places, time);
    this.#flow(station, JOINED, group, places);
  }

  started(station: number, group: number, places: number, time: number, since: number): void {
    this.#level(station, WAITING, group, -places, time);
    this.#level(station, WORKING, group, places, time);
    this.#flow(station, STARTED, group, places);
    this.waits.add(station * this.#groups + group, time - since, places);
  }

  abandoned(station: number, group: number, places: number, time: number): void {
    this.#level(station, WAITING, group, -places, time);
    this.#flow(station, ABANDONED, group, places);
  }

  /** The work is done, the place is kept. */
  held(station: number, group: number, places: number, time: number): void {
    this.#level(station, WORKING, group, -places, time);
    this.#level(station, HELD, group, places, time);
  }

  finished(station: number, group: number, places: number, time: number, wasHeld: boolean): void {
    this.#level(station, wasHeld ? HELD : WORKING, group, -places, time);
    this.#flow(station, FINISHED, group, places);
  }

  #column(station: number, measure: number, group: number): number {
    return (station * 3 + measure) * this.#groups + group;
  }

  #level(station: number, measure: number, group: number, amount: number, time: number): void {
    this.daily.add(station * 7 + measure, amount, group);
    this.#levels.add(this.#column(station, measure, group), amount, time);
  }

  #flow(station: number, measure: number, group: number, amount: number): void {
    this.daily.add(station * 7 + measure, amount, group);
  }
}
