import { same } from "./compare.js";
import { lineId } from "./make.js";
import { LINE_PARTS, type LinePart, type Worksheet } from "./model.js";

type Line = Worksheet[LinePart][number];

/** Something that two people changed in two ways since the version that both began with. */
export interface Conflict {
  part: LinePart | "title" | "distribution";
  /** Of the line; empty for the sheet itself. */
  id: string;
  mine: Line | string | null;
  theirs: Line | string | null;
}

export interface Merged {
  /** Both people's changes; where they conflict, mine. */
  sheet: Worksheet;
  conflicts: readonly Conflict[];
}

/**
 * Lays two people's changes to the same version together. A line that only one of them touched is as that one left
 * it; a line that both touched differently is a conflict, told with both forms, and stays as in `mine` until somebody
 * chooses; taken away by one and changed by the other, it stays.
 */
export function mergeWorksheets(base: Worksheet, mine: Worksheet, theirs: Worksheet): Merged {
  const conflicts: Conflict[] = [];
  const choose = <Value>(was: Value, my: Value, their: Value, clash: () => void): Value => {
    if (same(my, their) || same(their, was)) return my;
    if (same(my, was)) return their;
    clash();
    return my;
  };
  const title = choose(base.title, mine.title, theirs.title, () =>
    conflicts.push({ part: "title", id: "", mine: mine.title, theirs: theirs.title }),
  );
  const numbersOf = ({ province, cycle, places, indicative }: Worksheet) => ({ province, cycle, places, indicative });
  const numbers = choose(numbersOf(base), numbersOf(mine), numbersOf(theirs), () =>
    conflicts.push({ part: "distribution", id: "", mine: String(mine.places), theirs: String(theirs.places) }),
  );
  const parts = Object.fromEntries(
    LINE_PARTS.map((part) => [part, mergeLines(part, base, mine, theirs, conflicts)]),
  ) as unknown as Pick<Worksheet, LinePart>;
  return { sheet: { ...mine, title, ...numbers, ...parts }, conflicts };
}

function mergeLines(
  part: LinePart,
  base: Worksheet,
  mine: Worksheet,
  theirs: Worksheet,
  conflicts: Conflict[],
): Line[] {
  const find = (sheet: Worksheet, id: string): Line | null =>
    (sheet[part] as readonly Line[]).find((line) => line.id === id) ?? null;
  const ids = [...new Set([...mine[part].map(({ id }) => id), ...theirs[part].map(({ id }) => id)])];
  const merged: Line[] = [];
  const alsoNew: Line[] = [];
  for (const id of ids) {
    const [was, my, their] = [find(base, id), find(mine, id), find(theirs, id)];
    let kept: Line | null;
    if (same(my, their) || same(their, was)) kept = my;
    else if (same(my, was)) kept = their;
    else if (was === null && my !== null && their !== null) {
      // Two lines that came to the same name by chance are two lines.
      kept = my;
      alsoNew.push(their);
    } else {
      conflicts.push({ part, id, mine: my, theirs: their });
      // Whoever took the line away had not seen what the other made of it.
      kept = my ?? their;
    }
    if (kept !== null) merged.push(kept);
  }
  for (const line of alsoNew) merged.push({ ...line, id: lineId(merged, line.id) });
  return merged;
}

/** Where two people's changes conflict, takes what was chosen for each; everything else is as merged. */
export function settleConflicts(
  { sheet, conflicts }: Merged,
  mine: Worksheet,
  theirs: Worksheet,
  takesTheirs: (conflict: Conflict) => boolean,
): Worksheet {
  let settled = sheet;
  for (const conflict of conflicts) settled = settle(settled, conflict, takesTheirs(conflict) ? theirs : mine);
  return settled;
}

function settle(sheet: Worksheet, { part, id }: Conflict, from: Worksheet): Worksheet {
  if (part === "title") return { ...sheet, title: from.title };
  if (part === "distribution") {
    const { province, cycle, places, indicative } = from;
    return { ...sheet, province, cycle, places, indicative };
  }
  const chosen = (from[part] as readonly Line[]).find((line) => line.id === id);
  const lines = (sheet[part] as readonly Line[]).flatMap((line) => (line.id !== id ? [line] : chosen ? [chosen] : []));
  return { ...sheet, [part]: lines };
}
