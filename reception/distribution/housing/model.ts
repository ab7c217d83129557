import type { Problem } from "@keten/text";
import type { Municipality, Sourced, SourceLine } from "../model.js";

/** Half a calendar year as the figures write it: `2025-S1`. */
export type HalfYear = string;

/** What was published of one half-year. */
export interface PublishedHalfYear {
  halfYear: HalfYear;
  /** Permit holders whom municipalities together had to house; the number that counted last. */
  task?: Sourced;
  /** The number that was set first, where it was adjusted. */
  first?: Sourced;
  realised?: Sourced;
  /** At the start and at the end of the half-year. */
  backlogBefore?: Sourced;
  backlogAfter?: Sourced;
}

/** What a municipality itself knows of its task. */
export interface OwnNumbers {
  /** Persons it should have housed before; negative where it is ahead. */
  backlog?: number;
  /** Persons it housed in the half-year. */
  realised?: number;
}

export interface MunicipalTask extends Municipality {
  inhabitants: number;
  /** The task before rounding up. */
  unrounded: number;
  /** Persons to house in the half-year. */
  task: number;
  backlog: number | null;
  realised: number | null;
  /** Backlog and task together less what was realised; negative where it is ahead. Null where one is not known. */
  left: number | null;
}

export interface ProvincialTask {
  code: string;
  name: string;
  municipalities: number;
  inhabitants: number;
  task: number;
}

/** The task of all municipalities in a half-year. */
export interface HousingTask {
  halfYear: HalfYear | null;
  /** Permit holders to house in the whole country. */
  number: number;
  /** Where the number was published; missing where it was given. */
  published?: Sourced;
  /** Sum of the municipal tasks; rounding each up makes it at least `number`. */
  sum: number;
  inhabitants: Sourced;
  /** Of the municipalities of which backlog and realised are given. */
  totals: {
    told: number;
    backlog: number | null;
    realised: number | null;
    /** Persons still to be housed, over the municipalities that are behind. */
    behind: number | null;
    /** Persons housed beyond the task, over those that are ahead. */
    ahead: number | null;
  };
  municipalities: readonly MunicipalTask[];
  provinces: readonly ProvincialTask[];
  sources: readonly SourceLine[];
  warnings: readonly Problem[];
}
