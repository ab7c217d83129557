import type { Text } from "@keten/text";
import type { Position } from "../model/rule.js";
import { problem } from "../problems.js";
import { contradicting, positionsOn } from "../resolve/verdict.js";
import type { Frame, PreparedPosition, Preparing } from "./frame.js";
import { unknown } from "./raw.js";

export function preparePositions(
  positions: readonly Position[],
  entry: string,
  preparing: Preparing,
): PreparedPosition[] {
  const ordered = positionsOn(positions, entry, preparing.view, preparing.knownOn);
  const opposite = contradicting(ordered);
  return ordered.map((one, index) => ({
    position: one,
    ...(one.scope ? { scope: preparing.prepare(one.scope) } : {}),
    ...(index === 0 && opposite ? { contradicting: opposite } : {}),
  }));
}

/** Whether an entry applies in this view: the first position whose scope covers the case decides. */
export function decide(
  positions: readonly PreparedPosition[],
  frame: Frame,
  title: Text,
): "applies" | "disapplied" | typeof unknown {
  for (const { position, scope, contradicting: opposite } of positions) {
    const covers = scope ? scope.run(frame) : true;
    if (covers === unknown) return unknown;
    if (covers !== true) continue;
    frame.used.push({ entry: entryOf(position), position });
    if (opposite)
      frame.run.warnings.set(
        `courts-differ ${position.entry}`,
        problem("courts-differ", {
          severity: "warning",
          values: { entry: title, first: position.source.title, second: opposite.source.title },
          value: position.entry,
        }),
      );
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
