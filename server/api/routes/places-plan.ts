import {
  computePlan,
  EXAMPLE_FILE,
  type LoadedPlan,
  loadPlan,
  type Optimised,
  optimisePlan,
  placesPlanInput,
  planOfText,
  resolvePlan,
} from "@keten/places";
import { KetenError, type Problem } from "@keten/text";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import { addRoute } from "../route.js";
import { named } from "../schemas/common.js";
import { openings, planResult } from "../schemas/places-plan.js";

const plan = named("PlacesPlan", "A places plan: locations, options, need and prices.", placesPlanInput);

/** Each takes a core for seconds. */
const MOST_SEARCHES = 2;

/** Places plans; nothing of them is stored. */
export function addPlacesPlanRoutes(app: FastifyInstance): void {
  const url = `${BASE_PATH}/places-plan`;
  addRoute(app, {
    method: "GET",
    url: `${url}/example`,
    operationId: "getPlacesPlanExample",
    tag: "reception",
    summary: "A made-up places plan to begin from",
    open: true,
    gives: { status: 200, schema: plan, description: "The plan." },
    handle: () => example(),
  });
  addRoute(app, {
    method: "POST",
    url: `${url}/text`,
    operationId: "readPlacesPlan",
    tag: "reception",
    summary: "Reads a places plan from the text of a file, in YAML or JSON",
    content: z.strictObject({ text: z.string(), file: z.string().min(1).max(200).default("plan") }),
    gives: { status: 200, schema: plan, description: "The plan. Faults name the line in the text." },
    handle: ({ content }) => planOfText(content.text, content.file),
  });
  addRoute(app, {
    method: "POST",
    url,
    operationId: "computePlacesPlan",
    tag: "reception",
    summary: "Computes a places plan: need against places, cost, buffer and warnings",
    description: "Nothing is stored. The need stands in the plan, as bands or as futures.",
    content: plan,
    alsoCheck: faultsIn,
    gives: { status: 200, schema: planResult, description: "The months, the years, the buffer and the warnings." },
    handle: ({ content }) => computePlan(resolvePlan(content)),
  });
  const search = searches();
  addRoute(app, {
    method: "POST",
    url: `${url}/openings`,
    operationId: "optimisePlacesPlan",
    tag: "reception",
    summary: "Finds which locations to open when at least cost",
    description:
      "Takes seconds. It stops when it is close enough to the best possible or at a number of nodes, never by the clock; who breaks off the request stops the search.",
    content: plan,
    alsoCheck: faultsIn,
    gives: {
      status: 200,
      schema: z.strictObject({ plan, optimised: openings, result: planResult }),
      description: "The plan with its openings, how good they are, and the plan computed.",
    },
    async handle({ content, reply }) {
      const loaded = resolvePlan(content);
      const { plan: opened, ...optimised } = await search(loaded, reply);
      return { plan: opened, optimised, result: computePlan({ ...loaded, plan: opened }) };
    },
  });
}

let shipped: LoadedPlan["plan"] | undefined;
const example = (): LoadedPlan["plan"] => (shipped ??= loadPlan(EXAMPLE_FILE).plan);

function faultsIn(content: unknown): readonly Problem[] {
  try {
    resolvePlan(content);
    return [];
  } catch (error) {
    if (error instanceof KetenError) return error.problems;
    throw error;
  }
}

/** Searches a few plans at a time, each in a thread of its own, and stops where the reader is gone. */
function searches(): (loaded: LoadedPlan, reply: FastifyReply) => Promise<Optimised> {
  let running = 0;
  return async (loaded, reply) => {
    if (running >= MOST_SEARCHES) throw new HttpProblem(503, [problem("too-busy")], { "Retry-After": "10" });
    const gone = new AbortController();
    const stop = (): void => gone.abort(new HttpProblem(503, [problem("stopping")]));
    running += 1;
    reply.raw.once("close", stop);
    try {
      return await optimisePlan(loaded, { signal: gone.signal });
    } finally {
      reply.raw.off("close", stop);
      running -= 1;
    }
  };
}
