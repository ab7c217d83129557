import { isoOf } from "@keten/calendar";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { isoDate } from "../schemas/common.js";

const named = z.strictObject({ code: z.string(), name: z.string() });

/** Municipalities by their code, also those that are gone. */
export function addMunicipalityRoutes(app: FastifyInstance, { services }: ApiParts): void {
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/municipalities`,
    operationId: "findMunicipality",
    tag: "reception",
    summary: "The municipality with a code; of one that is gone since when, and what took its place",
    query: z.strictObject({ code: z.string() }),
    open: true,
    gives: {
      status: 200,
      schema: z.strictObject({
        municipalities: z.array(
          named.extend({
            ended: z
              .strictObject({ on: isoDate, into: named })
              .nullable()
              .meta({ description: "`on` is the first day without it." }),
          }),
        ),
      }),
      description: "The municipality, or none where the code was never used.",
    },
    handle({ query: { code: asked } }) {
      const { municipalities, ended } = services.distribution.inputs();
      const code = asked.toUpperCase();
      const nameOf = (wanted: string) => municipalities.find((one) => one.code === wanted)?.name;
      const now = nameOf(code);
      if (now !== undefined) return { municipalities: [{ code, name: now, ended: null }] };
      const gone = ended.find((one) => one.code === code);
      if (!gone) return { municipalities: [] };
      const into = { code: gone.successor, name: nameOf(gone.successor) ?? gone.successor };
      return { municipalities: [{ code, name: gone.name, ended: { on: isoOf(gone.until), into } }] };
    },
  });
}
