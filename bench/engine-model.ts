import { Entities, EventList, exponential, Network, RandomStreams } from "@keten/engine";

/** Ticks in a day: a power of two, so that an eighth of a day is whole. */
export const DAY = 65536;
export const REGISTRATION = 0;
export const DECISION = 1;
export const APPEAL = 2;
export const STATIONS = [
  { servers: 20, meanDays: 0.125 },
  { servers: 300, meanDays: 2 },
  { servers: 80, meanDays: 1.5 },
] as const;
/** Shares of the three classes of priority at the decision. */
export const CLASSES = [0.1, 0.3, 0.6] as const;
export const APPEAL_SHARE = 0.35;
export const ARRIVALS_A_YEAR = 50_000;

const ARRIVES = 3;
const PURPOSE = { between: 0, service: 1, priority: 4, appeals: 5 } as const;

export interface ReferenceSize {
  seed: number;
  /** Times 50,000 arrivals a year, with as many times the servers. */
  scale: number;
  years: number;
  /** Days at the start that waits and mean levels leave out. */
  warmUp?: number;
}

/** The reference model on the engine: registration, decision by priority, appeal for some. */
export function runReference({ seed, scale, years, warmUp = 0 }: ReferenceSize, replication: number) {
  const days = Math.round(365 * years);
  const streams = new RandomStreams(seed, replication);
  const events = new EventList(0, DAY);
  const people = new Entities({ number: "u32", priority: "u8" });
  const network = new Network({
    stations: STATIONS.map(({ servers }, station) => ({
      capacity: servers * scale,
      classes: station === DECISION ? CLASSES.length : 1,
    })),
    start: 0,
    days,
    groups: CLASSES.length,
    waits: { width: DAY / 64, bins: 2048 },
  });
  const between = (365 * DAY) / (ARRIVALS_A_YEAR * scale);
  const means = STATIONS.map(({ meanDays }) => meanDays * DAY);
  const draw = (number: number, purpose: number, mean: number) =>
    Math.round(exponential(mean, streams.uniform(0, number, purpose, 0)));

  let happened = 0;
  let arrivals = 0;
  let nextArrival = draw(0, PURPOSE.between, between);
  events.schedule(nextArrival, ARRIVES, 0);
  for (let today = 0; today < days; today++) {
    if (today === warmUp) network.statistics.countFrom(today * DAY);
    const until = (today + 1) * DAY;
    while (events.advance(until)) {
      happened++;
      const { time, kind, entity } = events;
      if (kind === ARRIVES) {
        const number = arrivals++;
        const row = people.add();
        const u = streams.uniform(0, number, PURPOSE.priority, 0);
        const priority = u < CLASSES[0] ? 0 : u < CLASSES[0] + CLASSES[1] ? 1 : 2;
        people.columns.number[row] = number;
        people.columns.priority[row] = priority;
        network.join(REGISTRATION, row, time, 0, priority);
        nextArrival += draw(arrivals, PURPOSE.between, between);
        events.schedule(nextArrival, ARRIVES, 0);
      } else {
        network.finish(entity, time);
        const priority = people.columns.priority[entity]!;
        if (kind === REGISTRATION) network.join(DECISION, entity, time, priority, priority);
        else if (
          kind === DECISION &&
          streams.uniform(0, people.columns.number[entity]!, PURPOSE.appeals, 0) < APPEAL_SHARE
        )
          network.join(APPEAL, entity, time, 0, priority);
        else people.remove(entity);
      }
      while (network.startNext(time)) {
        const { station, entity: who } = network;
        const work = draw(people.columns.number[who]!, PURPOSE.service + station, means[station]!);
        events.schedule(time + work, station, who);
      }
    }
    network.statistics.daily.closeDay();
    happened++;
  }
  return { events: happened, arrivals, people, network, days };
}

/** The model as worker threads run it. */
export function prepare(size: ReferenceSize): (replication: number) => Int32Array {
  return (replication) => runReference(size, replication).network.statistics.daily.values;
}
