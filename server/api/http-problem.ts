import type { Problem } from "@keten/text";

/** Ends a request with a status other than the usual one for its problems. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly problems: readonly Problem[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(problems.map(({ message }) => message.en).join("; "));
    this.name = "HttpProblem";
  }
}
