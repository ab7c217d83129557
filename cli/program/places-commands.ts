import { KetenError, t } from "@keten/text";
import type { Command } from "commander";
import { problem } from "../problems.js";
import { programWords as words } from "../words/program.js";
import { type Building, loose, under } from "./building.js";

/** The commands on reception places. */
export function addPlacesCommands({ context, say, add, choose, named }: Building): void {
  add("distribute")
    .option(named("--places", words.names.number), say(words.distributePlaces))
    .option(named("--people", words.names.number), say(words.people))
    .option(named("--occupancy", words.names.number), say(words.occupancy))
    .option(named("--minors", words.names.number), say(words.minors))
    .option(named("--cycle", words.names.number), say(words.cycle))
    .option(named("--inhabitants", words.names.file), say(words.inhabitantsFile))
    .option(named("--ses", words.names.file), say(words.sesFile))
    .option(named("--municipality", words.names.municipality), say(words.municipality))
    .option("--csv", say(words.csv))
    .option(named("--template", words.names.id), say(words.template))
    .option("--check", say(words.checkTables))
    .action((options, command: Command) =>
      choose(async () => {
        loose(command, 0);
        return (await import("../commands/distribute.js")).distribute(context, options);
      }),
    );
  add("housing-task")
    .option(named("--number", words.names.number), say(words.housingNumber))
    .option(named("--half-year", words.names.halfYear), say(words.halfYear))
    .option(named("--own", words.names.file), say(words.housingOwn))
    .option("--csv", say(words.csv))
    .action((options, command: Command) =>
      choose(async () => {
        loose(command, 0);
        return (await import("../commands/housing-task.js")).housingTask(context, options);
      }),
    );
  const places = add("places").action((_options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      const names = places.commands.map((one) => one.name()).join(", ");
      throw new KetenError([
        problem("places-command-missing", { allowed: t(`een van: ${names}`, `one of: ${names}`) }),
      ]);
    }),
  );
  under(places, "breaches", say(words.subcommands.breaches))
    .argument(`[${say(words.names.file)}]`, say(words.arguments.breaches))
    .option(named("--known-on", words.names.day), say(words.knownOn))
    .action((_file, options, command: Command) =>
      choose(async () =>
        (await import("../commands/places/breaches.js")).breaches(context, loose(command, 1)[0], options),
      ),
    );
  under(places, "plan", say(words.subcommands.placesPlan))
    .argument(`[${say(words.names.file)}]`, say(words.arguments.plan))
    .option(named("--run", words.names.folder), say(words.run))
    .option("--optimise", say(words.optimise))
    .option(named("--out", words.names.folder), say(words.planOut))
    .option("--csv", say(words.csv))
    .action((_file, options, command: Command) =>
      choose(async () => (await import("../commands/places/plan.js")).plan(context, loose(command, 1)[0], options)),
    );
  under(places, "example", say(words.subcommands.placesExample)).action((_options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      return (await import("../commands/places/example.js")).example();
    }),
  );
  under(places, "schema", say(words.subcommands.placesSchema)).action((_options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      return (await import("../commands/places/example.js")).schema();
    }),
  );
  under(places, "place", say(words.subcommands.place))
    .argument(`[${say(words.names.file)}]`, say(words.arguments.placement))
    .action((_file, _options, command: Command) =>
      choose(async () => (await import("../commands/places/place.js")).placePeople(context, loose(command, 1)[0])),
    );
}
