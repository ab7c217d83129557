import type { Command } from "commander";
import { programWords as words } from "../words/program.js";
import { type Building, loose, refuseOptionsOf, under } from "./building.js";

/** The commands that show what Keten knows besides the law. */
export function addListCommands({ context, say, add, choose, named }: Building): void {
  const figures = add("figures", { name: words.names.series, about: words.arguments.series })
    .option(named("--source", words.names.id), say(words.source))
    .option(named("--known-on", words.names.day), say(words.figuresKnownOn))
    .option(named("--citizenship", words.names.code), say(words.citizenship))
    .option(named("--geo", words.names.code), say(words.geo))
    .option(named("--category", words.names.id), say(words.category))
    .option(named("--frequency", words.names.code), say(words.frequency))
    .action((_series, options, command: Command) =>
      choose(async () => (await import("../commands/figures.js")).figures(context, loose(command, 1)[0], options)),
    );
  under(figures, "refresh", say(words.subcommands.refresh))
    .argument(`[${say(words.names.series)}]`, say(words.arguments.refreshed))
    .option(named("--figures", words.names.folder), say(words.ownFigures))
    .option(named("--eurostat", words.names.address), say(words.eurostat))
    .option(named("--cbs", words.names.address), say(words.cbs))
    .action((_series, options, command: Command) =>
      choose(async () => {
        refuseOptionsOf(figures);
        return (await import("../commands/refresh-figures.js")).refreshFigures(context, loose(command, 1)[0], options);
      }),
    );
  add("glossary", { name: words.names.term, about: words.arguments.term }).action((_term, _options, command: Command) =>
    // A word of the field may be several words, and nobody thinks of quotation marks.
    choose(async () =>
      (await import("../commands/glossary.js")).glossary(context, command.args.join(" ") || undefined),
    ),
  );
}
