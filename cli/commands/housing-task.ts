import {
  distributionInputs,
  housingCsv,
  publishedHalfYears,
  readHalfYear,
  readOwnNumbers,
  housingTask as taskOf,
} from "@keten/distribution";
import { municipalityRegister, series, sources } from "@keten/figures";
import { KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "../context.js";
import { EXIT } from "../exit.js";
import { byOption } from "../input/by-option.js";
import { readNumber } from "../input/numbers-and-days.js";
import { readText } from "../input/read-file.js";
import { housingText } from "../show/housing.js";

export interface HousingCommandOptions {
  number?: string;
  halfYear?: string;
  own?: string;
  csv?: boolean;
}

/** How many permit holders each municipality is to house in a half-year. */
export function housingTask(context: Context, options: HousingCommandOptions): Outcome {
  const problems: Problem[] = [];
  const number = readNumber("--number", options.number, problems);
  const halfYear = attempt(
    () => (options.halfYear === undefined ? undefined : readHalfYear(options.halfYear)),
    problems,
  );
  if (problems.length > 0) throw new KetenError(problems);
  const inputs = distributionInputs({ series, sources }, municipalityRegister());
  const published = publishedHalfYears({ series });
  const own = options.own === undefined ? undefined : readOwnNumbers(readText(options.own), inputs, options.own);
  const task = byOption(() =>
    taskOf(inputs, published, {
      ...(number === undefined ? {} : { number }),
      ...(halfYear === undefined ? {} : { halfYear }),
      ...(own === undefined ? {} : { own }),
    }),
  );
  return {
    exit: EXIT.done,
    json: { ...task, halfYears: published },
    // A shell gets lines as it expects them; the interface's table is for spreadsheets.
    text: () =>
      options.csv ? housingCsv(task, "en").trimEnd().replaceAll("\r\n", "\n") : housingText(context, task, published),
  };
}

function attempt<Value>(read: () => Value, problems: Problem[]): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    problems.push(...error.problems.map((one) => ({ ...one, field: "--half-year" })));
    return undefined;
  }
}
