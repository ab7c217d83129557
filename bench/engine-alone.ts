import { runByHand } from "./engine-by-hand.js";
import { runReference } from "./engine-model.js";

export interface AloneTask {
  how: "engine" | "by hand" | "by hand, stream a person";
  scale: number;
  years: number;
  rounds: number;
}

export interface AloneAnswer {
  events: number;
  /** Events a second of time passed and of computing time, the best of the rounds. */
  perSecond: number;
  perComputingSecond: number;
  /** The most memory that the process ever had, in bytes; and what it had before it began. */
  mostMemory: number;
  memoryBefore: number;
  /** The most persons at one time. */
  persons: number;
}

// A process of its own, so that neither memory nor compiled code of other measurements is in the way.
if (process.argv[2] !== undefined) {
  const { how, scale, years, rounds } = JSON.parse(process.argv[2]) as AloneTask;
  const mostMemory = () => process.resourceUsage().maxRSS * 1024;
  const memoryBefore = mostMemory();
  const best: AloneAnswer = { events: 0, perSecond: 0, perComputingSecond: 0, mostMemory: 0, memoryBefore, persons: 0 };
  for (let round = 0; round < rounds; round++) {
    const computing = process.cpuUsage().user;
    const from = performance.now();
    if (how === "engine") {
      const { events, people } = runReference({ seed: 1, scale, years }, 0);
      best.events = events;
      best.persons = people.rows;
    } else best.events = runByHand(1, scale, years, how !== "by hand");
    const seconds = (performance.now() - from) / 1e3;
    best.perSecond = Math.max(best.perSecond, best.events / seconds);
    best.perComputingSecond = Math.max(
      best.perComputingSecond,
      best.events / ((process.cpuUsage().user - computing) / 1e6),
    );
  }
  best.mostMemory = mostMemory();
  console.log(JSON.stringify(best));
}
