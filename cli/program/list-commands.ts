import type { Command } from "commander";
import { programWords as words } from "../words/program.js";
import { type Building, loose } from "./building.js";

/** The commands that show what Keten knows besides the law. */
export function addListCommands({ context, say, add, choose, named }: Building): void {
  add("figures", { name: words.names.series, about: words.arguments.series })
    .option(named("--source", words.names.id), say(words.source))
    .option(named("--known-on", words.names.day), say(words.figuresKnownOn))
    .option(named("--citizenship", words.names.code), say(words.citizenship))
    .option(named("--category", words.names.id), say(words.category))
    .option(named("--frequency", words.names.code), say(words.frequency))
    .action((_series, options, command: Command) =>
      choose(async () => (await import("../commands/figures.js")).figures(context, loose(command, 1)[0], options)),
    );
}
