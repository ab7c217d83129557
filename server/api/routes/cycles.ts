import { isoOf } from "@keten/calendar";
import { type CycleState, cycleRecord, cycleRecords, cycleState, type RecordedDay } from "@keten/distribution";
import { t } from "@keten/text";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import { HttpProblem } from "../http-problem.js";
import { dayOfIso } from "../iso-days.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { cycleQuery, cycleState as schema } from "../schemas/cycle.js";

/** Where the provinces stand in the two-year cycle. */
export function addCycleRoutes(app: FastifyInstance, { services }: ApiParts): void {
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/distribution-cycles/:year`,
    operationId: "getDistributionCycle",
    tag: "reception",
    summary: "Today's step, the next deadline and what was late, for each province",
    path: z.strictObject({ year: z.string() }),
    query: cycleQuery,
    open: true,
    gives: {
      status: 200,
      schema: z.strictObject({ places: z.int().nullable(), provinces: z.array(schema) }),
      description: "The places asked of the whole country, null where not found, and the provinces.",
    },
    handle({ path: { year }, query: { on } }) {
      const record = cycleRecord(Number(year));
      if (record === null) {
        const known = cycleRecords.map((one) => one.year).join(", ");
        throw new HttpProblem(404, [
          problem("cycle-unknown", { field: "year", value: year, values: { value: year }, allowed: t(known, known) }),
        ]);
      }
      const day = on === undefined ? services.today() : dayOfIso(on);
      const { provinces, cycles } = services.distribution.inputs();
      return {
        places: cycles.find((one) => one.year === record.year)?.national.estimate?.value ?? null,
        provinces: provinces.map(({ code }) => stateJson(cycleState(record, code, day))),
      };
    },
  });
}

function stateJson(state: CycleState) {
  return {
    ...state,
    on: isoOf(state.on),
    nextDeadline: isoOrNull(state.nextDeadline),
    realisation: isoOrNull(state.realisation),
    steps: state.steps.map((step) => ({
      ...step,
      deadline: isoOrNull(step.deadline),
      done: step.done && dayJson(step.done),
    })),
    announced: state.announced.map(dayJson),
  };
}

const dayJson = (recorded: RecordedDay) => ({ ...recorded, day: isoOrNull(recorded.day) });
const isoOrNull = (day: number | null) => (day === null ? null : isoOf(day));
