import { longer } from "../columns/longer.js";
import { ReadyHeap } from "./ready-heap.js";

/** Points at one scheduled event; stays harmless after the event has happened. */
export type EventHandle = number;

const SLOT_LIMIT = 67108864;
const MOST_TICKS = 2097152;
const MOST_SLICES = 65536;
const NONE = -1;
const FIELDS = 4;
const NEXT = 0;
const ENTITY = 1;
const KIND = 2;
const GENERATION = 3;
// Instead of a kind, of which there are as many as fit in 16 bits.
const FREE = -1;
const CANCELLED = -2;
const MOST_KINDS = 65536;

/**
 * What is still to happen, in order of time; events of one tick happen in the order they were scheduled.
 * Time is in whole ticks.
 *
 * Events lie in a wheel of days. A day that opens is cut in slices, the more the busier the day before was,
 * and only the slice of the present is sorted, in a small heap. So the work for one event does not grow with
 * the number of events.
 */
export class EventList {
  /** The event that `advance` reached. */
  time: number;
  kind = 0;
  entity = 0;

  readonly #ticksPerDay: number;
  readonly #mask: number;
  readonly #dayHeads: Int32Array;
  readonly #dayTails: Int32Array;
  #day: number;
  #dayStart: number;
  #dayEnd: number;

  #slices = 64;
  #slicesPerTick = 0;
  #slice = 0;
  #sliceHeads = new Int32Array(64).fill(NONE);
  #sliceTails = new Int32Array(64).fill(NONE);
  #openedToday = 0;
  readonly #ready = new ReadyHeap();

  #size = 0;
  #free = NONE;
  #used = 0;
  #times = new Float64Array(1024);
  // What else belongs to an event lies side by side, for it is used together: see NEXT and the places after it.
  #fields = new Int32Array(1024 * FIELDS);

  /**
   * @param start the first tick
   * @param ticksPerDay ticks in a day, from 1 to 2^21
   * @param wheelDays a power of two; events further ahead wait in the wheel for their round
   */
  constructor(start: number, ticksPerDay: number, wheelDays = 1024) {
    if ((wheelDays & (wheelDays - 1)) !== 0) throw new RangeError("wheelDays must be a power of two");
    if (!Number.isInteger(ticksPerDay) || ticksPerDay < 1 || ticksPerDay > MOST_TICKS)
      throw new RangeError(`ticksPerDay must be a whole number from 1 to ${MOST_TICKS}, not ${ticksPerDay}`);
    if (!Number.isSafeInteger(start)) throw new RangeError(`the first tick must be a whole number, not ${start}`);
    this.time = start;
    this.#ticksPerDay = ticksPerDay;
    this.#mask = wheelDays - 1;
    this.#dayHeads = new Int32Array(wheelDays).fill(NONE);
    this.#dayTails = new Int32Array(wheelDays).fill(NONE);
    this.#day = Math.floor(start / ticksPerDay);
    this.#dayStart = this.#day * ticksPerDay;
    this.#dayEnd = this.#dayStart + ticksPerDay;
    this.#cutDay(0);
  }

  /** How many events are still to come. */
  get size(): number {
    return this.#size;
  }

  /** Puts an event at a whole tick that is not past; `kind` is from 0 to 65,535. */
  schedule(time: number, kind: number, entity: number): EventHandle {
    if (!(time >= this.time)) throw new RangeError(`an event at ${time} would lie before the present ${this.time}`);
    if (Math.floor(time) !== time) throw new RangeError(`an event must be at a whole tick, not at ${time}`);
    if (!(kind >= 0 && kind < MOST_KINDS)) throw new RangeError(`a kind is from 0 to ${MOST_KINDS - 1}, not ${kind}`);
    let slot = this.#free;
    if (slot >= 0) this.#free = this.#fields[slot * FIELDS + NEXT]!;
    else {
      if (this.#used === this.#times.length) this.#grow();
      slot = this.#used++;
    }
    const fields = this.#fields;
    fields[slot * FIELDS + KIND] = kind;
    fields[slot * FIELDS + ENTITY] = entity;
    this.#times[slot] = time;
    this.#size++;
    if (time < this.#dayEnd) this.#putToday(slot, time - this.#dayStart);
    else this.#append(this.#dayHeads, this.#dayTails, Math.floor(time / this.#ticksPerDay) & this.#mask, slot);
    return fields[slot * FIELDS + GENERATION]! * SLOT_LIMIT + slot;
  }

  /** Takes an event back; false where it has happened or was cancelled before. */
  cancel(handle: EventHandle): boolean {
    const slot = handle % SLOT_LIMIT;
    const generation = (handle - slot) / SLOT_LIMIT;
    const at = slot * FIELDS;
    if (!(slot >= 0) || this.#fields[at + GENERATION] !== generation || this.#fields[at + KIND]! < 0) return false;
    this.#fields[at + KIND] = CANCELLED;
    this.#size--;
    return true;
  }

  /** Moves to the next event before `until`, whose time, kind and entity can then be read; false where there is none. */
  advance(until: number): boolean {
    const ready = this.#ready;
    for (;;) {
      while (ready.size > 0) {
        const slot = ready.first;
        const kind = this.#fields[slot * FIELDS + KIND]!;
        if (kind === CANCELLED) {
          ready.pop();
          this.#release(slot);
          continue;
        }
        const time = this.#dayStart + ready.firstTick;
        if (time >= until) return this.#stopAt(until);
        ready.pop();
        this.time = time;
        this.kind = kind;
        this.entity = this.#fields[slot * FIELDS + ENTITY]!;
        this.#size--;
        this.#release(slot);
        return true;
      }
      if (this.#slice + 1 < this.#slices) this.#openSlice(this.#slice + 1);
      else if (this.#dayEnd >= until || this.#size === 0) return this.#stopAt(until);
      else this.#openNextDay();
    }
  }

  #stopAt(until: number): false {
    if (until > this.time && Number.isSafeInteger(until)) this.time = until;
    return false;
  }

  #putToday(slot: number, tick: number): void {
    const slice = Math.floor(tick * this.#slicesPerTick);
    if (slice <= this.#slice) {
      this.#openedToday++;
      this.#ready.push(tick, slot);
    } else this.#append(this.#sliceHeads, this.#sliceTails, slice, slot);
  }

  /** At the end of a list, so that lists keep the order of scheduling. */
  #append(heads: Int32Array, tails: Int32Array, list: number, slot: number): void {
    this.#fields[slot * FIELDS + NEXT] = NONE;
    const tail = tails[list]!;
    if (tail === NONE) heads[list] = slot;
    else this.#fields[tail * FIELDS + NEXT] = slot;
    tails[list] = slot;
  }

  #openSlice(slice: number): void {
    this.#slice = slice;
    let slot = this.#sliceHeads[slice]!;
    if (slot === NONE) return;
    this.#sliceHeads[slice] = NONE;
    this.#sliceTails[slice] = NONE;
    while (slot !== NONE) {
      const next = this.#fields[slot * FIELDS + NEXT]!;
      if (this.#fields[slot * FIELDS + KIND] === CANCELLED) this.#release(slot);
      else {
        this.#openedToday++;
        this.#ready.push(this.#times[slot]! - this.#dayStart, slot);
      }
      slot = next;
    }
  }

  #openNextDay(): void {
    this.#day++;
    this.#dayStart = this.#dayEnd;
    this.#dayEnd += this.#ticksPerDay;
    this.#cutDay(this.#openedToday);
    const at = this.#day & this.#mask;
    let slot = this.#dayHeads[at]!;
    this.#dayHeads[at] = NONE;
    this.#dayTails[at] = NONE;
    while (slot !== NONE) {
      const next = this.#fields[slot * FIELDS + NEXT]!;
      const time = this.#times[slot]!;
      if (this.#fields[slot * FIELDS + KIND] === CANCELLED) this.#release(slot);
      else if (time < this.#dayEnd) this.#putToday(slot, time - this.#dayStart);
      // A later round of the wheel.
      else this.#append(this.#dayHeads, this.#dayTails, at, slot);
      slot = next;
    }
  }

  /** Slices for about two events each; all lists are empty when a day is cut. */
  #cutDay(busy: number): void {
    let slices = 1;
    while (slices * 2 < busy && slices < MOST_SLICES && slices * 2 <= this.#ticksPerDay) slices *= 2;
    if (slices > this.#sliceHeads.length) {
      this.#sliceHeads = new Int32Array(slices).fill(NONE);
      this.#sliceTails = new Int32Array(slices).fill(NONE);
    }
    this.#slices = slices;
    this.#slicesPerTick = slices / this.#ticksPerDay;
    this.#slice = 0;
    this.#openedToday = 0;
    this.#ready.startDay();
  }

  #release(slot: number): void {
    const at = slot * FIELDS;
    const fields = this.#fields;
    fields[at + KIND] = FREE;
    fields[at + GENERATION] = (fields[at + GENERATION]! + 1) % SLOT_LIMIT;
    fields[at + NEXT] = this.#free;
    this.#free = slot;
  }

  #grow(): void {
    const length = this.#times.length * 2;
    if (length > SLOT_LIMIT) throw new RangeError(`more than ${SLOT_LIMIT} events at one time`);
    this.#times = longer(this.#times, new Float64Array(length));
    this.#fields = longer(this.#fields, new Int32Array(length * FIELDS));
  }
}
