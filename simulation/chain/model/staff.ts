import { Staff } from "@keten/engine";
import type { World } from "./world.js";

const DAYS_A_MONTH = 30.4375;

/** Decisions that staff can take: who leaves is replaced, who is new learns for a while before counting in full. */
export class StaffOutput {
  readonly #world: World;
  readonly #staff: Staff;

  constructor(world: World) {
    this.#world = world;
    this.#staff = new Staff(world.numbers.at("capacity.staff.fte").on(world.start));
  }

  openDay(): void {
    const { numbers, today } = this.#world;
    this.#staff.openDay({
      wanted: numbers.at("capacity.staff.fte").on(today),
      leavePerYear: numbers.at("capacity.staff.leavePerYear").on(today),
      // Staff is given as people at work: the time to find them lies before.
      recruitmentDays: 0,
      trainingDays: Math.round(numbers.at("capacity.staff.trainingMonths").on(today) * DAYS_A_MONTH),
    });
  }

  /** Decisions a year at today's strength. */
  perYear(): number {
    const { numbers, today } = this.#world;
    return this.#staff.output * numbers.at("capacity.staff.decisionsPerFte").on(today);
  }
}
