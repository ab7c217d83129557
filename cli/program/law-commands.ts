import { t } from "@keten/text";
import { type Command, Option } from "commander";
import { programWords as words } from "../words/program.js";
import { type Building, type LooseWord, loose, repeated } from "./building.js";

/** The commands that ask the law something, or look at it. */
export function addLawCommands({ context, say, add, choose, named }: Building): void {
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

  const rule: LooseWord = { name: words.names.rule, about: words.arguments.rule };
  const ruleAndFacts: LooseWord = {
    name: words.names.rule,
    about: t(
      `${words.arguments.rule.nl}; ${words.arguments.looseFacts.nl}`,
      `${words.arguments.rule.en}; ${words.arguments.looseFacts.en}`,
    ),
    more: true,
  };

  questionOptions(add("decide", ruleAndFacts)).action((_words, options, command: Command) =>
    choose(async () => (await import("../commands/law/decide.js")).decide(context, command.args, options)),
  );
  questionOptions(add("ask", ruleAndFacts)).action((_words, options, command: Command) =>
    choose(async () => (await import("../commands/law/ask.js")).ask(context, command.args, options)),
  );
  add("rules", rule)
    .option(named("--known-on", words.names.day), say(words.rulesKnownOn))
    .action((_rule, options, command: Command) =>
      choose(async () => (await import("../commands/law/rules.js")).rules(context, loose(command, 1)[0], options)),
    );
  add("facts").action((_options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      return (await import("../commands/law/facts.js")).facts(context);
    }),
  );
  add("check")
    .option(named("--cases", words.names.file), say(words.cases))
    .action((options, command: Command) =>
      choose(async () => {
        loose(command, 0);
        return (await import("../commands/law/check.js")).check(context, options);
      }),
    );
  add("changes")
    .option(named("--from", words.names.day), say(words.from))
    .option(named("--to", words.names.day), say(words.to))
    .action((options, command: Command) =>
      choose(async () => {
        loose(command, 0);
        return (await import("../commands/law/changes.js")).changes(context, options);
      }),
    );
}
