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
  /** Set where the publication itself rounds. */
  approximate?: true;
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
  /** Ids of the sources of the value, or of the rule's text. */
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
  /** Of which for unaccompanied minors; null where no number of minors' places was given. */
  minors: number | null;
  kind: ShareKind;
  /** What a distribution decision asked and what was there, where found. */
  decision?: Sourced & { minors?: number };
  realised?: Sourced;
  explanation: readonly ExplanationStep[];
}

export interface ProvinceShare extends Province {
  municipalities: number;
  inhabitants: number;
  places: number;
  minors: number | null;
  kind: ShareKind;
  /** What the province offered in its report, and later; missing where not found. */
  offered?: Sourced;
  offeredLater?: Sourced;
  /** Share of the remaining task (restopgave) laid down in the distribution decisions. */
  remaining?: Sourced;
  /** Whether the reports of the cycle say the task was met; missing where not found. */
  met?: boolean;
  explanation: readonly ExplanationStep[];
}

/** A source as it is shown beside a number. */
export interface SourceLine {
  id: string;
  title: Text;
  locator: string;
  url?: string;
  verification: Verification;
}

/** How a number of places is spread over all municipalities and provinces. */
export interface Distribution {
  /** Places asked for in the whole country. */
  places: number;
  /** Of which for unaccompanied minors; null where not given. */
  minors: number | null;
  /** Sum of the municipalities' numbers; rounding per municipality makes it differ a little from `places`. */
  sum: number;
  municipalities: readonly MunicipalityShare[];
  provinces: readonly ProvinceShare[];
  sources: readonly SourceLine[];
  warnings: readonly Problem[];
}
