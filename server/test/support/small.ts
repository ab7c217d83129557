import { type LoadedScenario, loadScenario, resolveScenario } from "@keten/chain";

interface Part {
  value?: number | undefined;
  byPeriod?: { from: string; value: number }[] | undefined;
}

/** A hundredth of the history, one year, as it is sent: a real run that takes little time. */
export function small(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { stock, seed } = loadScenario("history").scenario;
  const part = ({ value, byPeriod }: Part): Part => ({
    ...(value === undefined ? {} : { value: value / 100 }),
    ...(byPeriod === undefined ? {} : { byPeriod: byPeriod.map((one) => ({ ...one, value: one.value / 100 })) }),
  });
  return {
    extends: "history",
    years: 1,
    seed,
    replications: 4,
    stock: {
      pending: part(stock.pending),
      permitHolders: part(stock.permitHolders),
      refused: part(stock.refused),
    },
    arrivals: { scale: { value: 1 / 100 } },
    capacity: { decisions: { value: 120 } },
    ...changes,
  };
}

export const smallLoaded = (changes: Record<string, unknown> = {}): LoadedScenario => resolveScenario(small(changes));
