import type { Organisation, StageId } from "@keten/glossary";

interface Placed {
  organisation: Organisation;
  row: number;
  /** The first and the last column it covers, from zero. */
  first: number;
  last: number;
}

/** Puts each organisation on the highest row where all its stages are still free. */
export function placeOnMap(organisations: readonly Organisation[], stages: readonly StageId[]): Placed[] {
  const taken: boolean[][] = [];
  return organisations.map((organisation) => {
    const [first, last] = [stages.indexOf(organisation.from), stages.indexOf(organisation.to)];
    const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    let row = 0;
    while (columns.some((column) => taken[row]?.[column])) row += 1;
    taken[row] ??= [];
    for (const column of columns) (taken[row] as boolean[])[column] = true;
    return { organisation, row, first, last };
  });
}
