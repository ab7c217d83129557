import { agreedMaximumAnswer, agreedMaximumInput, readAgreedMaximum } from "@keten/places";
import type { FastifyInstance } from "fastify";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { agreedMaximumAnswer as answer } from "../schemas/agreed-maximum.js";
import { named } from "../schemas/common.js";

const content = named(
  "AgreedMaximumDocument",
  "Daily counts of a location with an agreed maximum, and what is expected there.",
  agreedMaximumInput,
);

/** What a breach of an agreed maximum costs; nothing of it is stored. */
export function addAgreedMaximumRoutes(app: FastifyInstance, { services }: ApiParts): void {
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/agreed-maximum`,
    operationId: "countBreaches",
    tag: "reception",
    summary: "Counts breaches of an agreed maximum both ways, with penalties and an early warning",
    description: "Nothing is stored. Without terms of its own a document is about the registration centre in Ter Apel.",
    content,
    gives: { status: 200, schema: answer, description: "The days, the penalties and the warnings." },
    handle: ({ content }) => agreedMaximumAnswer(readAgreedMaximum(content, services.today())),
  });
}
