import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";

/**
 * How sure we are of a text: `official` was read in the official text or a copy of it, `secondary`
 * in an official summary or a reliable report, `unverified` was not checked by anybody.
 */
export type Verification = "official" | "secondary" | "unverified";

export type SourceKind = "act" | "decree" | "policy" | "eu" | "ruling" | "letter" | "seed" | "press";

/** Where a rule is written. `locator` is the article, paragraph, publication number, CELEX or ECLI. */
export interface Source {
  id: string;
  title: Text;
  kind: SourceKind;
  locator: string;
  url?: string;
  published?: Day;
  verification: Verification;
}

const ORDER: readonly Verification[] = ["official", "secondary", "unverified"];

/** The weakest of several statuses; `official` where there are none. */
export function weakest(statuses: Iterable<Verification>): Verification {
  let worst = 0;
  for (const status of statuses) worst = Math.max(worst, ORDER.indexOf(status));
  return ORDER[worst] as Verification;
}
