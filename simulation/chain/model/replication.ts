import { dayOfDate } from "@keten/calendar";
import { RandomStreams } from "@keten/engine";
import type { ChainLaw } from "../law/chain-law.js";
import { WithoutRule } from "../law/without-rule.js";
import { NO_EVENT } from "../person.js";
import { COLUMN } from "../results/measures.js";
import type { LoadedScenario } from "../scenario/load.js";
import { Aftermath } from "./aftermath.js";
import { Desk } from "./desk.js";
import { PURPOSE } from "./dice.js";
import { Families } from "./families.js";
import { Housing } from "./housing.js";
import { Intake } from "./intake.js";
import type { JourneyStep } from "./journeys.js";
import { drawFactors, type Factors } from "./numbers.js";
import { isPending, STAGE } from "./stages.js";
import { Stock } from "./stock.js";
import { EVENT, TICKS, World } from "./world.js";

/** What one replication counted; plain data and typed arrays, so that it can be stored and merged. */
export interface ReplicationResult {
  replication: number;
  factors: Factors;
  /** Day by day, for each of `measures` in order one column a group. */
  daily: Int32Array;
  /** Rows of cohort (months since the start), group, wait in days, persons; in order. */
  waits: Int32Array;
  /** Rows of cohort, group, decided, decided beyond the term, open, open beyond the term; in order. */
  cohorts: Int32Array;
  /** Rows of month since the start, from stage, to stage, group, persons. */
  flows: number[];
  journeys: JourneyStep[];
  /** Events that happened, people who were made in all, and the most in memory at one time. */
  effort: { events: number; made: number; people: number };
}

/** Runs a scenario once. The same scenario, replication number, seed and law give the same bytes. */
export function runReplication(
  loaded: LoadedScenario,
  seed: number,
  replication: number,
  law: ChainLaw,
): ReplicationResult {
  const streams = new RandomStreams(seed, replication);
  const factors = drawFactors(loaded.scenario, streams);
  return { replication, factors, ...new Replication(new World(loaded, law, seed, streams, factors)).run() };
}

class Replication {
  readonly #world: World;
  readonly #intake: Intake;
  readonly #housing: Housing;
  readonly #families: Families;
  readonly #aftermath: Aftermath;
  readonly #desk: Desk;
  #events = 0;

  constructor(world: World) {
    this.#world = world;
    this.#intake = new Intake(world);
    this.#housing = new Housing(world);
    this.#families = new Families(world, this.#housing);
    this.#aftermath = new Aftermath(world, this.#families, this.#housing, new WithoutRule(world.numbers));
    this.#desk = new Desk(world, this.#intake, this.#aftermath);
  }

  run(): Omit<ReplicationResult, "replication" | "factors"> {
    const world = this.#world;
    const { start, end, events, ledger, people } = world;
    new Stock(world, this.#intake, this.#desk, this.#aftermath, this.#families, this.#housing).make();
    let most = 0;
    for (let day = start; day < end; day++) {
      world.today = day;
      world.terms.openDay(day);
      world.courtTerms.openDay(day);
      if (day > start && world.law.knowledgeChanges(day)) this.#askTermsAgain();
      this.#intake.openDay();
      while (events.advance((day + 1) * TICKS)) {
        this.#events++;
        this.#happen(events.kind, events.entity);
      }
      this.#desk.openDay();
      this.#housing.openDay();
      this.#housing.closeDay();
      ledger.closeDay();
      if (dayOfDate(day + 1).day === 1) {
        ledger.closeMonth();
        ledger.census(people);
      }
      most = Math.max(most, people.living);
    }
    world.today = end;
    return {
      daily: ledger.counters.values,
      waits: world.waits.rows(),
      cohorts: world.waits.cohorts(this.#openLate()),
      flows: ledger.flows,
      journeys: world.journeys.steps(),
      effort: { events: this.#events, made: people.made, people: most },
    };
  }

  #happen(kind: number, row: number): void {
    switch (kind) {
      case EVENT.arrives:
        this.#intake.arrives(row);
        break;
      case EVENT.lodges:
        this.#intake.lodges(row);
        break;
      case EVENT.familyArrives:
        this.#families.arrives(row);
        break;
      case EVENT.leaves:
        this.#leaves(row);
        break;
      case EVENT.otherStateEnds:
        this.#otherStateEnds(row);
        break;
      case EVENT.ready:
        this.#desk.ready(row);
        break;
      case EVENT.signs:
        this.#desk.signs(row);
        break;
      case EVENT.lodgesAppeal:
        this.#aftermath.lodgesAppeal(row);
        break;
      case EVENT.appealTermEnds:
        this.#aftermath.mustReturn(row);
        break;
      case EVENT.court:
        this.#aftermath.court(row);
        break;
      case EVENT.newDecision:
        this.#aftermath.newDecision(row);
        break;
      case EVENT.receptionEnds:
        this.#world.people.columns.leaveEvent[row] = NO_EVENT;
        this.#world.leaveReception(row);
        break;
      case EVENT.departs:
        this.#aftermath.departs(row);
        break;
    }
  }

  /** Somebody leaves before a decision, saying so or not. */
  #leaves(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    columns.leaveEvent[row] = NO_EVENT;
    this.#desk.withdraw(row);
    this.#endsWithoutDecision(row);
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.more);
    const seen = world.dice.u2 < world.numbers.at("behaviour.seenLeaving").on(world.today);
    world.leave(row, seen ? STAGE.withdrawn : STAGE.leftUnseen);
  }

  /** The other State takes over, or does not and the Netherlands becomes responsible. */
  #otherStateEnds(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.more);
    if (world.dice.u0 < world.numbers.at("behaviour.otherStateLapses").on(world.today)) {
      columns.responsibleDay[row] = world.today;
      columns.dublinState[row] = 0;
      columns.track[row] = world.law.track(row, world.today);
      this.#intake.restartTerms(row);
      this.#intake.prepare(row, world.today);
      return;
    }
    this.#endsWithoutDecision(row);
    this.#aftermath.notConsidered(row);
  }

  #endsWithoutDecision(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    this.#intake.stopTerms(row);
    const cohort = world.cohort(columns.applicationDay[row]!);
    if (cohort >= 0) world.waits.left(cohort, columns.group[row]!);
  }

  /** On a day on which knowledge of the law changes, every open case is asked for anew. */
  #askTermsAgain(): void {
    const { people, ledger } = this.#world;
    for (let row = 0; row < people.used; row++) {
      if (!isPending(people.columns.stage[row]!)) continue;
      if (this.#intake.resetTerms(row)) ledger.add(COLUMN.terms_moved, people.columns.group[row]!, 1);
    }
  }

  #openLate(): Map<number, number> {
    const { people, terms, end, groups } = this.#world;
    const late = new Map<number, number>();
    const { columns } = people;
    for (let row = 0; row < people.used; row++) {
      if (!isPending(columns.stage[row]!) || !terms.isLate(columns.dueDay[row]!, end)) continue;
      const cohort = this.#world.cohort(columns.applicationDay[row]!);
      if (cohort < 0) continue;
      const place = cohort * groups + columns.group[row]!;
      late.set(place, (late.get(place) ?? 0) + 1);
    }
    return late;
  }
}
