import { fill, type Text } from "./text.js";

export interface Place {
  file?: string;
  line?: number;
  row?: number;
  column?: string;
}

/** Something wrong or worth a warning, told so that a person can mend it. */
export interface Problem {
  /** A stable kebab-case word from the catalogue of the room that found it. */
  code: string;
  severity: "error" | "warning";
  message: Text;
  /** The name of the input that is at fault. */
  field?: string;
  value?: unknown;
  /** What would have been right. */
  allowed?: Text;
  at?: Place;
}

/** Thrown where an input cannot be used; carries every fault found in it, not only the first. */
export class KetenError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message.en).join("; "));
    this.name = "KetenError";
    this.problems = problems;
  }
}

/** The messages of one room by code, with `{name}` marks for the values. */
export type ProblemCatalogue<Code extends string> = Record<Code, Text>;

type Details = Omit<Partial<Problem>, "code" | "message"> & { values?: Record<string, string | number | Text> };

/** A maker of problems from one room's catalogue. */
export function problemsOf<Code extends string>(catalogue: ProblemCatalogue<Code>) {
  return (code: Code, { values = {}, severity = "error", ...rest }: Details = {}): Problem => ({
    code,
    severity,
    message: fill(catalogue[code], values),
    ...rest,
  });
}
