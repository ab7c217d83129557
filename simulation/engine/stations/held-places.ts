/** Which stations' places are held by people who wait for which other station. */
export class HeldPlaces {
  // Places at a station, row, held for another, column.
  readonly #held: Int32Array;
  readonly #total: Int32Array;

  constructor(readonly stations: number) {
    this.#held = new Int32Array(stations * stations);
    this.#total = new Int32Array(stations);
  }

  add(at: number, waitsFor: number, places: number): void {
    const place = at * this.stations + waitsFor;
    this.#held[place] = this.#held[place]! + places;
    this.#total[at] = this.#total[at]! + places;
  }

  at(station: number): number {
    return this.#total[station]!;
  }

  /**
   * Stations that wait for each other in a ring: nobody is at work there, and each place is held for a station of
   * which the same is true. Without a place more or somebody who gives up they stand still for ever.
   * @param busy the places in use at a station
   * @returns the ring, its first station again at the end; empty where there is none
   */
  ring(busy: (station: number) => number): number[] {
    const stuck = Array.from({ length: this.stations }, (_, at) => busy(at) > 0 && this.at(at) === busy(at));
    const waitsFor = (at: number, wanted: boolean) =>
      stuck.findIndex((isStuck, other) => isStuck === wanted && this.#held[at * this.stations + other]! > 0);
    for (let changed = true; changed; ) {
      changed = false;
      for (const [at, isStuck] of stuck.entries()) {
        if (!isStuck || waitsFor(at, false) < 0) continue;
        stuck[at] = false;
        changed = true;
      }
    }
    const way = [stuck.indexOf(true)];
    if (way[0] === -1) return [];
    for (;;) {
      const next = waitsFor(way.at(-1)!, true);
      const before = way.indexOf(next);
      way.push(next);
      if (before >= 0) return way.slice(before);
    }
  }
}
