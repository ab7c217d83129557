import type { Text } from "@keten/text";
import type { Position } from "../model/rule.js";
import { problem } from "../problems.js";
import { contradicting, positionsOn } from "../resolve/verdict.js";
import { note } from "./coverage.js";
import type { Frame, PreparedPosition, Preparing } from "./frame.js";
import { unknown } from "./raw.js";

interface Titled {
  id: string;
  title: Text;
}

export function preparePositions({ id, title }: Titled, preparing: Preparing): PreparedPosition[] {
  const ordered = positionsOn(preparing.rule.positions, id, preparing.view, preparing.knownOn);
  const opposite = contradicting(ordered);
  return ordered.map((one, index) => ({
    position: one,
    at: `${preparing.at}/${one.id}`,
    use: { entry: entryOf(one), position: one },
    ...(one.scope ? { scope: preparing.prepare(one.scope) } : {}),
    ...(index === 0 && opposite ? { differing: courtsDiffer(one, opposite, title) } : {}),
  }));
}

const courtsDiffer = (position: Position, opposite: Position, entry: Text) =>
  problem("courts-differ", {
    severity: "warning",
    values: { entry, first: position.source.title, second: opposite.source.title },
    value: position.entry,
  });

/** Whether an entry applies in this view: the first position whose scope covers the case decides. */
export function decide(
  positions: readonly PreparedPosition[],
  frame: Frame,
): "applies" | "disapplied" | typeof unknown {
  for (const { position, use, scope, differing } of positions) {
    const covers = scope ? scope.run(frame) : true;
    if (covers === unknown) return unknown;
    if (covers !== true) continue;
    frame.used.push(use);
    if (differing) note(frame.run, `courts-differ ${position.entry}`, differing);
    return position.verdict;
  }
  return "applies";
}

/** A position counts among the entries an answer used under its own id. */
function entryOf(position: Position) {
  return {
    id: position.id,
    from: position.knownFrom,
    knownFrom: position.knownFrom,
    coveredUntil: Number.MAX_SAFE_INTEGER,
    sources: [position.source],
  };
}
