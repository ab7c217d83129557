import type { Place } from "@keten/text";

/** One case as it stands in a file, before anybody looked at it. */
export interface RawCase {
  value: unknown;
  /** Where a field of it stands; of the case itself without a name. */
  place(column?: string): Place;
}
