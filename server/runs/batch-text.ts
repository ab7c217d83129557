import type { ReplicationBatch, ReplicationResult } from "@keten/chain";

/** Replications as text, to be stored: counters as the bytes they are, in base64. */
export function batchToText(batch: ReplicationBatch): string {
  return JSON.stringify({
    ...batch,
    results: batch.results.map((result) => ({
      ...result,
      daily: toBase64(result.daily),
      waits: toBase64(result.waits),
      cohorts: toBase64(result.cohorts),
    })),
  });
}

/** Reads what `batchToText` wrote. */
export function batchFromText(text: string): ReplicationBatch {
  const { results, ...rest } = JSON.parse(text) as StoredBatch;
  return {
    ...rest,
    results: results.map((result) => ({
      ...result,
      daily: fromBase64(result.daily),
      waits: fromBase64(result.waits),
      cohorts: fromBase64(result.cohorts),
    })),
  };
}

type Counters = "daily" | "waits" | "cohorts";
type StoredResult = Omit<ReplicationResult, Counters> & Record<Counters, string>;
type StoredBatch = Omit<ReplicationBatch, "results"> & { results: StoredResult[] };

function toBase64(counters: Int32Array): string {
  return Buffer.from(counters.buffer, counters.byteOffset, counters.byteLength).toString("base64");
}

function fromBase64(text: string): Int32Array {
  const bytes = Buffer.from(text, "base64");
  // The bytes may lie anywhere in a shared buffer; numbers of four bytes may not.
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
