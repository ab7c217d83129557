import { readFileSync } from "node:fs";

/** What tells one process from a later one that was given the same number. */
export interface ProcessStart {
  /** Boot and clock ticks as the kernel counts them; null where there is no /proc. */
  token: string | null;
  /** For people: the moment in ISO form. */
  at: string;
}

const FIELD_OF_START_TIME = 22;
const TICKS_A_SECOND = 100;

/**
 * When a process started, or null where no such process runs or the system does not tell.
 * Source of the field: the manual page proc(5), `/proc/[pid]/stat`.
 */
export function startOf(pid: number): ProcessStart | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The program's name stands in brackets and may itself hold spaces and brackets.
  const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(afterName[FIELD_OF_START_TIME - 3]);
  const bootId = readOrNull("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
  const bootSecond = Number(/^btime (\d+)$/m.exec(readOrNull("/proc/stat") ?? "")?.[1] ?? Number.NaN);
  const started = new Date((bootSecond + ticks / TICKS_A_SECOND) * 1000);
  return {
    token: `${bootId}:${ticks}`,
    at: Number.isNaN(started.getTime()) ? "" : `${started.toISOString().slice(0, 19)}Z`,
  };
}

/** Whether a process with this number runs; one that we may not signal runs too. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ESRCH" || code === "EACCES" || code === "ENOTDIR") return null;
    throw error;
  }
}
