import { styleText } from "node:util";
import { fill, inLanguage, KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "./context.js";
import { EXIT, type Exit, exitOf } from "./exit.js";
import { problem } from "./problems.js";
import { parseCommand } from "./program.js";
import { problemLines } from "./show/problems.js";
import { dutchDay } from "./today.js";
import { commonWords } from "./words/common.js";

/** What the command reads of the machine it runs on. */
export interface Surroundings {
  out(text: string): void;
  note(text: string): void;
  environment: Readonly<Record<string, string | undefined>>;
  width: number | undefined;
  outputIsScreen: boolean;
  notesAreScreen: boolean;
  now: Date;
}

/** Does what the words of a command line ask, and says how it ended. With `--json` exactly one object is printed. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const { out, note, outputIsScreen } = surroundings;
  const context = contextOf(words, surroundings);
  const told = (outcome: Outcome) =>
    context.json ? JSON.stringify(outcome.json, null, outputIsScreen ? 2 : 0) : outcome.text();
  let answered = false;
  try {
    const command = parseCommand(words, context, out);
    if (command === "told") return EXIT.done;
    const outcome = await command();
    out(`${told(outcome)}\n`);
    if (!outcome.ends) return outcome.exit;
    answered = true;
    return await outcome.ends;
  } catch (error) {
    const outcome = failureOf(error, context);
    if (context.json && !answered) out(`${told(outcome)}\n`);
    else note(`${outcome.text()}\n`);
    return outcome.exit;
  }
}

function failureOf(error: unknown, context: Context): Outcome {
  if (error instanceof KetenError) return failure(context, error.problems, exitOf(error.problems));
  context.note(`${error instanceof Error ? error.stack : String(error)}\n`);
  const reason = error instanceof Error ? error.message : String(error);
  return failure(context, [problem("internal-fault", { values: { reason } })], EXIT.fault);
}

const failure = (context: Context, problems: readonly Problem[], exit: Exit): Outcome => ({
  exit,
  json: { problems },
  text: () => {
    const shown = problemLines(context, problems.slice(0, MOST_SHOWN));
    const rest = problems.length - MOST_SHOWN;
    if (rest > 0) shown.push(context.say(fill(commonWords.moreProblems, { count: rest })));
    return shown.join("\n");
  },
});

/** As many as somebody mends in one go; a program gets all of them. */
const MOST_SHOWN = 30;

function contextOf(words: readonly string[], { environment, width, ...rest }: Surroundings): Context {
  const language = languageOf(words, environment);
  const coloured = rest.outputIsScreen && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
  return {
    language,
    json: ownWords(words).includes("--json"),
    today: dutchDay(rest.now),
    width: Math.min(Math.max(width ?? 100, 40), 140),
    style: (text, ...formats) => (coloured ? styleText(formats, text) : text),
    environment,
    notesAreScreen: rest.notesAreScreen,
    say: (text) => inLanguage(text, language),
    note: rest.note,
  };
}

/** Needed before the words are understood, so that a fault in them is told in the person's language too. */
function languageOf(words: readonly string[], environment: Surroundings["environment"]): Context["language"] {
  const own = ownWords(words);
  const asked = own.flatMap((word, index) =>
    word === "--lang" ? [own[index + 1]] : word.startsWith("--lang=") ? [word.slice("--lang=".length)] : [],
  );
  const last = asked.at(-1);
  if (last === "nl" || last === "en") return last;
  const set = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  const name = set.split(/[._@]/)[0] ?? "";
  // "C" and "POSIX" name no language.
  if (name === "" || name === "C" || name === "POSIX") return "nl";
  return name.startsWith("nl") ? "nl" : "en";
}

function ownWords(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  return end < 0 ? words : words.slice(0, end);
}
