import { longer } from "../columns/longer.js";
import { HeldPlaces } from "./held-places.js";
import { QueueLinks } from "./queue-links.js";
import { NOBODY, Resource } from "./resource.js";
import { StationStatistics } from "./station-statistics.js";

export interface StationOptions {
  /** What a fault calls the station; its number where left out. */
  name?: string;
  /** Places that are open at the start. */
  capacity: number;
  /** Classes of priority; one where left out. */
  classes?: number;
  /** The most places one batch may need; one where left out. */
  largest?: number;
  /** Whether a batch that fits may pass one that does not. */
  overtaking?: boolean;
}

export interface NetworkOptions {
  stations: readonly StationOptions[];
  /** The first tick. */
  start: number;
  /** How many days are counted. */
  days: number;
  /** Groups by which everything is counted. */
  groups?: number;
  /** Bins of the histograms of waits: their width in ticks and how many there are. */
  waits: { width: number; bins: number };
  /**
   * When stations wait for each other in a ring: "refused", an error that names them, or "allowed" in a model in which
   * more places may open or people give up. Refused where left out.
   */
  rings?: "refused" | "allowed";
}

const NOWHERE = -1;
const FIELDS = 4;
const AT = 0;
const WAITS_AT = 1;
const GROUP = 2;
const PLACES = 3;

/**
 * Stations with places and queues, between which entities move. Somebody who is done at one station and needs
 * a place at the next can be kept on the old place until the new one is free. An entity waits at one station
 * at most and has places at one station at most. What happens is counted on the way.
 *
 * After any change, `startNext` is to be called until it says false; who it names has begun. It throws where stations
 * wait for each other in a ring, unless the model allows that.
 */
export class Network {
  /** Where and who `startNext` found. */
  station = 0;
  entity = 0;
  readonly statistics: StationStatistics;

  readonly #resources: readonly Resource[];
  // Stations where somebody may be able to begin.
  readonly #changed: Int32Array;
  readonly #isChanged: Uint8Array;
  #changedCount = 0;

  // By entity: where it has places, where it waits, its group, how many places it needs.
  #fields = new Int16Array(1024 * FIELDS).fill(NOWHERE);
  #since = new Float64Array(1024);

  readonly #names: readonly string[];
  readonly #held: HeldPlaces;
  readonly #refusesRings: boolean;
  // Since nobody could begin the last time, the places of a station may have come to be held one and all.
  #mayStandStill = false;

  constructor({ stations, start, days, groups = 1, waits, rings = "refused" }: NetworkOptions) {
    const links = new QueueLinks();
    this.#resources = stations.map(
      ({ capacity, name: _, ...options }) => new Resource(capacity, { ...options, links }),
    );
    this.#names = stations.map(({ name }, station) => name ?? String(station));
    this.#held = new HeldPlaces(stations.length);
    this.#refusesRings = rings === "refused";
    this.#changed = new Int32Array(stations.length);
    this.#isChanged = new Uint8Array(stations.length);
    this.statistics = new StationStatistics({ stations: stations.length, groups, days, start, waits });
  }

  capacity(station: number): number {
    return this.#resource(station).capacity;
  }

  /** Places in use, those included that are held by people who wait for the next station. */
  busy(station: number): number {
    return this.#resource(station).busy;
  }

  /** Places that those in the queue ask for. */
  waiting(station: number): number {
    return this.#resource(station).waiting;
  }

  /** Where an entity has its place; -1 where it has none. */
  whereIs(entity: number): number {
    return this.#fields[entity * FIELDS + AT] ?? NOWHERE;
  }

  /** Where an entity waits; -1 where it does not. */
  waitsAt(entity: number): number {
    return this.#fields[entity * FIELDS + WAITS_AT] ?? NOWHERE;
  }

  setCapacity(station: number, capacity: number): void {
    this.#resource(station).setCapacity(capacity);
    this.#mark(station);
  }

  /**
   * Puts an entity that has no place in a queue.
   * @param places how many it needs, all at once
   */
  join(station: number, entity: number, time: number, priority = 0, group = 0, places = 1): void {
    this.#reserve(entity);
    if (this.#fields[entity * FIELDS + AT] !== NOWHERE)
      throw new RangeError(`entity ${entity} has a place and must move on or finish`);
    this.#fields[entity * FIELDS + GROUP] = group;
    this.#fields[entity * FIELDS + PLACES] = places;
    this.#queue(station, entity, time, priority);
  }

  /** The work is done; the entity waits for its next station and keeps its place until it begins there. */
  moveOn(station: number, entity: number, time: number, priority = 0): void {
    const at = this.whereIs(entity);
    if (at === NOWHERE) throw new RangeError(`entity ${entity} has no place to move on from`);
    this.#queue(station, entity, time, priority);
    const places = this.#fields[entity * FIELDS + PLACES]!;
    this.statistics.held(at, this.#fields[entity * FIELDS + GROUP]!, places, time);
    this.#held.add(at, station, places);
    this.#suspect(at);
  }

  /** The work is done and the place is free. */
  finish(entity: number, time: number): void {
    const at = this.whereIs(entity);
    if (at === NOWHERE) throw new RangeError(`entity ${entity} has no place to give back`);
    if (this.#fields[entity * FIELDS + WAITS_AT] !== NOWHERE)
      throw new RangeError(`entity ${entity} is done already and waits`);
    this.#giveBack(at, entity, time, false);
    this.#fields[entity * FIELDS + AT] = NOWHERE;
    this.#suspect(at);
  }

  /** Gives up waiting, and with it a place held meanwhile; false where the entity does not wait. */
  abandon(entity: number, time: number): boolean {
    const waitsAt = this.waitsAt(entity);
    if (waitsAt === NOWHERE) return false;
    this.#resource(waitsAt).leave(entity);
    this.#fields[entity * FIELDS + WAITS_AT] = NOWHERE;
    this.statistics.abandoned(
      waitsAt,
      this.#fields[entity * FIELDS + GROUP]!,
      this.#fields[entity * FIELDS + PLACES]!,
      time,
    );
    // Whoever stood behind a batch that did not fit may begin now.
    this.#mark(waitsAt);
    const at = this.#fields[entity * FIELDS + AT]!;
    if (at !== NOWHERE) {
      this.#giveBackHeld(at, waitsAt, entity, time);
      this.#fields[entity * FIELDS + AT] = NOWHERE;
    }
    return true;
  }

  /** Lets the next entity begin for which there is a place now; false where nobody can. */
  startNext(time: number): boolean {
    while (this.#changedCount > 0) {
      const station = this.#changed[this.#changedCount - 1]!;
      const entity = this.#resource(station).startNext();
      if (entity === NOBODY) {
        this.#changedCount--;
        this.#isChanged[station] = 0;
        continue;
      }
      const before = this.#fields[entity * FIELDS + AT]!;
      this.#fields[entity * FIELDS + WAITS_AT] = NOWHERE;
      this.#fields[entity * FIELDS + AT] = station;
      this.statistics.started(
        station,
        this.#fields[entity * FIELDS + GROUP]!,
        this.#fields[entity * FIELDS + PLACES]!,
        time,
        this.#since[entity]!,
      );
      if (before !== NOWHERE) this.#giveBackHeld(before, station, entity, time);
      this.station = station;
      this.entity = entity;
      return true;
    }
    if (this.#mayStandStill) this.#checkRings();
    return false;
  }

  #suspect(station: number): void {
    const held = this.#held.at(station);
    if (held > 0 && held === this.#resources[station]!.busy) this.#mayStandStill = true;
  }

  #checkRings(): void {
    this.#mayStandStill = false;
    if (!this.#refusesRings) return;
    const ring = this.#held.ring((station) => this.busy(station));
    if (ring.length > 0)
      throw new RangeError(
        `stations wait for each other in a ring and nobody can move: ${ring.map((one) => this.#names[one]).join(" → ")}`,
      );
  }

  #giveBackHeld(station: number, waitsAt: number, entity: number, time: number): void {
    this.#held.add(station, waitsAt, -this.#fields[entity * FIELDS + PLACES]!);
    this.#giveBack(station, entity, time, true);
  }

  #queue(station: number, entity: number, time: number, priority: number): void {
    if (this.#fields[entity * FIELDS + WAITS_AT] !== NOWHERE) throw new RangeError(`entity ${entity} waits already`);
    const places = this.#fields[entity * FIELDS + PLACES]!;
    this.#resource(station).join(entity, priority, places);
    this.#fields[entity * FIELDS + WAITS_AT] = station;
    this.#since[entity] = time;
    this.statistics.joined(station, this.#fields[entity * FIELDS + GROUP]!, places, time);
    this.#mark(station);
  }

  #giveBack(station: number, entity: number, time: number, wasHeld: boolean): void {
    const places = this.#fields[entity * FIELDS + PLACES]!;
    this.#resource(station).finish(places);
    this.statistics.finished(station, this.#fields[entity * FIELDS + GROUP]!, places, time, wasHeld);
    this.#mark(station);
  }

  #mark(station: number): void {
    if (this.#isChanged[station] === 1) return;
    this.#isChanged[station] = 1;
    this.#changed[this.#changedCount++] = station;
  }

  #resource(station: number): Resource {
    const resource = this.#resources[station];
    if (resource === undefined) throw new RangeError(`there is no station ${station}`);
    return resource;
  }

  #reserve(entity: number): void {
    if (entity < this.#since.length) return;
    let length = this.#since.length;
    while (length <= entity) length *= 2;
    this.#fields = longer(this.#fields, new Int16Array(length * FIELDS).fill(NOWHERE));
    this.#since = longer(this.#since, new Float64Array(length));
  }
}
