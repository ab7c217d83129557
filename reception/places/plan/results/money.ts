/** Whole cents of a euro: sums of these are exact. */
export type Cents = number;

export const centsOf = (euros: number): Cents => Math.round(euros * 100);

/** Euros at the edge, from whole cents. */
export const eurosOf = (cents: Cents): number => cents / 100;

/** What a number of places costs in a month, of a price for a year. */
export const centsInMonth = (places: number, eurosAYear: number): Cents => Math.round((places * eurosAYear * 100) / 12);

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
