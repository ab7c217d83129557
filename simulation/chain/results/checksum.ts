import { createHash } from "node:crypto";
import type { ReplicationResult } from "../model/replication.js";

/** SHA-256 over the daily counters, little-endian, in order of replication, day and measure. */
export function checksumOf(runs: readonly ReplicationResult[]): string {
  const hash = createHash("sha256");
  for (const { daily } of [...runs].sort((a, b) => a.replication - b.replication)) {
    const bytes = new DataView(new ArrayBuffer(daily.length * 4));
    for (let index = 0; index < daily.length; index++) bytes.setInt32(index * 4, daily[index]!, true);
    hash.update(new Uint8Array(bytes.buffer));
  }
  return hash.digest("hex");
}
