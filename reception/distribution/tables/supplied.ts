import { KetenError, type Problem } from "@keten/text";
import type { DistributionInputs } from "../inputs.js";
import type { DistributeOptions } from "../spread/distribute.js";
import { readTable, type SuppliedTable } from "./read-table.js";
import { TABLE_KINDS, type TableKind } from "./table-kind.js";

/** The text of a table as it was supplied; `file` is its name in what a person is told. */
export interface SuppliedText {
  content: string;
  file?: string;
}

/**
 * Reads the tables a person supplies for a distribution.
 * @throws KetenError with every fault of all of them
 */
export function readTables(
  inputs: DistributionInputs,
  texts: Partial<Record<TableKind, SuppliedText>>,
): Pick<DistributeOptions, "inhabitants" | "scores" | "warnings"> {
  const faults: Problem[] = [];
  const read = (kind: TableKind): SuppliedTable | undefined => {
    const text = texts[kind];
    if (text === undefined) return undefined;
    try {
      return readTable(kind, text.content, inputs, text.file);
    } catch (error) {
      if (!(error instanceof KetenError)) throw error;
      // With a file its name and place say enough.
      faults.push(...error.problems.map((one) => (text.file === undefined ? { ...one, field: kind } : one)));
      return undefined;
    }
  };
  const [inhabitants, scores] = TABLE_KINDS.map(read);
  if (faults.length > 0) throw new KetenError(faults);
  return {
    ...(inhabitants ? { inhabitants: inhabitants.values } : {}),
    ...(scores ? { scores: scores.values } : {}),
    warnings: [...(inhabitants?.warnings ?? []), ...(scores?.warnings ?? [])],
  };
}
