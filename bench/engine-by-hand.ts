import { exponential, RandomStreams } from "@keten/engine";
import {
  APPEAL,
  APPEAL_SHARE,
  ARRIVALS_A_YEAR,
  CLASSES,
  DAY,
  DECISION,
  REGISTRATION,
  STATIONS,
} from "./engine-model.js";

const WHEEL = 1024;
const ARRIVES = 3;

/**
 * The reference model written out for itself, with nothing general about it: arrays, a day wheel and one heap, the
 * occupancy counted each day and nothing else. It says how fast the machine could be. Random numbers one after
 * another from one short generator, or from a stream a person as in the engine.
 */
export function runByHand(seed: number, scale: number, years: number, perPerson: boolean): number {
  const days = Math.round(365 * years);
  // More than ever are present at one time: about 490 without a scale.
  const room = 2 ** Math.ceil(Math.log2(1024 * scale));
  const streams = new RandomStreams(seed, 0);
  let state = seed * 2 + 1;
  const uniform = (number: number, purpose: number) => {
    if (perPerson) return streams.uniform(0, number, purpose, 0);
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  const draw = (number: number, purpose: number, mean: number) => {
    const u = uniform(number, purpose);
    return Math.round(perPerson ? exponential(mean, u) : -mean * Math.log(1 - u));
  };
  const times = new Float64Array(room);
  const kinds = new Uint8Array(room);
  const who = new Int32Array(room);
  const nexts = new Int32Array(room);
  const wheel = new Int32Array(WHEEL).fill(-1);
  const heap = new Int32Array(room);
  let heapSize = 0;
  let freeEvent = -1;
  let usedEvents = 0;
  let dayEnd = DAY;
  const numbers = new Uint32Array(room);
  const classes = new Uint8Array(room);
  const freeRows = new Int32Array(room);
  let freeCount = 0;
  let usedRows = 0;
  // Lanes: registration, decision by class, appeal.
  const lanes = Array.from({ length: 5 }, () => new Int32Array(room));
  const heads = new Int32Array(5);
  const tails = new Int32Array(5);
  const servers = Int32Array.from(STATIONS, (station) => station.servers * scale);
  const means = Float64Array.from(STATIONS, (station) => station.meanDays * DAY);
  const busy = new Int32Array(3);
  const occupancy = new Int32Array(days);
  const between = (365 * DAY) / (ARRIVALS_A_YEAR * scale);

  const push = (slot: number) => {
    let at = heapSize++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (times[slot]! >= times[heap[parent]!]!) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = slot;
  };
  const schedule = (time: number, kind: number, row: number) => {
    let slot = freeEvent;
    if (slot >= 0) freeEvent = nexts[slot]!;
    else slot = usedEvents++;
    times[slot] = time;
    kinds[slot] = kind;
    who[slot] = row;
    if (time < dayEnd) push(slot);
    else {
      const at = Math.floor(time / DAY) & (WHEEL - 1);
      nexts[slot] = wheel[at]!;
      wheel[at] = slot;
    }
  };
  const start = (row: number, station: number, time: number) =>
    schedule(time + draw(numbers[row]!, 1 + station, means[station]!), station, row);
  const enter = (row: number, station: number, lane: number, time: number) => {
    if (busy[station]! < servers[station]!) {
      busy[station] = busy[station]! + 1;
      start(row, station, time);
    } else {
      lanes[lane]![tails[lane]! & (room - 1)] = row;
      tails[lane] = tails[lane]! + 1;
    }
  };
  const leave = (station: number, time: number) => {
    const first = station === REGISTRATION ? 0 : station === DECISION ? 1 : 4;
    const last = station === DECISION ? 3 : first;
    for (let lane = first; lane <= last; lane++)
      if (heads[lane]! < tails[lane]!) {
        start(lanes[lane]![heads[lane]! & (room - 1)]!, station, time);
        heads[lane] = heads[lane]! + 1;
        return;
      }
    busy[station] = busy[station]! - 1;
  };

  let events = 0;
  let present = 0;
  let arrivals = 0;
  let nextArrival = draw(0, 0, between);
  schedule(nextArrival, ARRIVES, 0);
  for (let day = 0; day < days; day++) {
    dayEnd = (day + 1) * DAY;
    const at = day & (WHEEL - 1);
    let opening = wheel[at]!;
    wheel[at] = -1;
    while (opening >= 0) {
      const next = nexts[opening]!;
      if (times[opening]! < dayEnd) push(opening);
      else {
        nexts[opening] = wheel[at]!;
        wheel[at] = opening;
      }
      opening = next;
    }
    while (heapSize > 0) {
      const slot = heap[0]!;
      const moved = heap[--heapSize]!;
      let hole = 0;
      for (;;) {
        let child = hole * 2 + 1;
        if (child >= heapSize) break;
        if (child + 1 < heapSize && times[heap[child + 1]!]! < times[heap[child]!]!) child++;
        if (times[heap[child]!]! >= times[moved]!) break;
        heap[hole] = heap[child]!;
        hole = child;
      }
      heap[hole] = moved;
      const time = times[slot]!;
      const row = who[slot]!;
      const kind = kinds[slot]!;
      nexts[slot] = freeEvent;
      freeEvent = slot;
      events++;
      if (kind === ARRIVES) {
        const made = freeCount > 0 ? freeRows[--freeCount]! : usedRows++;
        const number = arrivals++;
        numbers[made] = number;
        const u = uniform(number, 4);
        classes[made] = u < CLASSES[0] ? 0 : u < CLASSES[0] + CLASSES[1] ? 1 : 2;
        present++;
        nextArrival += draw(arrivals, 0, between);
        schedule(nextArrival, ARRIVES, 0);
        enter(made, REGISTRATION, 0, time);
      } else {
        leave(kind, time);
        if (kind === REGISTRATION) enter(row, DECISION, 1 + classes[row]!, time);
        else if (kind === DECISION && uniform(numbers[row]!, 5) < APPEAL_SHARE) enter(row, APPEAL, 4, time);
        else {
          present--;
          freeRows[freeCount++] = row;
        }
      }
    }
    occupancy[day] = present;
    events++;
  }
  return events;
}
