/** Who may get a share, with the indicative number that it is measured by. */
export interface Eligible {
  municipality: string;
  indicative: number;
}

/**
 * Spreads what a province falls short over the municipalities that may get a share, in proportion to their
 * indicative numbers. Each gets the whole part of its share; the places left over go one each to the largest
 * fractions, at equal fractions to the lower code, so that the shares add up to the shortage exactly.
 * How a fraction is rounded stands in no text that was found; this is our choice.
 */
export function remainingTasks(shortage: number, eligible: readonly Eligible[]): Map<string, number> {
  const total = eligible.reduce((sum, { indicative }) => sum + indicative, 0);
  if (total === 0 || shortage <= 0) return new Map(eligible.map(({ municipality }) => [municipality, 0]));
  const parts = eligible.map(({ municipality, indicative }) => {
    const product = shortage * indicative;
    return { municipality, whole: Math.floor(product / total), left: product % total };
  });
  const over = shortage - parts.reduce((sum, { whole }) => sum + whole, 0);
  const byFraction = [...parts].sort((a, b) => b.left - a.left || (a.municipality < b.municipality ? -1 : 1));
  const oneMore = new Set(byFraction.slice(0, over).map(({ municipality }) => municipality));
  return new Map(parts.map(({ municipality, whole }) => [municipality, whole + (oneMore.has(municipality) ? 1 : 0)]));
}
