import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { measure, scenarioDetail, scenarioSummary } from "../schemas/scenarios.js";

/** The scenarios that come with Keten, and what a run of one counts. */
export function addScenarioRoutes(app: FastifyInstance, { services: { simulation } }: ApiParts): void {
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/scenarios`,
    operationId: "listScenarios",
    tag: "simulation",
    summary: "The scenarios that come with Keten",
    open: true,
    gives: {
      status: 200,
      schema: z.strictObject({ scenarios: z.array(scenarioSummary) }),
      description: "The scenarios, in the order in which to read them.",
    },
    handle: () => ({ scenarios: simulation.catalogue.summaries() }),
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/scenarios/:scenarioId`,
    operationId: "getScenario",
    tag: "simulation",
    summary: "A scenario with every number it assumes",
    path: z.strictObject({ scenarioId: z.string() }),
    open: true,
    gives: { status: 200, schema: scenarioDetail, description: "The scenario." },
    handle({ path: { scenarioId } }) {
      const found = simulation.catalogue.scenario(scenarioId);
      if (found !== null) return found;
      throw new HttpProblem(404, [
        problem("scenario-unknown", { field: "scenarioId", value: scenarioId, values: { value: scenarioId } }),
      ]);
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/measures`,
    operationId: "listMeasures",
    tag: "simulation",
    summary: "What a run counts",
    open: true,
    gives: { status: 200, schema: z.strictObject({ measures: z.array(measure) }), description: "The measures." },
    handle: () => ({ measures: simulation.catalogue.measures() }),
  });
}
