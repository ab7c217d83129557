import { KetenError, type Problem } from "@keten/text";

/** The problems something throws, or none. */
export async function faultsOf(run: () => unknown): Promise<readonly Problem[]> {
  try {
    await run();
  } catch (error) {
    if (error instanceof KetenError) return error.problems;
    throw error;
  }
  return [];
}

export const codesOf = async (run: () => unknown): Promise<string[]> => (await faultsOf(run)).map(({ code }) => code);
