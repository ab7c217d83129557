import { checksumOf as checksumOfCounts } from "@keten/engine";
import type { ReplicationResult } from "../model/replication.js";
import { canonicalJson } from "../scenario/canonical.js";
import type { LoadedScenario } from "../scenario/load.js";
import { substanceOf } from "../scenario/substance.js";

/**
 * The engine's checksum over the daily counters, with the numbers and choices of the scenario in front, because
 * some of them, such as a cost, change a result without changing a count.
 */
export function checksumOf({ scenario }: LoadedScenario, runs: readonly ReplicationResult[]): string {
  return checksumOfCounts(runs, canonicalJson(substanceOf(scenario)));
}
