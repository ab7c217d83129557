import { KetenError, type Problem, type Text, t } from "@keten/text";
import { Command, CommanderError } from "commander";
import type { Context } from "./context.js";
import { problem } from "./problems.js";
import { allCommands, type Building, type LooseWord, type Perform } from "./program/building.js";
import { addLawCommands } from "./program/law-commands.js";
import { addListCommands } from "./program/list-commands.js";
import { addMachineCommands } from "./program/machine-commands.js";
import { addPlacesCommands } from "./program/places-commands.js";
import { addSimulationCommands } from "./program/simulation-commands.js";
import { VERSION } from "./version.js";
import { programWords as words } from "./words/program.js";

/**
 * Understands the words of a command line. Gives what to perform, or "told" where help or the version was
 * printed. A command's own parts are loaded only once it is chosen.
 * @throws KetenError where the words make no command
 */
export function parseCommand(
  given: readonly string[],
  context: Context,
  out: (text: string) => void,
): Perform | "told" {
  let chosen: Perform | undefined;
  const program = programOf(context, out, (perform) => {
    chosen = perform;
  });
  try {
    program.parse(given, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (["commander.helpDisplayed", "commander.version"].includes(error.code)) return "told";
    throw new KetenError([faultOf(error)]);
  }
  const { lang } = program.opts<{ lang?: string }>();
  if (lang !== undefined && lang !== "nl" && lang !== "en")
    throw new KetenError([
      problem("language-unknown", {
        field: "--lang",
        value: lang,
        values: { value: lang },
        allowed: t("nl of en", "nl or en"),
      }),
    ]);
  if (!chosen) throw new KetenError([problem("command-missing", { allowed: allCommands })]);
  return chosen;
}

function programOf(context: Context, out: (text: string) => void, choose: (perform: Perform) => void): Command {
  const { say } = context;
  const program = new Command("keten");
  const named = (flag: string, name: Text) => `${flag} <${say(name)}>`;

  // Commands take over these settings when they are added, so they come first.
  program
    .exitOverride()
    .configureOutput({
      writeOut: out,
      writeErr: (text) => {
        if (!context.json) context.note(text);
      },
      outputError: () => undefined,
    })
    .description(say(words.about))
    .usage(`<${say(words.command)}> [${say(words.options)}]`)
    .option(named("--lang", words.names.language), say(words.language))
    .option("--json", say(words.json))
    .version(VERSION, "--version", say(words.version))
    .helpOption("-h, --help", say(words.help))
    .helpCommand(false)
    .addHelpText("after", `\n${say(words.after)}`)
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: context.width,
      styleTitle: (title) => say(words.titles[title as keyof typeof words.titles] ?? t(title, title)),
      commandUsage: (command) =>
        [command.parent?.name(), command.name(), command.usage().replace("[options]", `[${say(words.options)}]`)]
          .filter((part) => part)
          .join(" "),
      subcommandTerm: (command) => command.name(),
    });

  const building: Building = {
    context,
    say,
    choose,
    named,
    add: (name, ...loose: LooseWord[]) => {
      const command = program.command(name).description(say(words.commands[name])).allowExcessArguments();
      for (const one of loose) command.argument(`[${say(one.name)}${one.more ? "..." : ""}]`, say(one.about));
      return command;
    },
  };
  addLawCommands(building);
  addSimulationCommands(building);
  addPlacesCommands(building);
  addListCommands(building);
  addMachineCommands(building);
  return program;
}

/** What the parser found wrong, in our own words; it tells of names only inside its English message. */
function faultOf({ code, message }: CommanderError): Problem {
  const value = /'([^']*)'/.exec(message)?.[1] ?? "";
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const suggestion = near === undefined ? {} : { allowed: t(`bedoelt u ${near}?`, `did you mean ${near}?`) };
  switch (code) {
    case "commander.unknownOption":
      return problem("option-unknown", { field: value, value, values: { value }, ...suggestion });
    case "commander.unknownCommand":
      return problem("command-unknown", { value, values: { value }, allowed: allCommands, ...suggestion });
    case "commander.optionMissingArgument":
      return problem("option-without-value", { field: value.split(" ")[0] ?? value, values: { value } });
    case "commander.help":
      return problem("command-missing", { allowed: allCommands });
    default:
      return problem("use-wrong", { values: { reason: message } });
  }
}
