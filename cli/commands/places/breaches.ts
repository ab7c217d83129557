import { agreedMaximumAnswer, contentOf, readAgreedMaximum } from "@keten/places";
import { KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { readCountsCsv } from "../../input/counts-csv.js";
import { readDay } from "../../input/numbers-and-days.js";
import { readText } from "../../input/read-file.js";
import { problem } from "../../problems.js";
import { breachesText } from "../../show/places/breaches.js";

/** Days above an agreed maximum under both ways of counting, with what they cost and what a plan leads to. */
export function breaches(context: Context, file: string | undefined, options: { knownOn?: string }): Outcome {
  const problems: Problem[] = [];
  const knownOn = readDay("--known-on", options.knownOn, problems) ?? context.today;
  if (file === undefined) problems.push(problem("argument-missing", { field: "file", values: { value: "file" } }));
  if (file === undefined || problems.length > 0) throw new KetenError(problems);
  const text = readText(file);
  const content = isCsv(text) ? { keten: 1, counts: readCountsCsv(file, text) } : contentOf(text);
  const answer = agreedMaximumAnswer(readAgreedMaximum(content, knownOn));
  return { exit: EXIT.done, json: answer, text: () => breachesText(context, answer) };
}

/** A table begins with names between commas or semicolons; no document does. */
const isCsv = (text: string): boolean => /^\w+[;,]\w+/.test(text);
