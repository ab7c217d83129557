import { KetenError, type Text, t } from "@keten/text";
import type { Command } from "commander";
import type { Context, Outcome } from "../context.js";
import { problem } from "../problems.js";
import { programWords as words } from "../words/program.js";

export type Perform = () => Promise<Outcome>;
export type CommandName = keyof typeof words.commands;

/** A word that stands loose after a command: its name, what it is, and whether there may be more of it. */
export interface LooseWord {
  name: Text;
  about: Text;
  more?: boolean;
}

/** What each group of commands is built with. A command's own parts are loaded only once it is chosen. */
export interface Building {
  context: Context;
  say: Context["say"];
  add(name: CommandName, ...loose: LooseWord[]): Command;
  choose(perform: Perform): void;
  named(flag: string, name: Text): string;
}

export const repeated = (value: string, before: string[] = []): string[] => [...before, value];

/** The words that stand loose, of which a command takes so many. */
export function loose(command: Command, most: number): string[] {
  if (command.args.length > most)
    throw new KetenError(
      command.args
        .slice(most)
        .map((value) => problem("argument-too-many", { field: "arguments", value, values: { value } })),
    );
  return command.args;
}

const names = Object.keys(words.commands).join(", ");
export const allCommands = t(`een van: ${names}`, `one of: ${names}`);

/** A command below another. */
export const under = (command: Command, name: string, about: string): Command =>
  command.command(name).description(about).allowExcessArguments();

/** The options of a command mean nothing to the one below it; they are not passed over in silence. */
export function refuseOptionsOf(command: Command): void {
  const given = command.options.filter((one) => command.getOptionValueSource(one.attributeName()) === "cli");
  if (given.length > 0)
    throw new KetenError(
      given.map(({ long }) => {
        const value = long ?? "";
        return problem("option-unknown", { field: value, value, values: { value } });
      }),
    );
}
