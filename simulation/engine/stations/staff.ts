import { pow } from "../numbers/exact.js";

const DAYS_A_YEAR = 365.25;

/** What holds for the staff of a station on a day. */
export interface StaffTerms {
  /** Full-time equivalents that are wanted, those in training included. */
  wanted: number;
  /** The part of the staff that leaves in a year, 0 to 1. */
  leavePerYear: number;
  /** Days from a vacancy to the first day of work. */
  recruitmentDays: number;
  /** Days from the first day of work to full output, which grows evenly meanwhile. */
  trainingDays: number;
  /** The output on the first day of work as a part of full output; 0 where left out. */
  firstOutput?: number;
}

interface Recruits {
  fte: number;
  /** Days of work so far; below zero while they are being recruited. */
  worked: number;
}

/**
 * The staff of a station from day to day. Who leaves is replaced, but only after recruitment and training, so
 * a team that loses people each year never reaches the full output of its size. Where fewer are wanted, first
 * recruitment stops, then those who came last leave.
 */
export class Staff {
  /** Full-time equivalents at work today, those in training included. */
  present: number;
  /** What the staff can do today, in equivalents of a trained full-time worker. */
  output: number;
  #trained: number;
  // Those who came first in front.
  readonly #recruits: Recruits[] = [];

  /** @param trained full-time equivalents at the start, all trained */
  constructor(trained: number) {
    this.#trained = trained;
    this.present = trained;
    this.output = trained;
  }

  /** Goes to the next day, on which these terms hold. */
  openDay({ wanted, leavePerYear, recruitmentDays, trainingDays, firstOutput = 0 }: StaffTerms): void {
    if (!(wanted >= 0) || !(leavePerYear >= 0 && leavePerYear <= 1) || !(recruitmentDays >= 0) || !(trainingDays >= 0))
      throw new RangeError(
        `staff of ${wanted}, of whom ${leavePerYear} leave a year, recruited in ${recruitmentDays} and trained in ${trainingDays} days, is not possible`,
      );
    const recruits = this.#recruits;
    const stays = pow(1 - leavePerYear, 1 / DAYS_A_YEAR);
    this.#trained *= stays;
    let total = this.#trained;
    for (const one of recruits) {
      one.worked++;
      if (one.worked > 0) one.fte *= stays;
      total += one.fte;
    }
    if (wanted > total) recruits.push({ fte: wanted - total, worked: -Math.round(recruitmentDays) });
    else this.#dismiss(total - wanted);
    this.present = this.#trained;
    this.output = this.#trained;
    let kept = 0;
    for (const one of recruits) {
      const learnt = one.worked >= trainingDays ? 1 : one.worked / trainingDays;
      if (one.worked >= 0) {
        this.present += one.fte;
        this.output += one.fte * (firstOutput + (1 - firstOutput) * learnt);
      }
      if (learnt === 1) this.#trained += one.fte;
      else recruits[kept++] = one;
    }
    recruits.length = kept;
  }

  #dismiss(surplus: number): void {
    let left = surplus;
    for (let last = this.#recruits.at(-1); last && left > 0; last = this.#recruits.at(-1)) {
      const leaving = Math.min(left, last.fte);
      left -= leaving;
      last.fte -= leaving;
      if (last.fte > 0) return;
      this.#recruits.pop();
    }
    this.#trained -= left;
  }
}
