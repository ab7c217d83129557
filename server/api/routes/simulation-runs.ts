import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import type { AboutRun } from "../../simulation/prepare-run.js";
import { KEPT_RUNS, type SimulationRun } from "../../storage/simulation-runs.js";
import type { Storage } from "../../storage/storage.js";
import type { RunKind } from "../../storage/tables.js";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { simulationRun } from "../schemas/simulation.js";

const MOST_LISTED = 200;
const scenario = z.record(z.string(), z.unknown()).meta({ description: "The scenario." });

/** Runs of the simulated chain: asked for here, done by workers. */
export function addSimulationRoutes(app: FastifyInstance, { services, storage, runs }: ApiParts): void {
  const request = async (kind: RunKind, given: unknown): Promise<SimulationRun> => {
    const run = services.simulation.prepare(kind, given);
    const taken = await storage.transaction(({ simulationRuns }) => simulationRuns.request(run));
    if (!taken) throw new HttpProblem(503, [problem("queue-full")], { "Retry-After": "60" });
    runs.requested();
    return await found(storage, run.key);
  };
  const asks: [RunKind, string, string, string][] = [
    ["simulation", "simulation-runs", "requestSimulationRun", "Asks for a run of a scenario"],
    [
      "sensitivity",
      "simulation-sensitivities",
      "requestSensitivity",
      "Asks which assumption of a scenario matters most",
    ],
  ];
  for (const [kind, path, operationId, summary] of asks) {
    addRoute(app, {
      method: "POST",
      url: `${BASE_PATH}/${path}`,
      operationId,
      tag: "simulation",
      summary,
      description: "The same scenario under the same law, figures and engine is one run: it is not done twice.",
      content: scenario,
      gives: { status: 202, schema: simulationRun, description: "The run, waiting or further." },
      async handle({ content, reply }) {
        const run = await request(kind, content);
        reply.header("Location", `${BASE_PATH}/simulation-runs/${run.key}`);
        return runJson(run);
      },
    });
  }
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/simulation-runs`,
    operationId: "listSimulationRuns",
    tag: "simulation",
    summary: "The runs, newest first",
    description: `Of the runs that ended the newest ${KEPT_RUNS} are kept, with their results; an older one is made again when it is asked for.`,
    gives: {
      status: 200,
      schema: z.strictObject({ runs: z.array(simulationRun) }),
      description: `The newest ${MOST_LISTED} runs at most.`,
    },
    handle: async () => ({ runs: (await storage.simulationRuns.list(MOST_LISTED)).map(runJson) }),
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/simulation-runs/:runId`,
    operationId: "getSimulationRun",
    tag: "simulation",
    summary: "How far a run is",
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
      runs.cancelled();
      return runJson(await found(storage, runId));
    },
  });
}

/** @throws HttpProblem 404 */
export async function found(storage: Storage, key: string): Promise<SimulationRun> {
  const run = await storage.simulationRuns.find(key);
  if (run) return run;
  throw new HttpProblem(404, [
    problem("simulation-run-unknown", { field: "runId", value: key, values: { value: key } }),
  ]);
}

function runJson(run: SimulationRun): z.input<typeof simulationRun> {
  const about = JSON.parse(run.about) as AboutRun;
  return {
    ...about,
    id: run.key,
    kind: run.kind,
    state: run.state,
    total: run.total,
    progress: run.progress,
    position: run.position,
    requestedAt: run.requestedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    checksum: run.checksum,
    uncertainty: run.uncertainty as "assumptions-and-chance" | "chance-only" | null,
    warnings: [...about.warnings] as z.input<typeof simulationRun>["warnings"],
    problems: run.problems === null ? [] : JSON.parse(run.problems),
    given: JSON.parse(run.given),
  };
}
