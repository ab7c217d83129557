import { type DistributionInputs, distributionInputs } from "@keten/distribution";
import { municipalityRegister, series, sources } from "@keten/figures";
import { KetenError, type Problem } from "@keten/text";

/** What ships with Keten. */
export const inputs: DistributionInputs = distributionInputs({ series, sources }, municipalityRegister());

export const codes = inputs.municipalities.map(({ code }) => code);

/** A complete made-up table: one number for every municipality. */
export const tableOf = (number: (index: number, code: string) => number): Record<string, number> =>
  Object.fromEntries(codes.map((code, index) => [code, number(index, code)]));

/** Scores as they might be, in steps of a thousandth. */
export const madeUpScores = tableOf((index) => (((index * 37) % 70) * 10 - 280) / 1000);

export function faultsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof KetenError) return error.problems;
    throw error;
  }
  return [];
}
