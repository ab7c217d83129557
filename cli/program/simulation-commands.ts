import type { Command } from "commander";
import { programWords as words } from "../words/program.js";
import { type Building, type LooseWord, loose, under } from "./building.js";

/** The commands that play scenarios of the chain. */
export function addSimulationCommands({ context, say, add, choose, named }: Building): void {
  const numbers = (command: Command) =>
    command
      .option(named("--replications", words.names.number), say(words.replications))
      .option(named("--workers", words.names.number), say(words.workers))
      .option(named("--seed", words.names.number), say(words.seed));
  const numbersAndOut = (command: Command) =>
    numbers(command).option(named("--out", words.names.folder), say(words.out));
  const scenario: LooseWord = { name: words.names.scenario, about: words.arguments.scenario };

  numbersAndOut(add("simulate", scenario)).action((_scenario, options, command: Command) =>
    choose(async () =>
      (await import("../commands/simulation/simulate.js")).simulate(context, loose(command, 1)[0], options),
    ),
  );
  numbersAndOut(
    add(
      "compare",
      { name: words.names.baseline, about: words.arguments.scenario },
      { name: words.names.variant, about: words.arguments.variant },
    ),
  ).action((_baseline, _variant, options, command: Command) =>
    choose(async () =>
      (await import("../commands/simulation/compare.js")).compare(context, loose(command, 2), options),
    ),
  );
  numbers(add("history", { name: words.names.scenario, about: words.arguments.history })).action(
    (_scenario, options, command: Command) =>
      choose(async () =>
        (await import("../commands/simulation/history.js")).history(context, loose(command, 1)[0], options),
      ),
  );
  numbers(add("sensitivity", scenario))
    .option(named("--measure", words.names.measure), say(words.measure))
    .option(named("--date", words.names.day), say(words.yearEnd))
    .action((_scenario, options, command: Command) =>
      choose(async () =>
        (await import("../commands/simulation/sensitivity.js")).sensitivity(context, loose(command, 1)[0], options),
      ),
    );
  const scenarios = add("scenarios", scenario).action((_scenario, _options, command: Command) =>
    choose(async () => (await import("../commands/simulation/scenarios.js")).scenarios(context, loose(command, 1)[0])),
  );
  under(scenarios, "schema", say(words.subcommands.schema)).action((_options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      return (await import("../commands/simulation/scenarios.js")).scenarioSchema();
    }),
  );
}
