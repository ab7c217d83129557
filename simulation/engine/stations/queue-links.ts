import { longer } from "../columns/longer.js";

/** The lane of an entity that waits in no queue. */
export const NOT_WAITING = -1;
/** An entity's place in `fields`: who stands behind it, who before it, its lane. They lie side by side, for they are used together. */
export const FIELDS = 4;
export const NEXT = 0;
export const PREVIOUS = 1;
export const LANE = 2;

/** Who stands behind whom, kept by entity; resources where nobody waits for two at a time can share it. */
export class QueueLinks {
  fields = new Int32Array(1024 * FIELDS).fill(NOT_WAITING);
  /** Kept only where the order is not that of joining. */
  turns = new Float64Array(1024);
  #allotted = 0;

  /** Gives a resource numbers for its lanes that no other has; the first of them. */
  allot(lanes: number): number {
    const first = this.#allotted;
    this.#allotted += lanes;
    return first;
  }

  reserve(entity: number): void {
    if (entity < this.turns.length) return;
    let length = this.turns.length;
    while (length <= entity) length *= 2;
    this.turns = longer(this.turns, new Float64Array(length));
    this.fields = longer(this.fields, new Int32Array(length * FIELDS).fill(NOT_WAITING));
  }
}
