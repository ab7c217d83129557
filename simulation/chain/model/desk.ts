import { dayOfDate, isLeapYear } from "@keten/calendar";
import { Carry, NOBODY, Resource } from "@keten/engine";
import { NO_EVENT } from "../person.js";
import { COLUMN } from "../results/measures.js";
import type { Aftermath } from "./aftermath.js";
import { exponentialDays, PURPOSE } from "./dice.js";
import type { Intake } from "./intake.js";
import type { Steps } from "./numbers.js";
import { StaffOutput } from "./staff.js";
import { STAGE } from "./stages.js";
import { EVENT, type World } from "./world.js";

/** Who is taken up first: accelerated cases, then the rest as they became ready. */
const ACCELERATED = 0;
const NORMAL = 1;

/** The queue for interview and decision, and the people who work it off. */
export class Desk {
  readonly #world: World;
  readonly #aftermath: Aftermath;
  readonly #intake: Intake;
  readonly #queue = new Resource(0, 2);
  /** Groups whose cases are mostly granted wait apart, and are taken up somewhat sooner. */
  readonly #promising = new Resource(0, 2);
  readonly #isPromising: readonly boolean[];
  #credit = 0;
  readonly #given: Steps | undefined;
  readonly #staff: StaffOutput | undefined;
  readonly #weight: Steps;
  readonly #hearingToDecision: Steps;
  readonly #accelerated: number;
  readonly #heldByCountry = new Map<number, number[]>();
  readonly #carry = new Carry();
  #stopped: Uint8Array = new Uint8Array(0);

  constructor(world: World, intake: Intake, aftermath: Aftermath) {
    this.#world = world;
    this.#intake = intake;
    this.#aftermath = aftermath;
    this.#accelerated = world.law.valueIndex("asylum.track", "accelerated");
    const { numbers, loaded } = world;
    const { groups, capacity } = loaded.scenario;
    this.#isPromising = groups.map(({ id }) => capacity.promisingGroups.includes(id));
    this.#weight = numbers.at("capacity.promisingWeight");
    this.#hearingToDecision = numbers.at("capacity.hearingToDecisionDays");
    if (numbers.has("capacity.decisions")) this.#given = numbers.at("capacity.decisions");
    else this.#staff = new StaffOutput(world);
  }

  /** Decisions a day that the given number or the staff of today allows, not rounded. */
  output(): number {
    const { today } = this.#world;
    const perYear = this.#given ? this.#given.on(today) : this.#staff!.perYear();
    return perYear / (isLeapYear(dayOfDate(today).year) ? 366 : 365);
  }

  ready(row: number): void {
    const world = this.#world;
    world.people.columns.readyEvent[row] = NO_EVENT;
    world.move(row, STAGE.hearing);
    this.#join(row, world.people.columns.track[row] === this.#accelerated ? ACCELERATED : NORMAL);
  }

  #join(row: number, priority: number): void {
    const promising = this.#isPromising[this.#world.people.columns.group[row]!]!;
    (promising && priority === NORMAL ? this.#promising : this.#queue).join(row, priority);
  }

  /** Whoever leaves while waiting goes out of the queue; a held case is forgotten when its turn would come. */
  withdraw(row: number): void {
    if (this.#queue.leave(row) || this.#promising.leave(row)) return;
    for (const held of this.#heldByCountry.values()) {
      const place = held.indexOf(row);
      if (place >= 0) held.splice(place, 1);
    }
  }

  openDay(): void {
    this.#stopped = this.#world.law.stoppedOn(this.#world.today);
    this.#resume();
    this.#staff?.openDay();
    const cases = this.#carry.whole(this.output());
    for (let taken = 0; taken < cases; ) {
      const row = this.#next();
      if (row === NOBODY) return;
      if (this.#hold(row)) continue;
      this.hear(row);
      taken++;
    }
  }

  /** The next case: the two queues take turns by how many wait in each, and by how much the one goes before. */
  #next(): number {
    const weight = this.#weight.on(this.#world.today);
    const urgent = this.#queue.waitingIn(ACCELERATED) > 0;
    const promising = this.#promising.waiting * weight;
    const both = promising + this.#queue.waiting;
    if (!urgent && both > 0) this.#credit += promising / both;
    const turn = !urgent && this.#credit >= 1;
    if (turn) this.#credit -= 1;
    const row = takeFrom(turn ? this.#promising : this.#queue);
    return row === NOBODY ? takeFrom(turn ? this.#queue : this.#promising) : row;
  }

  /** The interview: the case will be decided and nobody leaves it any more. */
  hear(row: number, days?: number): void {
    const world = this.#world;
    world.cancelLeaving(row);
    world.cancelReady(row);
    world.move(row, STAGE.decision);
    const { columns } = world.people;
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.decision);
    const mean = this.#hearingToDecision.on(world.today);
    world.at(world.today + Math.max(1, days ?? exponentialDays(mean, world.dice.u2)), EVENT.signs, row);
  }

  signs(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    // A moratorium that began after the interview stops the decision too.
    if (this.#hold(row)) return;
    const group = columns.group[row]!;
    const applied = columns.applicationDay[row]!;
    const late = world.terms.isLate(columns.dueDay[row]!, world.today);
    this.#intake.stopTerms(row);
    columns.decisionDay[row] = world.today;
    world.ledger.add(COLUMN.decisions, group, 1);
    if (late) world.ledger.add(COLUMN.decided_late, group, 1);
    const cohort = world.cohort(applied);
    if (cohort >= 0) world.waits.decided(cohort, group, world.today - applied, late);
    this.#aftermath.decided(row);
  }

  #hold(row: number): boolean {
    const world = this.#world;
    const country = world.people.columns.nationality[row]!;
    if (this.#stopped[country] === 0) return false;
    world.move(row, STAGE.held, world.law.lastEntry);
    const held = this.#heldByCountry.get(country);
    if (held) held.push(row);
    else this.#heldByCountry.set(country, [row]);
    return true;
  }

  /**
   * Countries whose moratorium is over get their cases back at the end of the queue, in the order in which they were
   * held: the interview has to be done or done again with the new policy on that country.
   */
  #resume(): void {
    for (const [country, held] of this.#heldByCountry) {
      if (this.#stopped[country] === 1) continue;
      for (const row of held) {
        this.#world.move(row, STAGE.hearing);
        this.#join(row, NORMAL);
      }
      this.#heldByCountry.delete(country);
    }
  }
}

function takeFrom(queue: Resource): number {
  queue.setCapacity(1);
  const row = queue.startNext();
  if (row !== NOBODY) queue.finish();
  return row;
}
