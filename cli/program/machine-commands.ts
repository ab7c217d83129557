import type { Command } from "commander";
import { programWords as words } from "../words/program.js";
import { type Building, loose } from "./building.js";

/** The commands that start Keten on a computer, or look whether it can. */
export function addMachineCommands({ context, say, add, choose, named }: Building): void {
  const place = (command: Command) =>
    command
      .option(named("--data", words.names.folder), say(words.data))
      .option(named("--database-url", words.names.address), say(words.database));
  place(add("serve").option(named("--port", words.names.number), say(words.port))).action((options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      return (await import("../commands/machine/serve.js")).serve(context, options);
    }),
  );
  place(add("worker").option(named("--workers", words.names.number), say(words.workers))).action(
    (options, command: Command) =>
      choose(async () => {
        loose(command, 0);
        return (await import("../commands/machine/worker.js")).worker(context, options);
      }),
  );
  place(add("doctor")).action((options, command: Command) =>
    choose(async () => {
      loose(command, 0);
      return (await import("../commands/machine/doctor.js")).doctor(context, options);
    }),
  );
}
