import {
  ChainLaw,
  lawOptions,
  lawWithWhatIfs,
  loadScenario,
  resolveScenario,
  runReplication,
  tablesOf,
} from "@keten/chain";

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

/** The checksum of a small run that nothing disturbed, made in this thread. */
export function checksumOf(changes: { replications: number } & Record<string, unknown>): string {
  const loaded = resolveScenario(small(changes));
  const law = new ChainLaw(lawWithWhatIfs, lawOptions(loaded));
  const { seed } = loaded.scenario;
  const results = Array.from({ length: changes.replications }, (_, number) =>
    runReplication(loaded, seed, number, law),
  );
  return tablesOf(loaded, { seed, lawHash: law.hash, results }).run.checksum;
}
