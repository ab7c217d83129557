import { z } from "zod";
import { instant, named, problem } from "./common.js";

export const simulationRun = named(
  "SimulationRun",
  "A run of the simulated chain. The same scenario under the same law and figures is the same run.",
  z.strictObject({
    id: z.string(),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    replications: z.int(),
    progress: z.int().meta({ description: "Replications done." }),
    requestedAt: instant,
    finishedAt: instant.nullable(),
    result: z.unknown().meta({ description: "The run's tables; null until it is done." }),
    problems: z.array(problem).meta({ description: "Why it failed." }),
  }),
);
