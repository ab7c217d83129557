/** What a random number is for; part of the name of a draw, so numbers are never given out twice. */
export const PURPOSE = {
  assumption: 0,
  applicationDay: 1,
  nationality: 2,
  registration: 3,
  preparation: 4,
  outcome: 5,
  stockAge: 6,
  route: 7,
} as const;

/** The first half of the key of people in the stock; months of arrival, counted from year 0, stay below it. */
export const STOCK_KEY = 0x40000000;

/** A number for a name (FNV-1a), so that an assumption keeps its draw when others come and go. */
export function numberOfName(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash | 0;
}
