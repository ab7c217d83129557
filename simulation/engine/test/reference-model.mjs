import { EventList, exponential, Network, RandomStreams } from "@keten/engine";
import { KetenError } from "@keten/text";

const DAY = 1_000;
const ARRIVES = 9;

/** A small chain for the tests of workers: registration, decision by class, appeal for some; plain data out. */
export function prepare({ seed, decisionStaff = 30, days = 200, fault = null }) {
  if (fault === "prepare")
    throw new KetenError([{ code: "too-little", severity: "error", message: { nl: "te weinig", en: "too little" } }]);
  return (replication) => {
    if (fault === "run" && replication === 2) throw new Error("the model gave up");
    if (fault === "death" && replication === 2) process.exit(3);
    const streams = new RandomStreams(seed, replication);
    const events = new EventList(0, DAY);
    const network = new Network({
      stations: [{ capacity: 2 }, { capacity: decisionStaff, classes: 3 }, { capacity: 8 }],
      start: 0,
      days,
      groups: 3,
      waits: { width: 100, bins: 1_000 },
    });
    const means = [0.1, 2, 1.5];
    const draw = (who, purpose, mean) => Math.round(exponential(mean * DAY, streams.uniform(0, who, purpose, 0)));
    let arrivals = 0;
    events.schedule(draw(0, 0, 1 / 14), ARRIVES, 0);
    for (let day = 0; day < days; day++) {
      while (events.advance((day + 1) * DAY)) {
        const { time, kind, entity: who } = events;
        if (kind === ARRIVES) {
          const group = Math.floor(streams.uniform(0, arrivals, 4, 0) * 3);
          network.join(0, arrivals++, time, 0, group);
          events.schedule(time + draw(arrivals, 0, 1 / 14), ARRIVES, 0);
        } else {
          network.finish(who, time);
          const group = Math.floor(streams.uniform(0, who, 4, 0) * 3);
          if (kind === 0) network.join(1, who, time, group, group);
          else if (kind === 1 && streams.uniform(0, who, 5, 0) < 0.35) network.join(2, who, time, 0, group);
        }
        while (network.startNext(time)) {
          const work = draw(network.entity, 1 + network.station, means[network.station]);
          events.schedule(time + work, network.station, network.entity);
        }
      }
      network.statistics.daily.closeDay();
    }
    return { daily: network.statistics.daily.values, arrivals, groups: 3 };
  };
}
