import { addMonths } from "@keten/calendar";
import type { World } from "./world.js";

const DAYS_A_YEAR = 365.25;

/** Decisions that staff can take: who leaves is replaced, who is new learns for a while before counting in full. */
export class StaffOutput {
  readonly #world: World;
  #trained: number;
  /** People in training, by the day they are ready. */
  readonly #learning: { fte: number; from: number; ready: number }[] = [];

  constructor(world: World) {
    this.#world = world;
    this.#trained = world.numbers.at("capacity.staff.fte").on(world.start);
  }

  openDay(): void {
    const { numbers, today } = this.#world;
    const stays = 1 - numbers.at("capacity.staff.leavePerYear").on(today) / DAYS_A_YEAR;
    let learning = 0;
    this.#trained *= stays;
    for (const one of this.#learning) learning += one.fte *= stays;
    while (this.#learning[0] && this.#learning[0].ready <= today) {
      this.#trained += this.#learning[0].fte;
      learning -= this.#learning[0].fte;
      this.#learning.shift();
    }
    const wanted = numbers.at("capacity.staff.fte").on(today);
    const fte = wanted - this.#trained - learning;
    if (fte > 0) {
      const months = Math.round(numbers.at("capacity.staff.trainingMonths").on(today));
      this.#learning.push({ fte, from: today, ready: Math.max(today + 1, addMonths(today, months)) });
    } else if (this.#trained + learning > wanted) this.#trained = Math.max(0, wanted - learning);
  }

  /** Decisions a year at today's strength; who learns counts for the part of the training that is done. */
  perYear(): number {
    const { numbers, today } = this.#world;
    let fte = this.#trained;
    for (const one of this.#learning) fte += (one.fte * (today - one.from)) / (one.ready - one.from);
    return fte * numbers.at("capacity.staff.decisionsPerFte").on(today);
  }
}
