import type { Problem } from "@keten/text";

/** The problems of a part of a scenario and of what stands in it. */
export const problemsAt = (problems: readonly Problem[], path: string): Problem[] =>
  problems.filter(({ field }) => field === path || field?.startsWith(`${path}.`));
