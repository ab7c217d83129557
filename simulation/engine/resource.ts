/** What `startNext` gives when nobody can start. */
export const NOBODY = -1;

const NOT_WAITING = 255;

/**
 * Places where work is done, with a queue before them. Class 0 goes first; within a class who came first.
 * The capacity may change at any time; work under way is always finished.
 */
export class Resource {
  #capacity: number;
  #busy = 0;
  #waiting = 0;
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  readonly #counts: Int32Array;
  #nexts = new Int32Array(1024);
  #previous = new Int32Array(1024);
  #classes = new Uint8Array(1024).fill(NOT_WAITING);

  /**
   * @param capacity places that are open
   * @param classes how many classes of priority, at most 255
   */
  constructor(capacity: number, classes = 1) {
    this.#capacity = capacity;
    this.#heads = new Int32Array(classes).fill(NOBODY);
    this.#tails = new Int32Array(classes).fill(NOBODY);
    this.#counts = new Int32Array(classes);
  }

  get capacity(): number {
    return this.#capacity;
  }

  /** Places in use; above the capacity just after that was lowered. */
  get busy(): number {
    return this.#busy;
  }

  get waiting(): number {
    return this.#waiting;
  }

  waitingIn(priority: number): number {
    return this.#counts[priority] ?? 0;
  }

  setCapacity(capacity: number): void {
    this.#capacity = capacity;
  }

  /** Puts an entity at the end of the queue of its class. */
  join(entity: number, priority = 0): void {
    this.#reserve(entity);
    if (this.#classes[entity] !== NOT_WAITING) throw new RangeError(`entity ${entity} waits already`);
    const tail = this.#tails[priority]!;
    this.#previous[entity] = tail;
    this.#nexts[entity] = NOBODY;
    if (tail === NOBODY) this.#heads[priority] = entity;
    else this.#nexts[tail] = entity;
    this.#tails[priority] = entity;
    this.#classes[entity] = priority;
    this.#counts[priority] = this.#counts[priority]! + 1;
    this.#waiting++;
  }

  /** Takes an entity out of the queue before it was served; false where it does not wait. */
  leave(entity: number): boolean {
    const priority = this.#classes[entity];
    if (priority === undefined || priority === NOT_WAITING) return false;
    const before = this.#previous[entity]!;
    const after = this.#nexts[entity]!;
    if (before === NOBODY) this.#heads[priority] = after;
    else this.#nexts[before] = after;
    if (after === NOBODY) this.#tails[priority] = before;
    else this.#previous[after] = before;
    this.#classes[entity] = NOT_WAITING;
    this.#counts[priority] = this.#counts[priority]! - 1;
    this.#waiting--;
    return true;
  }

  /** Gives a free place to the first in the queue and says who; `NOBODY` where no place is free or nobody waits. */
  startNext(): number {
    if (this.#busy >= this.#capacity || this.#waiting === 0) return NOBODY;
    for (let priority = 0; priority < this.#heads.length; priority++) {
      const entity = this.#heads[priority]!;
      if (entity === NOBODY) continue;
      this.leave(entity);
      this.#busy++;
      return entity;
    }
    return NOBODY;
  }

  /** Frees one place. */
  finish(): void {
    if (this.#busy === 0) throw new RangeError("no place is in use");
    this.#busy--;
  }

  #reserve(entity: number): void {
    if (entity < this.#nexts.length) return;
    let length = this.#nexts.length;
    while (length <= entity) length *= 2;
    const nexts = new Int32Array(length);
    nexts.set(this.#nexts);
    const previous = new Int32Array(length);
    previous.set(this.#previous);
    const classes = new Uint8Array(length).fill(NOT_WAITING);
    classes.set(this.#classes);
    this.#nexts = nexts;
    this.#previous = previous;
    this.#classes = classes;
  }
}
