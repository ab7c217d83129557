import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isoOf } from "@keten/calendar";
import { cases, guards, law, programmes } from "@keten/law";
import { doubtsOf } from "@keten/law-language";
import { root } from "./run.mjs";

/** Every mechanism of asylum law that the documents describe, with the rules and programmes that carry it. */
export const mechanisms = JSON.parse(readFileSync(join(root, "law", "coverage", "mechanisms.json"), "utf8"));
export const file = join(root, "law", "COVERAGE.md");

/** The overview as Markdown: what is a rule, what is a programme without a rule, what is missing. */
export function coverage() {
  const { counts, lines } = doubtsOf(law);
  const total = counts.official + counts.secondary + counts.unverified;
  const disputed = lines.filter((line) => line.conflict !== null).length;
  return `${[
    "# What the law of Keten covers",
    "",
    "Written by `npm run coverage` from `law/coverage/mechanisms.json` and the law itself; change those, not this file.",
    "",
    `${law.rules.length} rules, ${guards.length} guarantees, ${law.findings.length} open norms that a person answers, ${law.tables.length} tables, ${law.reforms.length} reforms that are switched off, ${cases.length} worked cases, ${programmes.length} programmes and events. Of ${total} lines of law ${counts.official} were read in an official text, ${counts.secondary} second hand, and ${counts.unverified} were not checked; on ${disputed} sources contradict each other. The page *Wat is niet zeker?* lists them.`,
    "",
    "## Mechanisms",
    "",
    "| mechanism | where it is written | rules | not covered |",
    "|---|---|---|---|",
    ...mechanisms.map(
      ({ mechanism, where, rules = [], programmes: own = [], missing = "" }) =>
        `| ${mechanism} | ${where} | ${[...rules.map((id) => `\`${id}\``), own.length > 0 ? `${own.length} ${own.length === 1 ? "programme or event" : "programmes and events"}` : ""].filter((part) => part !== "").join(", ")} | ${missing} |`,
    ),
    "",
    "## Programmes and events without a rule",
    "",
    "They decide no case. They stand among the changes of their day, with their cause and source.",
    "",
    "| from | until | what | by whom | status | source |",
    "|---|---|---|---|---|---|",
    ...programmes.map(
      ({ from, until, title, owner, status, sources }) =>
        `| ${isoOf(from)} | ${until === undefined ? "" : isoOf(until)} | ${plain(title.en)} | ${plain(owner)} | ${status} | ${sources.map(({ locator }) => plain(locator)).join("; ")} |`,
    ),
    "",
    "## Guarantees",
    "",
    "| guarantee | acts it bars | source |",
    "|---|---|---|",
    ...guards.map(
      ({ title, acts, sources }) =>
        `| ${plain(title.en)} | ${acts.join(", ")} | ${sources.map(({ title: name }) => plain(name.en)).join("; ")} |`,
    ),
  ].join("\n")}\n`;
}

const plain = (text) => text.replaceAll("|", "/").replaceAll("\n", " ");
