import { isoOf } from "@keten/calendar";
import { t } from "@keten/text";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { isoDate } from "../schemas/common.js";

const named = z.strictObject({ code: z.string(), name: z.string() });

/** A municipality by its code, also one that is gone. */
export function addMunicipalityRoutes(app: FastifyInstance, { services }: ApiParts): void {
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/municipalities/:code`,
    operationId: "getMunicipality",
    tag: "reception",
    summary: "A municipality by its code; of one that is gone since when, and what took its place",
    path: z.strictObject({ code: z.string() }),
    open: true,
    gives: {
      status: 200,
      schema: named.extend({ ended: z.strictObject({ on: isoDate, into: named }).nullable() }),
      description: "The municipality; `on` is the first day without it.",
    },
    handle({ path: { code: asked } }) {
      const { municipalities, ended } = services.distribution.inputs();
      const code = asked.toUpperCase();
      const find = (wanted: string) => municipalities.find((one) => one.code === wanted);
      const now = find(code);
      if (now) return { code, name: now.name, ended: null };
      const gone = ended.find((one) => one.code === code);
      if (!gone) {
        throw new HttpProblem(404, [
          problem("municipality-unknown", {
            field: "code",
            value: asked,
            values: { value: asked },
            allowed: t("GM en vier cijfers, zoals GM0363", "GM and four digits, such as GM0363"),
          }),
        ]);
      }
      const into = { code: gone.successor, name: find(gone.successor)?.name ?? gone.successor };
      return { code, name: gone.name, ended: { on: isoOf(gone.until), into } };
    },
  });
}
