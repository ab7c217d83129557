import { KetenError, type Problem, type Text, t } from "@keten/text";
import { Command, CommanderError, Option } from "commander";
import type { Context, Outcome } from "./context.js";
import { problem } from "./problems.js";
import { VERSION } from "./version.js";
import { programWords as words } from "./words/program.js";

type Perform = () => Promise<Outcome>;

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

const names = Object.keys(words.commands).join(", ");
const allCommands = t(`een van: ${names}`, `one of: ${names}`);

function programOf(context: Context, out: (text: string) => void, choose: (perform: Perform) => void): Command {
  const { say } = context;
  const program = new Command("keten");
  const named = (flag: string, name: Text) => `${flag} <${say(name)}>`;
  const repeated = (value: string, before: string[] = []) => [...before, value];

  const add = (name: keyof typeof words.commands, argument?: [name: Text, about: Text, more?: boolean]) => {
    const command = program.command(name).description(say(words.commands[name])).allowExcessArguments();
    if (argument) command.argument(`[${say(argument[0])}${argument[2] ? "..." : ""}]`, say(argument[1]));
    return command;
  };
  /** The words that stand loose, of which a command takes so many. */
  const loose = (command: Command, most: number): string[] => {
    if (command.args.length > most)
      throw new KetenError(
        command.args
          .slice(most)
          .map((value) => problem("argument-too-many", { field: "arguments", value, values: { value } })),
      );
    return command.args;
  };

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

  const questionOptions = (command: Command) =>
    command
      .addOption(new Option(named("--fact", words.names.value), say(words.fact)).argParser(repeated))
      .option(named("--facts", words.names.file), say(words.factsFile))
      .option(named("--on", words.names.day), say(words.on))
      .option(named("--known-on", words.names.day), say(words.knownOn))
      .option(named("--view", words.names.view), say(words.view))
      .option("--strict", say(words.strict))
      .addOption(new Option(named("--reform", words.names.id), say(words.reform)).argParser(repeated))
      .option(named("--findings", words.names.file), say(words.findings))
      .usage(`<${say(words.names.rule)}> [${say(words.names.value)} …] [${say(words.options)}]`);

  const rule: [Text, Text] = [words.names.rule, words.arguments.rule];
  const ruleAndFacts: [Text, Text, boolean] = [
    words.names.rule,
    t(
      `${words.arguments.rule.nl}; ${words.arguments.looseFacts.nl}`,
      `${words.arguments.rule.en}; ${words.arguments.looseFacts.en}`,
    ),
    true,
  ];

  questionOptions(add("decide", ruleAndFacts)).action((_words, options, command: Command) =>
    choose(async () => (await import("./commands/decide.js")).decide(context, command.args, options)),
  );
  questionOptions(add("ask", ruleAndFacts)).action((_words, options, command: Command) =>
    choose(async () => (await import("./commands/ask.js")).ask(context, command.args, options)),
  );
  add("rules", rule)
    .option(named("--known-on", words.names.day), say(words.rulesKnownOn))
    .action((_rule, options, command: Command) =>
      choose(async () => (await import("./commands/rules.js")).rules(context, loose(command, 1)[0], options)),
    );
  add("facts").action((_options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      return (await import("./commands/facts.js")).facts(context);
    }),
  );
  add("check")
    .option(named("--cases", words.names.file), say(words.cases))
    .action((options, command: Command) =>
      choose(async () => {
        loose(command, 0);
        return (await import("./commands/check.js")).check(context, options);
      }),
    );
  add("changes")
    .option(named("--from", words.names.day), say(words.from))
    .option(named("--to", words.names.day), say(words.to))
    .action((options, command: Command) =>
      choose(async () => {
        loose(command, 0);
        return (await import("./commands/changes.js")).changes(context, options);
      }),
    );
  add("simulate", [words.names.scenario, words.arguments.scenario])
    .option(named("--replications", words.names.number), say(words.replications))
    .option(named("--workers", words.names.number), say(words.workers))
    .option(named("--seed", words.names.number), say(words.seed))
    .option(named("--out", words.names.folder), say(words.out))
    .action((_scenario, options, command: Command) =>
      choose(async () => (await import("./commands/simulate.js")).simulate(context, loose(command, 1)[0], options)),
    );
  add("figures", [words.names.series, words.arguments.series])
    .option(named("--source", words.names.id), say(words.source))
    .option(named("--known-on", words.names.day), say(words.figuresKnownOn))
    .option(named("--citizenship", words.names.code), say(words.citizenship))
    .option(named("--category", words.names.id), say(words.category))
    .option(named("--frequency", words.names.code), say(words.frequency))
    .action((_series, options, command: Command) =>
      choose(async () => (await import("./commands/figures.js")).figures(context, loose(command, 1)[0], options)),
    );
  const place = (command: Command) =>
    command
      .option(named("--data", words.names.folder), say(words.data))
      .option(named("--database-url", words.names.address), say(words.database));
  place(add("serve").option(named("--port", words.names.number), say(words.port))).action((options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      return (await import("./commands/serve.js")).serve(context, options);
    }),
  );
  place(add("doctor")).action((options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      return (await import("./commands/doctor.js")).doctor(context, options);
    }),
  );
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
