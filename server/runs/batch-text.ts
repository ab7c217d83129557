import type { ReplicationBatch } from "@keten/chain";

const kinds = { Int32Array, Uint32Array, Uint16Array, Uint8Array, Float64Array } as const;
type Kind = keyof typeof kinds;

/** Replications as text, to be stored: columns of numbers as the bytes they are, in base64. */
export function batchToText(batch: ReplicationBatch): string {
  return JSON.stringify(batch, (_name, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
    if (!(kind in kinds)) throw new Error(`a batch cannot hold a ${kind}`);
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return { column: kind, base64: bytes.toString("base64") };
  });
}

/** Reads what `batchToText` wrote. */
export function batchFromText(text: string): ReplicationBatch {
  return JSON.parse(text, (_name, value: unknown) => (isColumn(value) ? columnOf(value) : value));
}

interface Column {
  column: Kind;
  base64: string;
}

function isColumn(value: unknown): value is Column {
  return typeof value === "object" && value !== null && "column" in value && "base64" in value;
}

function columnOf({ column, base64 }: Column): InstanceType<(typeof kinds)[Kind]> {
  const bytes = Buffer.from(base64, "base64");
  // The bytes may lie anywhere in a shared buffer; numbers of several bytes may not.
  return new kinds[column](bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
