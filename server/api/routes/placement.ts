import { placeInThread, placementInput } from "@keten/places";
import type { FastifyInstance } from "fastify";
import { problem } from "../../problems.js";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { named } from "../schemas/common.js";
import { placementAnswer } from "../schemas/placement.js";

const content = named("PlacementDocument", "People without their names, and the places there are.", placementInput);

/** They are placed one after another, each in some seconds; whoever comes later had better ask again. */
const MOST_WAITING = 8;

/** Who gets which kind of place; nothing of it is stored. */
export function addPlacementRoutes(app: FastifyInstance, { services }: ApiParts): void {
  let waiting = 0;
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/placement`,
    operationId: "placePeople",
    tag: "reception",
    summary: "Gives people the right kind of reception place, with the fewest moves",
    description:
      "Nothing is stored, and nobody loses a place by it: what the law leaves to a person is left to one. Use made-up people or codes, never names.",
    content,
    gives: {
      status: 200,
      schema: placementAnswer,
      description: "Each person's place and why, and what moves it takes.",
    },
    async handle({ content }) {
      if (waiting >= MOST_WAITING) throw new HttpProblem(503, [problem("too-busy")], { "Retry-After": "10" });
      waiting += 1;
      try {
        return await placeInThread(content, services.today());
      } finally {
        waiting -= 1;
      }
    },
  });
}
