/** Points at one scheduled event; stays harmless after the event has happened. */
export type EventHandle = number;

const SLOT_LIMIT = 67108864;
const FREE = 0;
const LIVE = 1;
const CANCELLED = 2;

/**
 * What is still to happen, in order of time; events of one tick happen in the order they were scheduled.
 * Events lie in a wheel of days and are sorted only when their day opens. Time is in whole ticks.
 */
export class EventList {
  /** The event that `advance` reached. */
  time: number;
  kind = 0;
  entity = 0;

  readonly #ticksPerDay: number;
  readonly #mask: number;
  readonly #bucket: Int32Array;
  #day: number;
  #openedUntil: number;
  #order = 0;
  #size = 0;
  #free = -1;
  #used = 0;

  #times = new Int32Array(1024);
  #orders = new Float64Array(1024);
  #kinds = new Uint16Array(1024);
  #entities = new Int32Array(1024);
  #nexts = new Int32Array(1024);
  #states = new Uint8Array(1024);
  #generations = new Uint32Array(1024);
  #heap = new Int32Array(1024);
  #heapSize = 0;

  /**
   * @param start the first tick
   * @param ticksPerDay ticks in a day
   * @param wheelDays a power of two; events further ahead wait in the wheel for their round
   */
  constructor(start: number, ticksPerDay: number, wheelDays = 1024) {
    if ((wheelDays & (wheelDays - 1)) !== 0) throw new RangeError("wheelDays must be a power of two");
    this.time = start;
    this.#ticksPerDay = ticksPerDay;
    this.#mask = wheelDays - 1;
    this.#bucket = new Int32Array(wheelDays).fill(-1);
    this.#day = Math.floor(start / ticksPerDay);
    this.#openedUntil = (this.#day + 1) * ticksPerDay;
  }

  /** How many events are still to come. */
  get size(): number {
    return this.#size;
  }

  /** Puts an event at a tick that is not past. */
  schedule(time: number, kind: number, entity: number): EventHandle {
    if (!(time >= this.time)) throw new RangeError(`an event at ${time} would lie before the present ${this.time}`);
    const slot = this.#take();
    this.#times[slot] = time;
    this.#orders[slot] = this.#order++;
    this.#kinds[slot] = kind;
    this.#entities[slot] = entity;
    this.#states[slot] = LIVE;
    this.#size++;
    if (time < this.#openedUntil) this.#push(slot);
    else {
      const at = Math.floor(time / this.#ticksPerDay) & this.#mask;
      this.#nexts[slot] = this.#bucket[at]!;
      this.#bucket[at] = slot;
    }
    return this.#generations[slot]! * SLOT_LIMIT + slot;
  }

  /** Takes an event back; false where it has happened or was cancelled before. */
  cancel(handle: EventHandle): boolean {
    const slot = handle % SLOT_LIMIT;
    const generation = (handle - slot) / SLOT_LIMIT;
    if (this.#generations[slot] !== generation || this.#states[slot] !== LIVE) return false;
    this.#states[slot] = CANCELLED;
    this.#size--;
    return true;
  }

  /** Moves to the next event before `until`, whose time, kind and entity can then be read; false where there is none. */
  advance(until: number): boolean {
    for (;;) {
      while (this.#heapSize > 0) {
        const slot = this.#heap[0]!;
        if (this.#states[slot] === CANCELLED) {
          this.#pop();
          this.#release(slot);
          continue;
        }
        if (this.#times[slot]! >= until) {
          this.time = Math.max(this.time, until);
          return false;
        }
        this.#pop();
        this.time = this.#times[slot]!;
        this.kind = this.#kinds[slot]!;
        this.entity = this.#entities[slot]!;
        this.#size--;
        this.#release(slot);
        return true;
      }
      if (this.#openedUntil >= until) {
        this.time = Math.max(this.time, until);
        return false;
      }
      this.#openNextDay();
    }
  }

  #openNextDay(): void {
    this.#day++;
    const from = this.#openedUntil;
    this.#openedUntil = from + this.#ticksPerDay;
    const at = this.#day & this.#mask;
    let slot = this.#bucket[at]!;
    this.#bucket[at] = -1;
    while (slot >= 0) {
      const next = this.#nexts[slot]!;
      if (this.#states[slot] === CANCELLED) this.#release(slot);
      else if (this.#times[slot]! < this.#openedUntil) this.#push(slot);
      else {
        // A later round of the wheel.
        this.#nexts[slot] = this.#bucket[at]!;
        this.#bucket[at] = slot;
      }
      slot = next;
    }
  }

  #take(): number {
    if (this.#free >= 0) {
      const slot = this.#free;
      this.#free = this.#nexts[slot]!;
      return slot;
    }
    if (this.#used === this.#times.length) this.#grow();
    return this.#used++;
  }

  #release(slot: number): void {
    this.#states[slot] = FREE;
    this.#generations[slot] = (this.#generations[slot]! + 1) % SLOT_LIMIT;
    this.#nexts[slot] = this.#free;
    this.#free = slot;
  }

  #grow(): void {
    const length = this.#times.length * 2;
    if (length > SLOT_LIMIT) throw new RangeError(`more than ${SLOT_LIMIT} events at one time`);
    this.#times = longer(this.#times, new Int32Array(length));
    this.#orders = longer(this.#orders, new Float64Array(length));
    this.#kinds = longer(this.#kinds, new Uint16Array(length));
    this.#entities = longer(this.#entities, new Int32Array(length));
    this.#nexts = longer(this.#nexts, new Int32Array(length));
    this.#states = longer(this.#states, new Uint8Array(length));
    this.#generations = longer(this.#generations, new Uint32Array(length));
  }

  #before(a: number, b: number): boolean {
    const difference = this.#times[a]! - this.#times[b]!;
    return difference < 0 || (difference === 0 && this.#orders[a]! < this.#orders[b]!);
  }

  #push(slot: number): void {
    if (this.#heapSize === this.#heap.length) this.#heap = longer(this.#heap, new Int32Array(this.#heap.length * 2));
    let at = this.#heapSize++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#heap[parent]!;
      if (!this.#before(slot, above)) break;
      this.#heap[at] = above;
      at = parent;
    }
    this.#heap[at] = slot;
  }

  #pop(): void {
    const moved = this.#heap[--this.#heapSize]!;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= this.#heapSize) break;
      if (child + 1 < this.#heapSize && this.#before(this.#heap[child + 1]!, this.#heap[child]!)) child++;
      if (!this.#before(this.#heap[child]!, moved)) break;
      this.#heap[at] = this.#heap[child]!;
      at = child;
    }
    this.#heap[at] = moved;
  }
}

function longer<Numbers extends { set(from: ArrayLike<number>): void }>(from: ArrayLike<number>, to: Numbers): Numbers {
  to.set(from);
  return to;
}
