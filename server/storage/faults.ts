/** What can be wrong with a database that was all right before, and may be again. */
export type StorageFault = "unreachable" | "full";

/** SQLSTATE classes and codes of a server that goes or comes, and the names that Node gives a lost connection. */
const GONE =
  /^(08...|57P0[1-5]|53[34]00|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)$/;
const FULL = /^(53100|ENOSPC|EDQUOT)$/;
/** What the library for PostgreSQL says without a code. */
const LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying|Query read timeout)/;

/** Null where an error is no fault of the database, but of the program. */
export function storageFaultOf(error: unknown): StorageFault | null {
  if (error instanceof AggregateError) return error.errors.map(storageFaultOf).find((one) => one !== null) ?? null;
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? String(error.code) : "";
  if (FULL.test(code)) return "full";
  if (GONE.test(code) || LOST.test(error.message)) return "unreachable";
  return storageFaultOf(error.cause);
}
