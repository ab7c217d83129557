import { cumulate, Entities, EventList, exponential, Network, pick, RandomStreams } from "@keten/engine";

/** Ticks in a day of the test stations. */
export const DAY = 10_000;

const ARRIVES = 0;
const DONE = 1;
const GIVES_UP = 2;

export interface StationRun {
  servers: number;
  /** Days. */
  between: number;
  /** Ticks, from the person's own uniform number. */
  service: (u: number) => number;
  days: number;
  /** Days at the start that waits and means leave out. */
  warmUp?: number;
  /** Shares of the classes of priority. */
  classes?: readonly number[];
  /** Mean days of exponential patience; nobody gives up where left out. */
  patience?: number;
  seed: number;
  replication?: number;
  /** Lets arrivals stop after this many days, so that the station runs empty. */
  arrivalsUntil?: number;
  /** Places by day, instead of `servers` from the first day on. */
  capacityOn?: (day: number) => number;
}

export const exponentialDays = (days: number) => (u: number) => Math.round(exponential(days * DAY, u));

/** One station, people who come at random and are drawn from streams of their own. */
export function runStation(run: StationRun) {
  const { servers, between, service, days, warmUp = 0, classes = [1], patience, seed, replication = 0 } = run;
  const lastArrival = (run.arrivalsUntil ?? days) * DAY;
  const streams = new RandomStreams(seed, replication);
  const events = new EventList(0, DAY);
  const people = new Entities({ number: "u32", group: "u8", givesUp: "f64" }, 16);
  const network = new Network({
    stations: [{ capacity: servers, classes: classes.length }],
    start: 0,
    days,
    groups: classes.length,
    waits: { width: DAY / 20, bins: 4000 },
  });
  let arrivals = 0;
  const comeNext = () => {
    const wait = Math.round(exponential(between * DAY, streams.uniform(0, arrivals, 0, 0)));
    if (events.time + wait < lastArrival) events.schedule(events.time + wait, ARRIVES, 0);
  };
  const shares = cumulate(classes);
  const settle = () => {
    while (network.startNext(events.time)) {
      const who = network.entity;
      events.cancel(people.columns.givesUp[who]!);
      const work = service(streams.uniform(0, people.columns.number[who]!, 3, 0));
      events.schedule(events.time + work, DONE, who);
    }
  };
  comeNext();
  for (let today = 0; today < days; today++) {
    if (today === warmUp) network.statistics.countFrom(today * DAY);
    if (run.capacityOn) network.setCapacity(0, run.capacityOn(today));
    settle();
    while (events.advance((today + 1) * DAY)) {
      const { time, kind, entity } = events;
      if (kind === ARRIVES) {
        const number = arrivals++;
        const row = people.add();
        const { columns } = people;
        columns.number[row] = number;
        columns.group[row] = pick(shares, streams.uniform(0, number, 1, 0));
        columns.givesUp[row] = -1;
        network.join(0, row, time, columns.group[row]!, columns.group[row]!);
        if (patience !== undefined) {
          const bears = Math.round(exponential(patience * DAY, streams.uniform(0, number, 2, 0)));
          columns.givesUp[row] = events.schedule(time + bears, GIVES_UP, row);
        }
        comeNext();
      } else if (kind === DONE) {
        network.finish(entity, time);
        people.remove(entity);
      } else if (network.abandon(entity, time)) people.remove(entity);
      settle();
    }
    network.statistics.daily.closeDay();
  }
  return { network, statistics: network.statistics, arrivals, people, events, end: days * DAY };
}
