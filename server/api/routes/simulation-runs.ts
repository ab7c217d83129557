import { KetenError } from "@keten/text";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import type { SimulationRun } from "../../storage/simulation-runs.js";
import type { Storage } from "../../storage/storage.js";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { simulationRun } from "../schemas/simulation.js";

/** Runs of the simulated chain: asked for here, done by a worker. */
export function addSimulationRoutes(app: FastifyInstance, { services, storage, runRequested }: ApiParts): void {
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/simulation-runs`,
    operationId: "requestSimulationRun",
    tag: "simulation",
    summary: "Asks for a run of a scenario",
    description: "The same scenario under the same law and figures is one run: it is not done twice.",
    content: z.record(z.string(), z.unknown()).meta({ description: "The scenario." }),
    gives: { status: 202, schema: simulationRun, description: "The run, waiting or further." },
    async handle({ content, reply }) {
      const prepared = services.simulation.prepare(content);
      if ("problems" in prepared) throw new KetenError(prepared.problems);
      await storage.simulationRuns.request(prepared.value);
      runRequested();
      reply.header("Location", `${BASE_PATH}/simulation-runs/${prepared.value.key}`);
      return runJson(await found(storage, prepared.value.key));
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/simulation-runs/:runId`,
    operationId: "getSimulationRun",
    tag: "simulation",
    summary: "How far a run is, and its result",
    path: z.strictObject({ runId: z.string() }),
    gives: { status: 200, schema: simulationRun, description: "The run." },
    handle: async ({ path: { runId } }) => runJson(await found(storage, runId)),
  });
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/simulation-runs/:runId/cancellations`,
    operationId: "cancelSimulationRun",
    tag: "simulation",
    summary: "Ends a run that is not done; asking for it again resumes it",
    path: z.strictObject({ runId: z.string() }),
    gives: { status: 200, schema: simulationRun, description: "The run, cancelled unless it was done before." },
    async handle({ path: { runId } }) {
      await storage.simulationRuns.cancel(runId);
      return runJson(await found(storage, runId));
    },
  });
}

async function found(storage: Storage, key: string): Promise<SimulationRun> {
  const run = await storage.simulationRuns.find(key);
  if (run) return run;
  throw new HttpProblem(404, [
    problem("simulation-run-unknown", { field: "runId", value: key, values: { value: key } }),
  ]);
}

function runJson(run: SimulationRun): z.input<typeof simulationRun> {
  return {
    id: run.key,
    state: run.state,
    replications: run.replications,
    progress: run.progress,
    requestedAt: run.requestedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    result: run.result === null ? null : JSON.parse(run.result),
    problems: run.problems === null ? [] : JSON.parse(run.problems),
  };
}
