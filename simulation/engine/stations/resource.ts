import { FIELDS, LANE, NEXT, NOT_WAITING, PREVIOUS, QueueLinks } from "./queue-links.js";

/** What `startNext` gives when nobody can start. */
export const NOBODY = -1;

export interface ResourceOptions {
  /** How many classes of priority. */
  classes?: number;
  /** The most places that one entity (the leader of a batch) may ask for. */
  largest?: number;
  /** Whether who fits may pass somebody who asks for more places than are free. */
  overtaking?: boolean;
  /** Shared among resources where nobody waits for two at a time. */
  links?: QueueLinks;
}

/**
 * Places where work is done, with a queue before them. Class 0 goes first; within a class who came first.
 * The capacity may change at any time; work under way is always finished.
 */
export class Resource {
  /** How many places the entity that `startNext` gave has taken. */
  taken = 0;
  #capacity: number;
  #busy = 0;
  #waiting = 0;
  #turn = 0;
  // Without batches and ranks nobody's turn has to be looked up.
  #ranked: boolean;
  readonly #classes: number;
  readonly #largest: number;
  readonly #overtaking: boolean;
  readonly #links: QueueLinks;
  readonly #firstLink: number;
  // A lane for each class and number of places.
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  readonly #counts: Int32Array;

  /**
   * @param capacity places that are open
   * @param options a number stands for that many classes
   */
  constructor(capacity: number, options: number | ResourceOptions = 1) {
    const {
      classes = 1,
      largest = 1,
      overtaking = false,
      links,
    } = typeof options === "number" ? { classes: options } : options;
    if (!(classes >= 1) || !(largest >= 1))
      throw new RangeError(`${classes} classes of up to ${largest} places are not possible`);
    this.#capacity = capacity;
    this.#classes = classes;
    this.#largest = largest;
    this.#overtaking = overtaking;
    this.#ranked = largest > 1;
    this.#links = links ?? new QueueLinks();
    this.#firstLink = this.#links.allot(classes * largest);
    this.#heads = new Int32Array(classes * largest).fill(NOBODY);
    this.#tails = new Int32Array(classes * largest).fill(NOBODY);
    this.#counts = new Int32Array(classes);
  }

  get capacity(): number {
    return this.#capacity;
  }

  /** Places in use; above the capacity just after that was lowered. */
  get busy(): number {
    return this.#busy;
  }

  /** Places that those in the queue ask for. */
  get waiting(): number {
    return this.#waiting;
  }

  waitingIn(priority: number): number {
    return this.#counts[priority] ?? 0;
  }

  setCapacity(capacity: number): void {
    this.#capacity = capacity;
  }

  /**
   * Puts an entity in the queue of its class.
   * @param places how many it needs; it starts only when all are free
   * @param turn its rank within the class, lowest first, the end of the queue where left out. Equal ranks: the
   *   smaller number of places, then the order of joining. Within one resource give it always or never.
   */
  join(entity: number, priority = 0, places = 1, turn?: number): void {
    if (!(priority >= 0 && priority < this.#classes)) throw new RangeError(`there is no class ${priority}`);
    if (!(places >= 1 && places <= this.#largest)) throw new RangeError(`${places} places cannot be asked for`);
    const links = this.#links;
    links.reserve(entity);
    const { fields } = links;
    const at = entity * FIELDS;
    if (fields[at + LANE] !== NOT_WAITING) throw new RangeError(`entity ${entity} waits already`);
    const lane = priority * this.#largest + places - 1;
    let before = this.#tails[lane]!;
    let after = NOBODY;
    if (turn !== undefined && !this.#ranked) {
      if (this.#waiting > 0) throw new RangeError("a rank was given while others wait without one");
      this.#ranked = true;
    }
    if (this.#ranked) {
      const { turns } = links;
      const rank = turn ?? this.#turn++;
      for (; before !== NOBODY && turns[before]! > rank; before = fields[before * FIELDS + PREVIOUS]!) after = before;
      turns[entity] = rank;
    }
    fields[at + PREVIOUS] = before;
    fields[at + NEXT] = after;
    fields[at + LANE] = this.#firstLink + lane;
    if (before === NOBODY) this.#heads[lane] = entity;
    else fields[before * FIELDS + NEXT] = entity;
    if (after === NOBODY) this.#tails[lane] = entity;
    else fields[after * FIELDS + PREVIOUS] = entity;
    this.#counts[priority] = this.#counts[priority]! + places;
    this.#waiting += places;
  }

  /** Takes an entity out of the queue before it was served; false where it does not wait here. */
  leave(entity: number): boolean {
    const link = this.#links.fields[entity * FIELDS + LANE];
    if (link === undefined || link === NOT_WAITING) return false;
    const lane = link - this.#firstLink;
    if (lane < 0 || lane >= this.#heads.length) return false;
    this.#take(entity, lane);
    return true;
  }

  /** Gives free places to the first in the queue and says who; `NOBODY` where too few are free or nobody waits. */
  startNext(): number {
    const free = this.#capacity - this.#busy;
    if (this.#waiting === 0 || free <= 0) return NOBODY;
    const lane = this.#largest === 1 ? this.#firstLane() : this.#firstFittingLane(free);
    if (lane === NOBODY) return NOBODY;
    const entity = this.#heads[lane]!;
    this.taken = this.#take(entity, lane);
    this.#busy += this.taken;
    return entity;
  }

  /** Frees places. */
  finish(places = 1): void {
    if (this.#busy < places) throw new RangeError(`${places} to be freed, but ${this.#busy} places are in use`);
    this.#busy -= places;
  }

  #firstLane(): number {
    for (let lane = 0; lane < this.#classes; lane++) if (this.#heads[lane] !== NOBODY) return lane;
    return NOBODY;
  }

  #firstFittingLane(free: number): number {
    const { turns } = this.#links;
    for (let priority = 0; priority < this.#classes; priority++) {
      if (this.#counts[priority] === 0) continue;
      let first = NOBODY;
      let earliest = Number.POSITIVE_INFINITY;
      const most = this.#overtaking ? Math.min(free, this.#largest) : this.#largest;
      for (let places = 1; places <= most; places++) {
        const lane = priority * this.#largest + places - 1;
        const head = this.#heads[lane]!;
        if (head === NOBODY || turns[head]! >= earliest) continue;
        earliest = turns[head]!;
        first = lane;
      }
      if (first !== NOBODY && (first % this.#largest) + 1 <= free) return first;
      if (!this.#overtaking) return NOBODY;
    }
    return NOBODY;
  }

  #take(entity: number, lane: number): number {
    const { fields } = this.#links;
    const before = fields[entity * FIELDS + PREVIOUS]!;
    const after = fields[entity * FIELDS + NEXT]!;
    if (before === NOBODY) this.#heads[lane] = after;
    else fields[before * FIELDS + NEXT] = after;
    if (after === NOBODY) this.#tails[lane] = before;
    else fields[after * FIELDS + PREVIOUS] = before;
    fields[entity * FIELDS + LANE] = NOT_WAITING;
    const priority = this.#largest === 1 ? lane : Math.floor(lane / this.#largest);
    const places = lane - priority * this.#largest + 1;
    this.#counts[priority] = this.#counts[priority]! - places;
    this.#waiting -= places;
    return places;
  }
}
