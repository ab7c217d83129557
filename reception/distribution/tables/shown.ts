const LONGEST = 60;

/** What stands in a cell, short enough to be read in a message. */
export const shown = (cell: string): string => (cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell);
