import { constants, gunzipSync, gzipSync } from "node:zlib";

const kinds = { Int32Array, Uint32Array, Uint16Array, Uint8Array, Float64Array } as const;
type Kind = keyof typeof kinds;

/** Stands in the JSON for a column of numbers whose bytes come behind it. */
interface Column {
  column: Kind;
  at: number;
  length: number;
}

const QUICK = { level: constants.Z_BEST_SPEED };
const WORD = 8;

/** Plain data with columns of numbers as compressed bytes, the same on every machine of this byte order. */
export function pack(value: unknown): Uint8Array {
  const columns: Buffer[] = [];
  let at = 0;
  const json = JSON.stringify(value, (_name, member: unknown) => {
    if (!ArrayBuffer.isView(member)) return member;
    const column = Object.prototype.toString.call(member).slice("[object ".length, -1);
    if (!(column in kinds)) throw new Error(`a result cannot hold a ${column}`);
    const bytes = Buffer.from(member.buffer, member.byteOffset, member.byteLength);
    // Numbers of several bytes are read at multiples of their size only.
    const padded = Buffer.concat([bytes, Buffer.alloc((WORD - (bytes.length % WORD)) % WORD)]);
    columns.push(padded);
    at += padded.length;
    return { column: column as Kind, at: at - padded.length, length: bytes.length } satisfies Column;
  });
  const head = Buffer.alloc(WORD);
  head.writeDoubleLE(at);
  return gzipSync(Buffer.concat([head, ...columns, Buffer.from(json)]), QUICK);
}

/** Reads what `pack` wrote. */
export function unpack(packed: Uint8Array): unknown {
  const bytes = gunzipSync(packed);
  const columns = bytes.readDoubleLE();
  const json = bytes.toString("utf8", WORD + columns);
  return JSON.parse(json, (_name, value: unknown) => {
    if (!isColumn(value)) return value;
    const start = bytes.byteOffset + WORD + value.at;
    return new kinds[value.column](bytes.buffer.slice(start, start + value.length));
  });
}

function isColumn(value: unknown): value is Column {
  return typeof value === "object" && value !== null && "column" in value && "at" in value && "length" in value;
}
