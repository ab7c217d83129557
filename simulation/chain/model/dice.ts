import { exponential, type RandomStreams } from "@keten/engine";

/** What random numbers are for; each purpose gives a person four numbers of its own. */
export const PURPOSE = {
  /** u0: the one number of an assumption with a spread. */
  assumption: 0,
  /** u0 day in the month or age in the stock, u1 registration, u2 sex, u3 age. */
  person: 1,
  /** u0 which way, u1 when, u2 preparation, u3 unaccompanied. */
  route: 2,
  /** u0 granted or refused, u1 kind of refusal, u2 days from hearing to decision, u3 procedure. */
  decision: 3,
  /** u0 whether, u1 when lodged, u2 days at court, u3 annulled. */
  appeal: 4,
  /** u0 days to the new decision, u1 its outcome, u2 stay, u3 way of departure. */
  after: 5,
  /** u0 whether, u1 how many, u2 delay, u3 in reception. */
  family: 6,
  /** u0 the other State does not take over, u1 lives in reception, u2 leaves openly, u3 remaining time in the stock. */
  more: 7,
} as const;

/** The sources of people who are there at the start; those of arrivals lie below. */
export const STOCK = { pending: 0x40000000, permitHolders: 0x48000000, refused: 0x50000000, sponsors: 0x58000000 };

/** A number for a name (FNV-1a), so that an assumption keeps its draw when others come and go. */
export function numberOfName(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash | 0;
}

const UNIT = 1 / 4294967296;

/** Four numbers from 0 up to but not including 1 for a person and a purpose. */
export class Dice {
  u0 = 0;
  u1 = 0;
  u2 = 0;
  u3 = 0;

  constructor(readonly streams: RandomStreams) {}

  roll(idHigh: number, idLow: number, purpose: number): void {
    this.streams.block(idHigh, idLow, purpose, 0);
    const { words } = this.streams;
    this.u0 = (words[0]! >>> 0) * UNIT;
    this.u1 = (words[1]! >>> 0) * UNIT;
    this.u2 = (words[2]! >>> 0) * UNIT;
    this.u3 = (words[3]! >>> 0) * UNIT;
  }
}

/** Whole days with this mean, exponentially spread. */
export function exponentialDays(mean: number, u: number): number {
  return Math.round(exponential(mean, u));
}
