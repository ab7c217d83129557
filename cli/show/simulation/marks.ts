import type { RunRow } from "@keten/chain";
import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { VERSION } from "../../version.js";
import { simulateWords as words } from "../../words/simulate.js";
import { wrapped } from "../wrap.js";

/** A run has a checksum; a set of runs that is only ever taken together has none. */
type Marks = Omit<RunRow, "checksum" | "start" | "years"> & { checksum?: string };

/** By what a run can be told from every other, and done again. */
export function runMarks({ say, style, width }: Context, run: Marks): string {
  const { scenario, seed, replications, seconds, engine_version: engine } = run;
  const played = fill(words.run, { scenario, seed, replications });
  const versions = say(fill(words.versions, { keten: VERSION, engine }));
  const lines = [
    `${say(played)}${seconds === null ? "" : say(fill(words.seconds, { seconds }))}`,
    ...(["checksum", "scenario_hash", "law_hash", "figures_hash"] as const).flatMap((name) =>
      run[name] === undefined ? [] : [`  ${say(words.marks[name])} ${run[name]}`],
    ),
    `  ${say(words.marks.versions)} ${versions}`,
  ];
  return lines
    .flatMap((line) => wrapped(line, width, 2))
    .map((line) => style(line, "dim"))
    .join("\n");
}
