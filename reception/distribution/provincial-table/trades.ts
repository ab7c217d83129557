import type { Task, Trade } from "./model.js";

/** What the trades of a task bring each municipality that takes part in one, in places: taken over less given away. */
export function netOfTrades(trades: readonly Trade[], task: Task): Map<string, number> {
  const net = new Map<string, number>();
  const add = (municipality: string, places: number) => net.set(municipality, (net.get(municipality) ?? 0) + places);
  for (const trade of trades) {
    if (trade.task !== task) continue;
    add(trade.from, -trade.places);
    add(trade.to, trade.places);
  }
  return net;
}
