import { longer } from "./longer.js";

const NOBODY = -1;

/**
 * Entities that go together, such as a family: one of them leads, and stands in queues for all. Whoever was
 * never joined to another is a batch of one.
 */
export class Batches {
  #leads = new Int32Array(1024).fill(NOBODY);
  #nexts = new Int32Array(1024).fill(NOBODY);
  #tails = new Int32Array(1024).fill(NOBODY);
  #sizes = new Int32Array(1024);

  /** Adds somebody who goes alone so far to the batch of a leader. */
  add(lead: number, member: number): void {
    this.#reserve(Math.max(lead, member));
    if (this.leadOf(lead) !== lead) throw new RangeError(`entity ${lead} follows another and cannot lead`);
    if (lead === member || this.leadOf(member) !== member || this.sizeOf(member) > 1)
      throw new RangeError(`entity ${member} belongs to a batch already`);
    const tail = this.#tails[lead]!;
    this.#nexts[tail === NOBODY ? lead : tail] = member;
    this.#tails[lead] = member;
    this.#leads[member] = lead;
    this.#sizes[lead] = this.sizeOf(lead) + 1;
  }

  /** Who leads the batch of an entity: the entity itself where it goes alone. */
  leadOf(entity: number): number {
    const lead = this.#leads[entity];
    return lead === undefined || lead === NOBODY ? entity : lead;
  }

  /** How many go together, the leader included. */
  sizeOf(lead: number): number {
    return this.#sizes[lead] || 1;
  }

  /** Who comes after somebody in the batch, in the order of adding; -1 after the last. Begin with the leader. */
  after(entity: number): number {
    return this.#nexts[entity] ?? NOBODY;
  }

  /** Lets all members go their own ways; needed before a row is used again. */
  dissolve(lead: number): void {
    if (this.leadOf(lead) !== lead) throw new RangeError(`entity ${lead} does not lead a batch`);
    for (let entity = lead; entity !== NOBODY && entity < this.#nexts.length; ) {
      const next = this.#nexts[entity]!;
      this.#leads[entity] = NOBODY;
      this.#nexts[entity] = NOBODY;
      this.#tails[entity] = NOBODY;
      this.#sizes[entity] = 0;
      entity = next;
    }
  }

  #reserve(entity: number): void {
    if (entity < this.#nexts.length) return;
    let length = this.#nexts.length;
    while (length <= entity) length *= 2;
    this.#leads = longer(this.#leads, new Int32Array(length).fill(NOBODY));
    this.#nexts = longer(this.#nexts, new Int32Array(length).fill(NOBODY));
    this.#tails = longer(this.#tails, new Int32Array(length).fill(NOBODY));
    this.#sizes = longer(this.#sizes, new Int32Array(length));
  }
}
