import { createHash } from "node:crypto";

/** The daily counters of one replication: day by day, stage by stage, group by group. */
export interface CountedReplication {
  replication: number;
  daily: Int32Array;
}

/**
 * SHA-256, in hexadecimal, over the daily counters as 32-bit integers with the lowest byte first, in order of
 * replication, day, stage and group; in whatever order the replications were run.
 * @param heading text that stands in front, for what a model's results depend on beside the counts
 */
export function checksumOf(replications: Iterable<CountedReplication>, heading = ""): string {
  const hash = createHash("sha256");
  hash.update(heading);
  for (const { daily } of [...replications].sort((a, b) => a.replication - b.replication))
    hash.update(lowestByteFirst(daily));
  return hash.digest("hex");
}

function lowestByteFirst(numbers: Int32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4));
  for (let index = 0; index < numbers.length; index++) bytes.setInt32(index * 4, numbers[index]!, true);
  return new Uint8Array(bytes.buffer);
}
