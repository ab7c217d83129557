import { addMonths, type Day, dayOfDate } from "@keten/calendar";
import { DailyCounters, EventList, NOBODY, RandomStreams, Resource } from "@keten/engine";
import { type DecisionTerms, NO_DUE_DAY } from "../decision-term.js";
import { COLUMN, measures } from "../results/measures.js";
import type { LoadedScenario } from "../scenario/load.js";
import { Applicants, LONGEST_REGISTRATION } from "./applicants.js";
import { DrawnScenario, drawFactors, type Factors, monthsFrom } from "./drawn.js";
import { NO_EVENT, People } from "./people.js";
import { WaitTable } from "./waits.js";

/** What one replication counted; plain data and typed arrays, so that it can be stored and merged. */
export interface ReplicationResult {
  replication: number;
  factors: Factors;
  /** Day by day, one column a measure, in the order of `measures`. */
  daily: Int32Array;
  /** Rows of cohort (months since the start), wait in days, persons; in order. */
  waits: Int32Array;
  /** Rows of cohort, decided, decided beyond the term, open, open beyond the term; in order. */
  cohorts: Int32Array;
}

// The hours of a day, as ticks: what was due passes, people arrive and apply, cases become ready, the
// office opens, decisions are signed. The hour of an event is also its kind.
const TICKS = 8;
const TERM_PASSES = 0;
const ARRIVES = 1;
const LODGES = 2;
const READY = 3;
const OPENS = 4;
const SIGNS = 6;

/** Runs a scenario once. The same scenario, replication number, seed and law give the same bytes. */
export function runReplication(
  loaded: LoadedScenario,
  seed: number,
  replication: number,
  terms: DecisionTerms,
): ReplicationResult {
  const streams = new RandomStreams(seed, replication);
  const factors = drawFactors(loaded.scenario, streams);
  const run = new Replication(loaded, new DrawnScenario(loaded.scenario, factors), streams, terms);
  run.run();
  return {
    replication,
    factors,
    daily: run.counters.values,
    waits: run.waits.rows(),
    cohorts: run.waits.cohorts(),
  };
}

class Replication {
  readonly counters: DailyCounters;
  readonly waits = new WaitTable();
  readonly #people = new People();
  readonly #shortDesk = new Resource(0);
  readonly #generalDesk = new Resource(0);
  readonly #events: EventList;
  readonly #applicants: Applicants;
  readonly #drawn: DrawnScenario;
  readonly #terms: DecisionTerms;
  readonly #firstMonth: number;
  #decisionsSoFar = 0;
  #closingsSoFar = 0;
  /** The share of today's cases of the general route that end without grant or refusal. */
  #closedToday = 0;
  #today: Day;

  constructor(loaded: LoadedScenario, drawn: DrawnScenario, streams: RandomStreams, terms: DecisionTerms) {
    this.#drawn = drawn;
    this.#terms = terms;
    this.#applicants = new Applicants(loaded, drawn, streams, this.#people);
    this.#today = drawn.start;
    this.#firstMonth = monthNumber(drawn.start);
    this.#events = new EventList(drawn.start * TICKS, TICKS);
    this.counters = new DailyCounters(
      measures.map((measure) => measure.kind),
      drawn.days,
    );
  }

  run(): void {
    const { start, end } = this.#drawn;
    for (const who of this.#applicants.makeStock()) this.#wait(who);
    const months = monthsFrom(start, addMonths(end, 3));
    let next = 0;
    let applicationsSoFar = 0;
    for (let day = start; day < end; day++) {
      this.#today = day;
      for (let month = months[next]; month && month.firstDay - LONGEST_REGISTRATION <= day; month = months[++next]) {
        const before = Math.floor(applicationsSoFar);
        applicationsSoFar += this.#drawn.applicationsIn(month.firstDay);
        for (let number = 0; number < Math.floor(applicationsSoFar) - before; number++) {
          const { who, arrived } = this.#applicants.makeApplicant(month, number);
          this.#at(Math.max(arrived, start), ARRIVES, who);
          this.#at(this.#people.applicationDay[who]!, LODGES, who);
        }
      }
      this.#at(day, OPENS, 0);
      while (this.#events.advance((day + 1) * TICKS)) this.#happen(this.#events.kind, this.#events.entity);
      this.counters.closeDay();
    }
  }

  #happen(kind: number, who: number): void {
    switch (kind) {
      case TERM_PASSES:
        this.#people.termEvent[who] = NO_EVENT;
        this.#passTerm(who);
        break;
      case ARRIVES:
        this.counters.add(COLUMN.in_registration, 1);
        break;
      case LODGES:
        this.counters.add(COLUMN.in_registration, -1);
        this.counters.add(COLUMN.applications, 1);
        this.#wait(who);
        break;
      case READY:
        (this.#people.shortRoute[who] === 1 ? this.#shortDesk : this.#generalDesk).join(who);
        break;
      case OPENS:
        this.#open();
        break;
      case SIGNS:
        (this.#people.shortRoute[who] === 1 ? this.#shortDesk : this.#generalDesk).finish();
        this.#decide(who);
        break;
    }
  }

  /** The person awaits a decision: the legal term runs and the case is prepared. */
  #wait(who: number): void {
    const people = this.#people;
    const applied = people.applicationDay[who]!;
    this.counters.add(COLUMN.pending_first_instance, 1);
    const cohort = this.#cohort(applied);
    if (cohort >= 0) this.waits.applied(cohort);
    const dueDay = this.#terms.dueDay(applied, people.nationality[who]!);
    if (dueDay !== NO_DUE_DAY) {
      if (dueDay < this.#today) this.#passTerm(who);
      else people.termEvent[who] = this.#at(dueDay + 1, TERM_PASSES, who);
    }
    this.#at(Math.max(applied + people.preparation[who]!, this.#today), READY, who);
  }

  #passTerm(who: number): void {
    this.#people.beyondTerm[who] = 1;
    this.counters.add(COLUMN.beyond_legal_term, 1);
    const cohort = this.#cohort(this.#people.applicationDay[who]!);
    if (cohort >= 0) this.waits.termPassed(cohort);
  }

  /**
   * As many cases as the day's capacity are taken up in the morning and signed in the afternoon. What is to
   * be closed otherwise comes from the short route as far as cases are ready there; that route leaves the
   * rest of the capacity to the general queue.
   */
  #open(): void {
    const exact = this.#drawn.decisionsOn(this.#today);
    const decisions = Math.floor(this.#decisionsSoFar + exact) - Math.floor(this.#decisionsSoFar);
    this.#decisionsSoFar += exact;
    const exactClosings = exact * this.#drawn.closedOtherwise(this.#today);
    const closings = Math.min(
      decisions,
      Math.floor(this.#closingsSoFar + exactClosings) - Math.floor(this.#closingsSoFar),
    );
    this.#closingsSoFar += exactClosings;

    this.#shortDesk.setCapacity(closings);
    const short = this.#takeUp(this.#shortDesk);
    this.#generalDesk.setCapacity(decisions - short);
    this.#takeUp(this.#generalDesk);
    this.#closedToday = decisions > short ? (closings - short) / (decisions - short) : 0;
  }

  #takeUp(desk: Resource): number {
    let taken = 0;
    for (let who = desk.startNext(); who !== NOBODY; who = desk.startNext()) {
      this.#at(this.#today, SIGNS, who);
      taken++;
    }
    return taken;
  }

  #decide(who: number): void {
    const people = this.#people;
    const outcome = this.#outcome(who);
    this.counters.add(outcome, 1);
    this.counters.add(COLUMN.decisions, 1);
    this.counters.add(COLUMN.pending_first_instance, -1);
    const late = people.beyondTerm[who] === 1;
    if (late) this.counters.add(COLUMN.beyond_legal_term, -1);
    else if (people.termEvent[who] !== NO_EVENT) this.#events.cancel(people.termEvent[who]!);
    const applied = people.applicationDay[who]!;
    const cohort = this.#cohort(applied);
    if (cohort >= 0) this.waits.decided(cohort, this.#today - applied, late);
    people.remove(who);
  }

  #outcome(who: number): number {
    const luck = this.#people.luck[who]!;
    const closed = this.#people.shortRoute[who] === 1 ? 1 : this.#closedToday;
    if (luck < closed) return COLUMN.closed_otherwise;
    // The rest of the line of luck is shared by refusals and grants.
    return (luck - closed) / (1 - closed) < 1 - this.#drawn.grantedOfDecided(this.#today)
      ? COLUMN.refusals
      : COLUMN.grants;
  }

  /** Months since the first month of the run; people of the stock come before it and have no cohort. */
  #cohort(applied: Day): number {
    return applied < this.#drawn.start ? -1 : monthNumber(applied) - this.#firstMonth;
  }

  #at(day: Day, hour: number, who: number): number {
    return this.#events.schedule(day * TICKS + hour, hour, who);
  }
}

function monthNumber(day: Day): number {
  const { year, month } = dayOfDate(day);
  return year * 12 + month - 1;
}
