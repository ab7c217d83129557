import { addMonths, type Day, dayOf, dayOfDate } from "@keten/calendar";
import { cumulate, exp, pick } from "@keten/engine";
import type { Aftermath } from "./aftermath.js";
import type { Desk } from "./desk.js";
import { exponentialDays, PURPOSE, STOCK } from "./dice.js";
import type { Families } from "./families.js";
import type { Housing } from "./housing.js";
import type { Intake } from "./intake.js";
import { STAGE } from "./stages.js";
import { EVENT, type World } from "./world.js";

const COUNTRY_ROOM = 512;
const YEARS_OF_GRANTS = 6;

/** Fills the chain with the people who are in it at the start, with the time they have waited. */
export class Stock {
  constructor(
    readonly world: World,
    readonly intake: Intake,
    readonly desk: Desk,
    readonly aftermath: Aftermath,
    readonly families: Families,
    readonly housing: Housing,
  ) {}

  make(): void {
    this.#pending();
    this.#permitHolders();
    this.#refused();
    this.#sponsors();
  }

  #pending(): void {
    const { world, intake } = this;
    const { numbers, start, dice, loaded } = world;
    const { ages } = loaded.scenario.stock;
    const cumulative = cumulate(shares(ages.map((_, index) => numbers.at(`stock.ages.${index}.share`).on(start))));
    const persons = spreadOut(Math.round(numbers.at("stock.pending").on(start)), loaded.inputs.stock);
    const made: { row: number; applied: Day }[] = [];
    for (const [code, count] of persons.entries())
      for (let number = 0; number < count; number++) {
        const row = world.make(STOCK.pending + code * COUNTRY_ROOM, number);
        intake.fill(row, code);
        const { columns } = world.people;
        dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.person);
        const band = ages[pick(cumulative, dice.u1)]!;
        const oldest = addMonths(start, -band.untilMonths);
        const youngest = addMonths(start, -band.fromMonths);
        const applied = Math.min(start - 1, oldest + Math.floor(dice.u0 * (youngest - oldest)));
        columns.applicationDay[row] = applied;
        columns.registeredDay[row] = applied;
        columns.madeDay[row] = applied;
        columns.arrivalDay[row] = applied;
        made.push({ row, applied });
      }
    made.sort((a, b) => a.applied - b.applied || a.row - b.row);
    // The oldest have had their interview already; their decisions come in the first days.
    const lag = numbers.at("capacity.hearingToDecisionDays").on(start);
    let heard = Math.round(this.desk.output() * lag);
    for (const { row, applied } of made) {
      const leaves = this.#destiny(row, applied);
      const { columns } = world.people;
      columns.stage[row] = STAGE.start;
      intake.settle(row);
      if (heard > 0 && leaves === undefined && columns.dublinState[row] === 0) {
        heard--;
        intake.begin(row);
        dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.more);
        this.desk.hear(row, 1 + Math.floor(dice.u3 * 2 * lag));
        columns.stageSince[row] = start;
      } else {
        intake.begin(row);
        if (leaves !== undefined) columns.leaveEvent[row] = world.at(leaves, EVENT.leaves, row);
      }
    }
  }

  /**
   * Which way a person in the stock will go, given that they are still there: who would leave soon is rarer
   * among those who wait long. Gives the day of leaving without a decision, where there will be one.
   */
  #destiny(row: number, applied: Day): Day | undefined {
    const { world, intake } = this;
    const { numbers, start, dice } = world;
    const { columns } = world.people;
    const group = columns.group[row]!;
    const stateDays = numbers.at("behaviour.otherStateDays").on(start);
    const leavesDays = intake.leavingDays(group);
    const age = start - applied;
    const dublin = intake.dublinShare(group) * exp(-age / stateDays);
    const share = Math.min(
      intake.leavingShare(group) * numbers.at("stock.leavesScale").on(start),
      1 - intake.dublinShare(group),
    );
    const leaves = share * exp(-age / leavesDays);
    const stays = 1 - intake.dublinShare(group) - share;
    const all = dublin + leaves + stays;
    dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.route);
    const luck = dice.u0 * all;
    columns.dublinState[row] = luck < dublin ? 1 : 0;
    if (luck < dublin || luck >= dublin + leaves) return undefined;
    return start + Math.max(1, exponentialDays(leavesDays, dice.u1));
  }

  #permitHolders(): void {
    const { world } = this;
    const { inputs } = world.loaded;
    const year = dayOfDate(world.start).year;
    const grants = inputs.grants.findLast((one) => one.year < year) ?? inputs.grants[0]!;
    const count = Math.round(world.numbers.at("stock.permitHolders").on(world.start));
    for (const [group, persons] of spreadOut(count, shares(grants.persons)).entries())
      for (let number = 0; number < persons; number++) {
        const row = this.#resident(STOCK.permitHolders + group * COUNTRY_ROOM, number, group);
        this.housing.join(row);
      }
  }

  /** Refused people in reception: a part awaits the court, the others have to leave. */
  #refused(): void {
    const { world } = this;
    const { inputs } = world.loaded;
    const byGroup = new Array<number>(world.groups).fill(0);
    for (const [code, share] of inputs.stock.entries()) {
      const group = inputs.groupOf[code]!;
      byGroup[group] = byGroup[group]! + share * (1 - this.aftermath.recognition(group));
    }
    const count = Math.round(world.numbers.at("stock.refused").on(world.start));
    const atCourt = world.numbers.at("behaviour.appeal").on(world.start);
    for (const [group, persons] of spreadOut(count, shares(byGroup)).entries())
      for (let number = 0; number < persons; number++) {
        const row = this.#resident(STOCK.refused + group * COUNTRY_ROOM, number, group);
        const { columns } = world.people;
        world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.more);
        if (world.dice.u3 < atCourt) this.aftermath.lodgesAppeal(row);
        else this.aftermath.mustReturn(row);
      }
  }

  #resident(source: number, number: number, group: number): number {
    const { people, start } = this.world;
    const row = this.world.make(source, number);
    const { columns } = people;
    columns.group[row] = group;
    columns.nationality[row] = 0;
    columns.inReception[row] = 0;
    columns.stage[row] = STAGE.start;
    columns.applicationDay[row] = start;
    this.world.enterReception(row);
    return row;
  }

  /** People granted in the years before the start, whose families come in the run. */
  #sponsors(): void {
    const { world } = this;
    const { inputs } = world.loaded;
    const last = dayOfDate(world.start - 1).year;
    for (let year = last - YEARS_OF_GRANTS + 1; year <= last; year++) {
      // A year the figures do not have is taken to be like the nearest one they do.
      const grants = inputs.grants.findLast((one) => one.year <= year) ?? inputs.grants[0]!;
      const first = dayOf(year, 1, 1);
      const days = Math.min(dayOf(year + 1, 1, 1), world.start) - first;
      for (const [group, persons] of grants.persons.entries()) {
        const source = STOCK.sponsors + (last - year) * COUNTRY_ROOM + group;
        for (let number = 0; number < Math.round(persons); number++) {
          world.keys.person(source, number);
          const granted = first + Math.floor(((number + 0.5) / persons) * days);
          this.families.await(world.keys.high, world.keys.low, group, granted);
        }
      }
    }
  }
}

/** Whole numbers that add up to a total, as near to the shares as can be. */
export function spreadOut(total: number, of: readonly number[]): number[] {
  let exact = 0;
  let given = 0;
  return of.map((share) => {
    exact += share * total;
    const here = Math.round(exact) - given;
    given += here;
    return here;
  });
}

function shares(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (total === 0 ? 0 : value / total));
}
