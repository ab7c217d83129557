import { DailyCounters } from "@keten/engine";
import type { People } from "../person.js";
import { COLUMN, type MeasureId, measures } from "../results/measures.js";
import { LEVELS, NODES, STAGE } from "./stages.js";

/** Every step between stages, each day's counts, and a proof each evening that nobody was lost. */
export class Ledger {
  readonly counters: DailyCounters;
  readonly #levels: Int32Array;
  readonly #past: Int32Array;
  readonly #steps: Int32Array;
  readonly #stepsToday: Int32Array;
  readonly #flows: number[] = [];
  readonly #flowColumn: Int16Array;
  #month = 0;

  constructor(
    readonly groups: number,
    days: number,
  ) {
    this.counters = new DailyCounters(
      measures.flatMap((measure) => new Array<typeof measure.kind>(groups).fill(measure.kind)),
      days,
    );
    this.#levels = new Int32Array(LEVELS * groups);
    this.#past = new Int32Array(LEVELS * groups);
    this.#steps = new Int32Array(NODES * NODES * groups);
    this.#stepsToday = new Int32Array(2 * LEVELS * groups);
    this.#flowColumn = flowColumns();
  }

  add(measure: number, group: number, amount: number): void {
    this.counters.add(measure * this.groups + group, amount);
  }

  now(measure: number, group: number): number {
    return this.counters.now(measure * this.groups + group);
  }

  /** A person goes from one stage, or way in, to another stage, or way out. */
  step(from: number, to: number, group: number, persons = 1): void {
    const { groups } = this;
    const place = (from * NODES + to) * groups + group;
    this.#steps[place] = this.#steps[place]! + persons;
    if (from < LEVELS) this.#change(from, group, -persons, LEVELS);
    if (to < LEVELS) this.#change(to, group, persons, 0);
    const flow = this.#flowColumn[from * NODES + to]!;
    if (flow >= 0) this.add(flow, group, persons);
  }

  /** Closes the day; throws where a stage does not hold what came in and did not go out. */
  closeDay(): void {
    const { groups } = this;
    const pastLevels = this.#past;
    for (let stage = 0; stage < LEVELS; stage++)
      for (let group = 0; group < groups; group++) {
        const place = stage * groups + group;
        const level = this.#levels[place]!;
        const expected = pastLevels[place]! + this.#stepsToday[place]! - this.#stepsToday[LEVELS * groups + place]!;
        if (level !== expected || level < 0)
          throw new RangeError(`stage ${stage}, group ${group} holds ${level} where the steps leave ${expected}`);
        pastLevels[place] = level;
        const column = LEVEL_COLUMN[stage]!;
        if (column >= 0) this.add(column, group, level - this.now(column, group));
      }
    for (let group = 0; group < groups; group++) {
      let pending = 0;
      for (let stage: number = STAGE.otherState; stage <= STAGE.decision; stage++)
        pending += this.#levels[stage * groups + group]!;
      this.add(COLUMN.pending_first_instance, group, pending - this.now(COLUMN.pending_first_instance, group));
    }
    this.#stepsToday.fill(0);
    this.counters.closeDay();
  }

  /**
   * Counts the people themselves, row by row; throws where they are not as many in each stage, and in reception, as
   * the steps left there.
   */
  census(people: People): void {
    const { groups } = this;
    const { stage, group, inReception } = people.columns;
    const found = new Int32Array(LEVELS * groups);
    const residents = new Int32Array(groups);
    for (let row = 0; row < people.used; row++) {
      const at = stage[row]!;
      if (at >= LEVELS) continue;
      const place = at * groups + group[row]!;
      found[place] = found[place]! + 1;
      residents[group[row]!] = residents[group[row]!]! + inReception[row]!;
    }
    for (const [place, persons] of found.entries())
      if (persons !== this.#levels[place])
        throw new RangeError(
          `stage ${Math.floor(place / groups)}, group ${place % groups} holds ${persons} people where the steps leave ${this.#levels[place]}`,
        );
    for (const [place, persons] of residents.entries())
      if (persons !== this.now(COLUMN.reception_residents, place))
        throw new RangeError(
          `${persons} people of group ${place} live in reception where ${this.now(COLUMN.reception_residents, place)} came and did not go`,
        );
  }

  /** The people in a stage now. */
  level(stage: number, group: number): number {
    return this.#levels[stage * this.groups + group]!;
  }

  closeMonth(): void {
    const { groups } = this;
    for (let place = 0; place < this.#steps.length; place++) {
      const persons = this.#steps[place]!;
      if (persons === 0) continue;
      const pair = Math.floor(place / groups);
      this.#flows.push(this.#month, Math.floor(pair / NODES), pair % NODES, place % groups, persons);
    }
    this.#steps.fill(0);
    this.#month++;
  }

  /** Rows of month, from, to, group, persons. */
  get flows(): number[] {
    return this.#flows;
  }

  #change(stage: number, group: number, persons: number, side: number): void {
    const place = stage * this.groups + group;
    this.#levels[place] = this.#levels[place]! + persons;
    const today = side * this.groups + place;
    this.#stepsToday[today] = this.#stepsToday[today]! + Math.abs(persons);
  }
}

/** The measure that counts the people of a stage, where there is one. */
const LEVEL_COLUMN = Int16Array.from({ length: LEVELS }, (_, stage) => {
  const named: Partial<Record<number, MeasureId>> = {
    [STAGE.registration]: "in_registration",
    [STAGE.held]: "held_by_moratorium",
    [STAGE.appeal]: "in_appeal",
    [STAGE.newDecision]: "awaiting_new_decision",
    [STAGE.return]: "in_return",
    [STAGE.housing]: "permit_holders_in_reception",
  };
  const id = named[stage];
  return id === undefined ? -1 : COLUMN[id];
});

/** The measure that counts a step, where there is one. */
function flowColumns(): Int16Array {
  const columns = new Int16Array(NODES * NODES).fill(-1);
  const into = (to: number, measure: MeasureId, from?: readonly number[]): void => {
    for (let node = 0; node < NODES; node++)
      if (from === undefined ? node !== STAGE.start : from.includes(node)) columns[node * NODES + to] = COLUMN[measure];
  };
  into(STAGE.withdrawn, "withdrawn");
  into(STAGE.leftUnseen, "left_unseen");
  into(STAGE.appeal, "appeals");
  into(STAGE.departedIndependently, "departed_independently");
  into(STAGE.departedForced, "departed_forced");
  into(STAGE.departedUnseen, "departed_unseen");
  into(STAGE.return, "closed_for_other_state", [STAGE.otherState]);
  columns[STAGE.familyArrived * NODES + STAGE.housing] = COLUMN.family_arrivals;
  columns[STAGE.familyArrived * NODES + STAGE.housed] = COLUMN.family_arrivals;
  into(STAGE.housed, "housed_from_reception", [STAGE.housing]);
  return columns;
}
