import { KetenError, type Problem } from "@keten/text";
import type { DistributionInputs } from "../inputs.js";
import type { Distribution } from "../model.js";
import { readTables, type SuppliedText } from "../tables/supplied.js";
import type { TableKind } from "../tables/table-kind.js";
import { type DistributeOptions, distribute, optionFaults } from "./distribute.js";

/**
 * Spreads places with tables of one's own, as their text was supplied.
 * @throws KetenError with everything that is wrong with the tables and with the numbers asked for
 */
export function distributeWithTables(
  inputs: DistributionInputs,
  options: Pick<DistributeOptions, "places" | "minors" | "cycle">,
  texts: Partial<Record<TableKind, SuppliedText>>,
): Distribution {
  const faults: Problem[] = optionFaults(inputs, options);
  try {
    const tables = readTables(inputs, texts);
    if (faults.length === 0) return distribute(inputs, { ...options, ...tables });
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    faults.push(...error.problems);
  }
  throw new KetenError(faults);
}
