/** Formulas of queueing theory, in their own simple form and with the built-in functions: the other side of the tests. */

/** The chance that somebody who comes has to wait at `servers` servers under a load of `load` servers' work (Erlang C). */
export function chanceToWait(servers: number, load: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < servers; n++) {
    term *= load / n;
    sum += term;
  }
  const full = (term * load) / servers / (1 - load / servers);
  return full / (sum + full);
}

/** The mean wait in an M/M/c queue. */
export function meanWait(servers: number, load: number, service: number): number {
  return (chanceToWait(servers, load) * service) / (servers - load);
}

/** The mean wait of each class where the first goes first and nobody is interrupted (Cobham 1954), for M/M/c. */
export function meanWaitsByClass(servers: number, loads: readonly number[], service: number): number[] {
  const total = loads.reduce((sum, load) => sum + load, 0);
  const first = (chanceToWait(servers, total) * service) / servers;
  let before = 0;
  return loads.map((load) => {
    const upTo = before + load / servers;
    const wait = first / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}

export interface Impatient {
  meanWaiting: number;
  shareAbandoning: number;
  meanWorking: number;
}

/** M/M/c with exponential patience (Erlang A), from the balance of its birth-death chain. */
export function erlangA(servers: number, load: number, service: number, patience: number): Impatient {
  const arrival = load / service;
  let weight = 1;
  let total = 0;
  let waiting = 0;
  let working = 0;
  for (let present = 0; present < 100 * servers + 1000; present++) {
    total += weight;
    waiting += weight * Math.max(0, present - servers);
    working += weight * Math.min(present, servers);
    const leaving = Math.min(present + 1, servers) / service + Math.max(0, present + 1 - servers) / patience;
    weight *= arrival / leaving;
  }
  return {
    meanWaiting: waiting / total,
    shareAbandoning: waiting / total / patience / arrival,
    meanWorking: working / total,
  };
}

export interface Sample {
  mean: number;
  /** The standard error of the mean. */
  error: number;
  variance: number;
}

export function sampleOf(values: readonly number[]): Sample {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length), variance };
}
