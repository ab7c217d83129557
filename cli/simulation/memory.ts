import { totalmem } from "node:os";
import { type LoadedScenario, measures } from "@keten/chain";
import { KetenError, t } from "@keten/text";
import { problem } from "../problems.js";

const DAYS_A_YEAR = 366;
/** One number of four bytes a day, measure and group; and about half as much for journeys and tables. */
const BYTES = 4 * 1.5;
/** What is left for everything else on the machine. */
const PART = 0.7;
const GIGABYTE = 1_000_000_000;

/** Refuses more replications than the machine can hold at once, before hours are spent on them. */
export function refuseTooMany(scenarios: readonly LoadedScenario[], replications: number | undefined): void {
  const perReplication = scenarios.reduce(
    (sum, { scenario }) => sum + scenario.years * DAYS_A_YEAR * measures.length * scenario.groups.length * BYTES,
    0,
  );
  const asked = replications ?? scenarios[0]?.scenario.replications ?? 0;
  // A container may have less than the machine; without a limit this is nothing or beyond all bounds.
  const limit = process.constrainedMemory();
  const room = PART * (limit > 0 ? Math.min(limit, totalmem()) : totalmem());
  if (asked * perReplication <= room) return;
  const most = Math.floor(room / perReplication);
  const gigabytes = (bytes: number) => Math.ceil(bytes / GIGABYTE);
  throw new KetenError([
    problem("replications-too-many", {
      field: "--replications",
      value: asked,
      values: { count: asked, needed: gigabytes(asked * perReplication), room: gigabytes(room) },
      allowed: t(`ten hoogste ${most} op deze computer`, `at most ${most} on this computer`),
    }),
  ]);
}
