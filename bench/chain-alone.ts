import { ChainLaw, type LoadedScenario, lawOptions, lawWithWhatIfs, loadScenario, runReplication } from "@keten/chain";

export interface ChainAloneTask {
  years: number;
  /** Replications one after another; the first also pays for compiling. */
  replications: number;
  /** Without spreads the same number of people come each year, however far the horizon. */
  steady: boolean;
}

export interface ChainAloneAnswer {
  /** Seconds of time passed and of computing time, of the quickest replication. */
  seconds: number;
  computing: number;
  /** Of that replication. */
  events: number;
  persons: number;
  /** The most people in memory at one time, in any replication. */
  mostPeople: number;
  /** Bytes of the counts that a replication gives back: they grow with the days that are counted. */
  counts: number;
  /** The most memory the process ever had, and what it had before the first replication. */
  mostMemory: number;
  memoryBefore: number;
}

// A process of its own, so that neither memory nor compiled code of other measurements is in the way.
if (process.argv[2] !== undefined) console.log(JSON.stringify(measure(JSON.parse(process.argv[2]) as ChainAloneTask)));

function measure({ years, replications, steady }: ChainAloneTask): ChainAloneAnswer {
  const baseline = loadScenario("baseline");
  const scenario = steady ? (withoutSpreads(baseline.scenario) as LoadedScenario["scenario"]) : baseline.scenario;
  const loaded: LoadedScenario = { ...baseline, scenario: { ...scenario, years } };
  const law = new ChainLaw(lawWithWhatIfs, lawOptions(loaded));
  const mostMemory = () => process.resourceUsage().maxRSS * 1024;
  const memoryBefore = mostMemory();
  let answer: ChainAloneAnswer | undefined;
  for (let replication = 0; replication < replications; replication++) {
    const computing = process.cpuUsage().user;
    const from = performance.now();
    const { effort, daily, waits, cohorts } = runReplication(loaded, scenario.seed, replication, law);
    const seconds = (performance.now() - from) / 1e3;
    const one = {
      seconds,
      computing: (process.cpuUsage().user - computing) / 1e6,
      events: effort.events,
      persons: effort.made,
      mostPeople: Math.max(effort.people, answer?.mostPeople ?? 0),
      counts: daily.byteLength + waits.byteLength + cohorts.byteLength,
      mostMemory: mostMemory(),
      memoryBefore,
    };
    const rate = (of: ChainAloneAnswer) => of.events / of.computing;
    answer =
      answer && rate(answer) > rate(one) ? { ...answer, mostPeople: one.mostPeople, mostMemory: one.mostMemory } : one;
  }
  if (!answer) throw new Error("at least one replication is needed");
  return answer;
}

function withoutSpreads(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpreads);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === "spread" ? [] : [[key, withoutSpreads(part)]])),
  );
}
