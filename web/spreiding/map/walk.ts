import { beginsWith } from "../data/names.js";
import type { Block } from "./layout.js";

/** Where a key leads from a tile: the code of a municipality, or null where the key means nothing or there is nothing further. */
export function walk(blocks: readonly Block[], from: string, key: string): string | null {
  const at = blocks.findIndex((block) => block.tiles.some((tile) => tile.municipality.code === from));
  const block = blocks[at];
  if (!block) return null;
  const index = block.tiles.findIndex((tile) => tile.municipality.code === from);
  const go = (to: number): string | null => block.tiles[to]?.municipality.code ?? null;
  const province = (step: number): string | null => blocks[at + step]?.tiles[0]?.municipality.code ?? null;
  switch (key) {
    case "ArrowRight":
      return go(index + 1);
    case "ArrowLeft":
      return go(index - 1);
    case "ArrowDown":
      // From the last whole row to a shorter one: to its end.
      return go(index + block.columns) ?? (below(block, index) ? go(block.tiles.length - 1) : null);
    case "ArrowUp":
      return go(index - block.columns);
    case "Home":
      return go(0);
    case "End":
      return go(block.tiles.length - 1);
    case "PageDown":
      return province(1);
    case "PageUp":
      return province(-1);
    default:
      return null;
  }
}

const below = (block: Block, index: number): boolean =>
  Math.floor(index / block.columns) < Math.floor((block.tiles.length - 1) / block.columns);

/** The next municipality by name that begins with what was typed, from the one where the reader is. */
export function walkToName(blocks: readonly Block[], from: string, typed: string): string | null {
  const all = blocks
    .flatMap((block) => block.tiles.map((tile) => tile.municipality))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
  const at = all.findIndex((one) => one.code === from);
  // One letter goes on to the next name; more letters may stay where they are.
  const start = typed.length === 1 ? at + 1 : at;
  const turned = [...all.slice(Math.max(0, start)), ...all.slice(0, Math.max(0, start))];
  return turned.find((one) => beginsWith(one, typed))?.code ?? null;
}
