import { solver } from "../solver/highs.js";
import { grouped } from "./grouped.js";
import type { Group } from "./groups.js";
import type { Option } from "./options.js";

/** A group with where it can go. */
export interface Choosing {
  group: Group;
  options: readonly Option[];
}

export interface Chosen {
  /** The option of each group, in the order given. */
  options: readonly Option[];
  proven: boolean;
  status: string;
}

/** Steps of the search after which it stops; never a clock, so that the same document gives the same answer. */
export const MOST_NODES = 5000;

/**
 * Gives every group an option so that no kind of place at any location is overfull and the whole weighs least. Groups
 * that are alike are counted together, which leaves far fewer choices to search.
 */
export async function choose(choosing: readonly Choosing[], capacity: ReadonlyMap<string, number>): Promise<Chosen> {
  const alike = grouped(choosing, likenessOf);
  const classes = [...alike.values()];
  if (classes.length === 0) return { options: [], proven: true, status: "Optimal" };
  const highs = await solver();
  const { Status: status, Columns: columns } = highs.solve(problemText(classes, capacity), {
    output_flag: false,
    log_to_console: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    mip_max_nodes: MOST_NODES,
    random_seed: 0,
    threads: 1,
  });
  const counts = classes.map(([first], row) =>
    (first?.options ?? []).map((_, column) => {
      const value = columns[nameOf(row, column)];
      return value && "Primal" in value ? Math.round(value.Primal) : 0;
    }),
  );
  return { options: spread(choosing, classes, counts), proven: status === "Optimal", status };
}

const likenessOf = ({ group, options }: Choosing): string =>
  JSON.stringify([
    group.members.length,
    options.map(({ to, weight, suitable }) => [to?.location, to?.kind, weight, suitable]),
  ]);

const nameOf = (row: number, column: number): string => `x${row}_${column}`;
export const placeKey = (location: string, kind: string): string => JSON.stringify([location, kind]);

/** The problem as the solver reads it: least weight, everybody somewhere, no place twice. */
function problemText(classes: readonly (readonly Choosing[])[], capacity: ReadonlyMap<string, number>): string {
  const least: string[] = [];
  const everybody: string[] = [];
  const whole: string[] = [];
  const taken = new Map<string, string[]>();
  classes.forEach((members, row) => {
    const [first] = members;
    if (!first) return;
    const names = first.options.map((_, column) => nameOf(row, column));
    everybody.push(` e${row}: ${names.join(" + ")} = ${members.length}`);
    whole.push(...names);
    first.options.forEach(({ to, weight }, column) => {
      const name = nameOf(row, column);
      if (weight > 0) least.push(`${weight} ${name}`);
      if (!to) return;
      const key = placeKey(to.location, to.kind);
      taken.set(key, [...(taken.get(key) ?? []), `${first.group.members.length} ${name}`]);
    });
  });
  const full = [...taken].map(([key, terms], row) => ` c${row}: ${lines(terms)} <= ${capacity.get(key) ?? 0}`);
  return [
    "Minimize",
    ` weight: ${least.length === 0 ? `0 ${whole[0]}` : lines(least)}`,
    "Subject To",
    ...everybody,
    ...full,
    "General",
    ...whole.map((name) => ` ${name}`),
    "End",
  ].join("\n");
}

/** Sums over several lines: the solver's text form has no long lines. */
const lines = (terms: readonly string[]): string =>
  terms
    .map((term, index) => (index > 0 && index % 8 === 0 ? `\n + ${term}` : index > 0 ? ` + ${term}` : term))
    .join("");

/** Hands the counts of each class out to its groups, in order. */
function spread(
  choosing: readonly Choosing[],
  classes: readonly (readonly Choosing[])[],
  counts: readonly (readonly number[])[],
): Option[] {
  const given = new Map<Choosing, Option>();
  classes.forEach((members, row) => {
    const queue = (counts[row] ?? []).flatMap((count, column) => {
      const option = members[0]?.options[column];
      return option ? Array.from({ length: count }, () => option) : [];
    });
    members.forEach((one, index) => {
      const option = queue[index];
      if (option) given.set(one, option);
    });
  });
  return choosing.map((one) => given.get(one) as Option);
}
