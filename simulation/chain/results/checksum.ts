import { createHash } from "node:crypto";
import type { ReplicationResult } from "../model/replication.js";
import { assumptionsOf } from "../scenario/assumptions.js";
import { canonicalJson } from "../scenario/canonical.js";
import type { LoadedScenario } from "../scenario/load.js";

/**
 * SHA-256 over the assumptions as numbers, and then over the daily counters, little-endian, in order of
 * replication, day, measure and group. The assumptions stand in front because some of them, such as a cost,
 * change a result without changing a count.
 */
export function checksumOf(loaded: LoadedScenario, runs: readonly ReplicationResult[]): string {
  const hash = createHash("sha256");
  hash.update(
    canonicalJson(
      assumptionsOf(loaded.scenario).map(({ path, assumption: { value, byPeriod, spread } }) => ({
        path,
        value,
        byPeriod,
        spread,
      })),
    ),
  );
  for (const { daily } of [...runs].sort((a, b) => a.replication - b.replication)) {
    const bytes = new DataView(new ArrayBuffer(daily.length * 4));
    for (let index = 0; index < daily.length; index++) bytes.setInt32(index * 4, daily[index]!, true);
    hash.update(new Uint8Array(bytes.buffer));
  }
  return hash.digest("hex");
}
