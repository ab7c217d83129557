/**
 * Persons a municipality is to house: its part by inhabitants, rounded up. Reckoned in whole numbers, so that a part
 * that comes out even is not rounded up by an error in the last digit.
 */
export const roundedUp = (number: number, inhabitants: number, national: number): number =>
  Math.floor((number * inhabitants + national - 1) / national);
