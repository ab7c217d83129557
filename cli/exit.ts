import type { Problem } from "@keten/text";

/** How the command ends, for scripts. */
export const EXIT = {
  /** Decided, or done. */
  done: 0,
  /** Our fault, or a check that found something wrong. */
  fault: 1,
  /** Wrong use: an unknown name, an impossible value, a broken file. */
  wrongUse: 2,
  /** A fact or a finding is missing. */
  missing: 3,
  /** The law as modelled gives no answer. */
  refused: 4,
  /** The data folder is in use, or the database or a source of figures cannot be reached. */
  unavailable: 5,
  /** Stopped by the person. */
  cancelled: 130,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

const UNAVAILABLE = [
  "data-folder-in-use",
  "data-folder-in-use-elsewhere",
  "data-folder-unusable",
  "database-unreachable",
  "database-newer",
];

/** What a server of statistics does wrong that another day may go right. */
const SILENT = ["server-unreachable", "server-timeout", "server-error", "answer-cut-off"];

export const unreachable = ({ code }: Problem): boolean => SILENT.includes(code);

/** The exit code for an input or a place that cannot be used. */
export function exitOf(problems: readonly Problem[]): Exit {
  if (problems.some((one) => one.code === "simulation-cancelled")) return EXIT.cancelled;
  return problems.some((one) => UNAVAILABLE.includes(one.code)) ? EXIT.unavailable : EXIT.wrongUse;
}
