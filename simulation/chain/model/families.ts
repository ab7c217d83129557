import type { Day } from "@keten/calendar";
import { log } from "@keten/engine";
import { exponentialDays, PURPOSE } from "./dice.js";
import type { Housing } from "./housing.js";
import type { Steps } from "./numbers.js";
import { STAGE } from "./stages.js";
import { EVENT, type World } from "./world.js";

const DAYS_A_MONTH = 30.4375;
const LARGEST = 20;

/** Family members follow a permit holder some time after the grant, together, and live in reception until housed. */
export class Families {
  readonly #world: World;
  readonly #housing: Housing;
  readonly #perGrant: Steps[];
  readonly #size: Steps;

  constructor(world: World, housing: Housing) {
    this.#world = world;
    this.#housing = housing;
    this.#size = world.numbers.at("behaviour.family.size");
    this.#perGrant = world.byGroup("behaviour.family.perGrant");
  }

  /** A grant on a day, perhaps before the run: who follows, and when. */
  await(idHigh: number, idLow: number, group: number, granted: Day): void {
    const world = this.#world;
    const { numbers, dice } = world;
    const size = this.#size.on(granted);
    dice.roll(idHigh, idLow, PURPOSE.family);
    if (dice.u0 >= this.#perGrant[group]!.on(granted) / size) return;
    const delay =
      numbers.at("behaviour.family.minimumDelayMonths").on(granted) * DAYS_A_MONTH +
      exponentialDays(numbers.at("behaviour.family.delayMonths").on(granted) * DAYS_A_MONTH, dice.u2);
    const arrives = granted + Math.max(1, Math.round(delay));
    if (arrives < world.start || arrives >= world.end) return;
    const persons = familySize(size, dice.u1);
    const { keys } = world;
    keys.child(idHigh, idLow, 0);
    const row = world.people.add(keys.high, keys.low);
    const { columns } = world.people;
    columns.group[row] = group;
    columns.size[row] = persons;
    columns.familyType[row] = 1;
    columns.inReception[row] = 0;
    columns.stage[row] = STAGE.familyArrived;
    // The nationality of the family is not asked for: it needs no decision of its own.
    columns.nationality[row] = 0;
    world.at(arrives, EVENT.familyArrives, row);
  }

  arrives(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    const group = columns.group[row]!;
    const idHigh = columns.idHigh[row]!;
    const idLow = columns.idLow[row]!;
    const persons = columns.size[row]!;
    world.dice.roll(idHigh, idLow, PURPOSE.family);
    const inReception = world.dice.u3 < world.numbers.at("behaviour.family.inReception").on(world.today);
    this.#settle(row, inReception);
    for (let number = 1; number < persons; number++) {
      world.keys.child(idHigh, idLow, number);
      const member = world.people.add(world.keys.high, world.keys.low);
      const all = world.people.columns;
      all.group[member] = group;
      all.familyType[member] = 1;
      all.nationality[member] = 0;
      all.inReception[member] = 0;
      all.stage[member] = STAGE.familyArrived;
      this.#settle(member, inReception);
    }
  }

  #settle(row: number, inReception: boolean): void {
    const world = this.#world;
    world.people.columns.arrivalDay[row] = world.today;
    if (inReception) {
      world.enterReception(row);
      this.#housing.join(row);
    } else world.leave(row, STAGE.housed);
  }
}

/** A number of persons from 1 on with this mean, geometrically spread. */
export function familySize(mean: number, u: number): number {
  if (mean <= 1) return 1;
  return Math.min(LARGEST, 1 + Math.floor(log(1 - u) / log(1 - 1 / mean)));
}
