import { addMonths, type Day, dayOfDate } from "@keten/calendar";
import { EventList, PersonKeys, type RandomStreams } from "@keten/engine";
import type { ChainLaw } from "../law/chain-law.js";
import { NO_EVENT, People } from "../person.js";
import { COLUMN } from "../results/measures.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { Dice } from "./dice.js";
import { ChainJourneys } from "./journeys.js";
import { Ledger } from "./ledger.js";
import { type Factors, Numbers, type Steps } from "./numbers.js";
import { TermCounts } from "./terms.js";
import { WaitTable } from "./waits.js";

/** What can happen to a person; the number is also the hour of the day, so that a day has one order. */
export const EVENT = {
  arrives: 0,
  lodges: 1,
  familyArrives: 2,
  leaves: 3,
  otherStateEnds: 4,
  ready: 5,
  signs: 6,
  lodgesAppeal: 7,
  appealTermEnds: 8,
  court: 9,
  newDecision: 10,
  receptionEnds: 11,
  departs: 12,
} as const;

export const TICKS = 16;

/** What all parts of a replication share: its numbers, people, clock and books. */
export class World {
  readonly journeys = new ChainJourneys();
  readonly people = new People(this.journeys.follows);
  readonly keys: PersonKeys;
  readonly dice: Dice;
  readonly numbers: Numbers;
  readonly events: EventList;
  readonly ledger: Ledger;
  readonly waits: WaitTable;
  readonly terms: TermCounts;
  readonly courtTerms: TermCounts;
  readonly start: Day;
  readonly end: Day;
  readonly groups: number;
  readonly #firstMonth: number;
  today: Day;

  constructor(
    readonly loaded: LoadedScenario,
    readonly law: ChainLaw,
    seed: number,
    streams: RandomStreams,
    factors: Factors,
  ) {
    const { scenario } = loaded;
    this.start = dayOfText(scenario.start);
    this.end = addMonths(this.start, scenario.years * 12);
    this.today = this.start;
    this.groups = scenario.groups.length;
    this.keys = new PersonKeys(seed);
    this.dice = new Dice(streams);
    this.numbers = new Numbers(scenario, factors);
    this.events = new EventList(this.start * TICKS, TICKS);
    const days = this.end - this.start;
    this.ledger = new Ledger(this.groups, days);
    this.waits = new WaitTable(this.groups);
    const late = (column: number) => (group: number, persons: number) => this.ledger.add(column, group, persons);
    this.terms = new TermCounts(this.start, days, this.groups, late(COLUMN.beyond_legal_term));
    this.courtTerms = new TermCounts(this.start, days, this.groups, late(COLUMN.beyond_legal_term_court));
    this.#firstMonth = monthNumber(this.start);
    law.attend(this.people);
  }

  /** The assumption of each group, in the order of the groups. */
  byGroup(path: string): Steps[] {
    return this.loaded.scenario.groups.map((group) => this.numbers.at(`${path}.${group.id}`));
  }

  at(day: Day, kind: number, row: number): number {
    return this.events.schedule(day * TICKS + kind, kind, row);
  }

  /** Makes the nth person from a source; the same one in every run of this seed. */
  make(source: number, number: number): number {
    this.keys.person(source, number);
    return this.people.add(this.keys.high, this.keys.low);
  }

  /** A person comes into the chain, or is there at the start. */
  enter(row: number, wayIn: number, stage: number): void {
    const { columns } = this.people;
    columns.stage[row] = wayIn;
    this.move(row, stage);
  }

  move(row: number, to: number, entry = ""): void {
    const { columns } = this.people;
    const from = columns.stage[row]!;
    this.ledger.step(from, to, columns.group[row]!);
    if (columns.followed[row] === 1)
      this.journeys.step(columns.idHigh[row]!, columns.idLow[row]!, this.today, from, to, entry);
    columns.stage[row] = to;
    columns.stageSince[row] = this.today;
  }

  /** The person goes out of the chain and leaves the model's memory. */
  leave(row: number, wayOut: number): void {
    const { columns } = this.people;
    columns.exitDay[row] = this.today;
    columns.exitKind[row] = wayOut;
    this.move(row, wayOut);
    this.leaveReception(row);
    this.cancelLeaving(row);
    this.cancelReady(row);
    this.people.remove(row);
  }

  enterReception(row: number): void {
    const { columns } = this.people;
    columns.inReception[row] = 1;
    this.ledger.add(COLUMN.reception_residents, columns.group[row]!, 1);
  }

  leaveReception(row: number): void {
    const { columns } = this.people;
    if (columns.inReception[row] === 0) return;
    columns.inReception[row] = 0;
    this.ledger.add(COLUMN.reception_residents, columns.group[row]!, -1);
  }

  cancelLeaving(row: number): void {
    const { columns } = this.people;
    const event = columns.leaveEvent[row]!;
    if (event === NO_EVENT) return;
    this.events.cancel(event);
    columns.leaveEvent[row] = NO_EVENT;
  }

  cancelReady(row: number): void {
    const { columns } = this.people;
    const event = columns.readyEvent[row]!;
    if (event === NO_EVENT) return;
    this.events.cancel(event);
    columns.readyEvent[row] = NO_EVENT;
  }

  /** Months since the first month of the run; people of the stock come before it and have no cohort. */
  cohort(applied: Day): number {
    return applied < this.start ? -1 : monthNumber(applied) - this.#firstMonth;
  }
}

export function monthNumber(day: Day): number {
  const { year, month } = dayOfDate(day);
  return year * 12 + month - 1;
}
