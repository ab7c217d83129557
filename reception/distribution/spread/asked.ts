import type { CycleFigures, DistributionInputs } from "../inputs.js";
import type { Distribution, Sourced } from "../model.js";

/** What the two ways of distributing share. */
export interface Asked {
  inputs: DistributionInputs;
  cycle: CycleFigures;
  places: number;
  minors: number | null;
  /** By code; `source` missing where the user gave the table. */
  inhabitants: Readonly<Record<string, Pick<Sourced, "value" | "period"> & { source?: string }>>;
  nationalInhabitants: number;
}

/** What either way gives. */
export type Spread = Pick<Distribution, "kind" | "minors" | "minorsKind" | "municipalities" | "provinces">;
