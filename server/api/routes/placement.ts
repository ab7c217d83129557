import { placeInThread, placementInput } from "@keten/places";
import type { FastifyInstance } from "fastify";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { named } from "../schemas/common.js";
import { placementAnswer } from "../schemas/placement.js";

const content = named("PlacementDocument", "People without their names, and the places there are.", placementInput);

/** Who gets which kind of place; nothing of it is stored. */
export function addPlacementRoutes(app: FastifyInstance, { services }: ApiParts): void {
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
    handle: ({ content }) => placeInThread(content, services.today()),
  });
}
