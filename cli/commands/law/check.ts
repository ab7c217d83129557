import { cases, law } from "@keten/law";
import { type Case, type CaseResult, check as checkLaw, doubtsOf, hashOf, runCase } from "@keten/law-language";
import { fill, type Problem } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { readCases } from "../../input/cases-file.js";
import { problemLines, problemText } from "../../show/problems.js";
import { table } from "../../show/table.js";
import { marked } from "../../show/wrap.js";
import { lawWords } from "../../words/law.js";

const words = lawWords.check;

type Checked = CaseResult & { from: string | null };

/** Looks for faults in the law itself and works through every case, those of a file after those of Keten. */
export function check(context: Context, options: { cases?: string }): Outcome {
  const { cases: file } = options;
  const own = file === undefined ? [] : readCases(context, file);
  const problems = checkLaw(law, cases);
  const work = (from: string | null) => (one: Case) => ({ ...runCase(law, one, context.today), from });
  const results: Checked[] = [...cases.map(work(null)), ...own.map(work(file ?? null))];
  const failed = results.filter((one) => !one.passed);
  const faults = problems.filter((one) => one.severity === "error");
  return {
    exit: failed.length + faults.length === 0 ? EXIT.done : EXIT.fault,
    json: {
      passed: results.length - failed.length,
      failed: failed.length,
      results,
      problems,
      faults: countsOf(problems),
      lines: doubtsOf(law).counts,
      ruleSet: { version: law.version, hash: hashOf(law) },
    },
    text: () => reportText(context, results, problems),
  };
}

function reportText(context: Context, results: readonly Checked[], problems: readonly Problem[]): string {
  const { say, style, width } = context;
  const rows = results.map((one) => [one.number, one.title, one.rule, say(one.passed ? words.passed : words.failed)]);
  const failures = results.filter((one) => !one.passed);
  const passed = results.length - failures.length;
  return [
    style(say(words.law), "bold"),
    problems.length === 0 ? `  ${say(words.lawGood)}` : problemLines(context, problems).join("\n"),
    ...marked(" ", say(fill(words.faults, countsOf(problems))), width),
    ...marked(" ", say(readText()), width),
    "",
    style(say(words.cases), "bold"),
    table([words.number, words.title, words.rule, words.result].map(say), rows, { width }),
    "",
    ...failures.flatMap((one) => [...failureLines(context, one), ""]),
    style(say(fill(words.summary, { passed, total: results.length })), "bold", failures.length > 0 ? "red" : "green"),
  ].join("\n");
}

function failureLines(context: Context, { number, title, rule, differences, problems }: Checked): string[] {
  const { say, width } = context;
  return [
    ...marked("✗", [number, title, rule].filter((part) => part !== "").join(", "), width),
    ...differences.flatMap(({ path, expected, found }) => {
      const values = { path, expected: shown(expected), found: shown(found) };
      return marked("·", say(fill(words.difference, values)), width, 1);
    }),
    ...problems.flatMap((one) => marked("·", problemText(context, one), width, 1)),
  ];
}

/** The faults that law must not have, counted by what is wrong. */
function countsOf(problems: readonly Problem[]) {
  const count = (...codes: string[]) => problems.filter((one) => codes.includes(one.code)).length;
  return {
    gaps: count("gap-in-time", "parameter-gap"),
    overlaps: count("overlap-in-time"),
    conflicts: count("exceptions-can-conflict"),
    unsourced: count("entry-without-source", "source-incomplete", "remedy-without-source"),
    withoutPerson: count("adverse-without-person"),
  };
}

/** How each line of law was read, and how many are disputed. */
function readText() {
  const { counts, lines } = doubtsOf(law);
  const total = counts.official + counts.secondary + counts.unverified;
  return fill(words.read, { total, ...counts, disputed: lines.filter((one) => one.conflict !== null).length });
}

const LONGEST = 200;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "–";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
