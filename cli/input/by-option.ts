import { KetenError, type Problem } from "@keten/text";

/** Does what a room is asked; what is wrong with a number is then told by the option that gave it. */
export function byOption<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    throw new KetenError(error.problems.map(named));
  }
}

const named = (one: Problem): Problem =>
  one.at === undefined && one.field !== undefined && !one.field.startsWith("--")
    ? { ...one, field: `--${one.field}` }
    : one;
