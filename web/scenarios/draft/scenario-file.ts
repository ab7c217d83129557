import type { Text } from "@keten/text";

/** A scenario as a reader writes it: what it starts from, and what differs. */
export interface ScenarioFile {
  keten: 1;
  extends?: string;
  name?: Text;
  replications?: number;
  seed?: number;
  years?: number;
  start?: string;
  knownOn?: string;
  reforms?: readonly { id: string; on: boolean }[];
  [part: string]: unknown;
}
