import { Carry, NOBODY, Resource } from "@keten/engine";
import { COLUMN } from "../results/measures.js";
import { STAGE } from "./stages.js";
import type { World } from "./world.js";

const DAYS_A_MONTH = 30.4375;
const DAYS_A_YEAR = 365.25;

/** Permit holders block a place in reception until a municipality has a home for them. */
export class Housing {
  readonly #world: World;
  readonly #queue = new Resource(0);
  readonly #carry = new Carry();

  constructor(world: World) {
    this.#world = world;
  }

  join(row: number): void {
    this.#world.move(row, STAGE.housing);
    this.#queue.join(row);
  }

  /** Homes come for a part of those who wait, up to what there is in a year; who waited longest goes first. */
  openDay(): void {
    const { numbers, today } = this.#world;
    const share = (this.#queue.waiting * numbers.at("capacity.housedPerMonth").on(today)) / DAYS_A_MONTH;
    const homes = Math.min(share, numbers.at("capacity.housedMost").on(today) / DAYS_A_YEAR);
    const housed = this.#carry.whole(homes);
    this.#queue.setCapacity(housed);
    for (let number = 0; number < housed; number++) {
      const row = this.#queue.startNext();
      if (row === NOBODY) return;
      this.#queue.finish();
      this.#world.leave(row, STAGE.housed);
    }
  }

  /** In the evening: who has no regular place is in emergency reception. */
  closeDay(): void {
    const { ledger, groups, numbers, today } = this.#world;
    let residents = 0;
    for (let group = 0; group < groups; group++) residents += ledger.now(COLUMN.reception_residents, group);
    const emergency = Math.max(0, residents - Math.round(numbers.at("capacity.regularPlaces").on(today)));
    ledger.add(COLUMN.reception_emergency, 0, emergency - ledger.now(COLUMN.reception_emergency, 0));
  }
}
