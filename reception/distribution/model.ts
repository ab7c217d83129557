import type { Problem, Text } from "@keten/text";

/** How sure a value's source is: `official`, `secondary` or `unverified`, as in `figures` and `law`. */
export type Verification = "official" | "secondary" | "unverified";

/** A published value with where it comes from. */
export interface Sourced {
  value: number;
  /** The period or day the value is about, as in the figures: `2024-01-01`, `2021`. */
  period: string;
  /** The id of a source of the figures. */
  source: string;
  /** Set where the publication itself rounds, or gives a bound: more than, or almost. */
  bound?: "approx" | "lower" | "upper";
  /** What the figures say beside the value, in English. */
  note?: string;
}

/** `code` is that of Statistics Netherlands: `PV20`. */
export interface Province {
  code: string;
  name: string;
}

/** `code` is that of Statistics Netherlands: `GM0363`; `province` a code of a province. */
export interface Municipality {
  code: string;
  name: string;
  province: string;
}

/**
 * Where a number of places comes from: `published` stands in an official announcement or a report of it,
 * `approximation` was spread by us inside a published total, `computed` follows from the formula with complete inputs.
 */
export type ShareKind = "published" | "approximation" | "computed";

/** One line of the explanation of a number, in the order of the calculation. */
export interface ExplanationStep {
  /** `inhabitants`, `score`, `weight`, `total-weight`, `share`, `unrounded`, `places`, `published`, `province-task`, `minors` … */
  id: string;
  label: Text;
  /** Null where the value was not found. */
  value: number | null;
  unit: "persons" | "places" | "score" | "weight" | "share";
  /** How it was calculated, with the numbers filled in. */
  how?: Text;
  /** Ids of the sources of the value, or of the rule's text; empty where the user gave the value. */
  sources: readonly string[];
  verification: Verification;
}

export interface MunicipalityShare extends Municipality {
  /** Persons on 1 January of the base year. */
  inhabitants: number;
  /** SES-WOA score; null where it was not found. */
  score: number | null;
  /** Places asked of the municipality, minors included. */
  places: number;
  /** Of which for unaccompanied minors; null where no number of minors' places was given or published. */
  minors: number | null;
  kind: ShareKind;
  /** What inhabitants alone would give, not rounded. */
  byInhabitants: number;
  /** The number that was published in this round; missing where not found. */
  published?: Sourced;
  /** What a distribution decision asked and what was there, where found. */
  decision?: Sourced & { minors?: number };
  realised?: Sourced;
  readonly explanation: readonly ExplanationStep[];
}

export interface ProvinceShare extends Province {
  municipalities: number;
  inhabitants: number;
  /** Always the sum of its municipalities. */
  places: number;
  minors: number | null;
  kind: ShareKind;
  byInhabitants: number;
  /** The task that was published in this round, and of which for minors; missing where not found. */
  published?: Sourced;
  publishedMinors?: Sourced;
  /** The task of 1 January 2024, from before the act. */
  beforeAct?: Sourced;
  /** What the province offered in its report, and later; missing where not found. */
  offered?: Sourced;
  offeredLater?: Sourced;
  /** Share of the remaining task (restopgave) laid down in the distribution decisions. */
  remaining?: Sourced;
  /** Places still to be made, and places there for several years, as published with the round. */
  toAdd?: Sourced;
  lasting?: Sourced;
  /** Whether the report of the province met its task; missing where not found. */
  met?: boolean;
  readonly explanation: readonly ExplanationStep[];
}

/** A source as it is shown beside a number. */
export interface SourceLine {
  id: string;
  title: Text;
  locator: string;
  url?: string;
  verification: Verification;
}

/** What was published for the whole country in a round. */
export interface NationalFigures {
  estimate?: Sourced;
  offered?: Sourced;
  decided?: Sourced;
  remaining?: Sourced;
  toAdd?: Sourced;
  lasting?: Sourced;
  /** Municipalities whose number rose above the task they had. */
  askedMore?: Sourced;
}

/** How a number of places is spread over all municipalities and provinces. */
export interface Distribution {
  /** The round whose published figures stand beside the numbers: the year of its announcement. */
  cycle: number;
  /** Places asked for in the whole country. */
  places: number;
  /** Of which for unaccompanied minors; null where not given and not published. */
  minors: number | null;
  /** Whether the places for minors are those that were given, or follow from the share published for two provinces. */
  minorsKind: "given" | "approximation" | null;
  /** `computed` with a complete table of scores, else `approximation`; single numbers may still be `published`. */
  kind: Exclude<ShareKind, "published">;
  /** Sum of the municipalities' numbers; rounding per municipality makes it differ a little from `places`. */
  sum: number;
  /** Inhabitants of the whole country, as the shares were reckoned with. */
  inhabitants: number;
  national: NationalFigures;
  municipalities: readonly MunicipalityShare[];
  provinces: readonly ProvinceShare[];
  sources: readonly SourceLine[];
  warnings: readonly Problem[];
}
