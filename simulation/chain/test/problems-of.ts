import { KetenError, type Problem } from "@keten/text";

/** What is wrong according to a KetenError; any other error is thrown on. */
export const problemsOf = (run: () => unknown): readonly Problem[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof KetenError) return error.problems;
    throw error;
  }
  return [];
};
