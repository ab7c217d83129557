import {
  type FlowQuestion,
  type HousingOptions,
  housingCsv,
  housingFlow,
  housingTask,
  knownFlow,
  publishedHalfYears,
  readHalfYear,
  readOwnNumbers,
  type TableLanguage,
} from "@keten/distribution";
import { KetenError, type Problem } from "@keten/text";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { z } from "zod";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { tableQuery } from "../schemas/figures.js";
import { housingAnswer, housingQuery, housingRequest } from "../schemas/housing.js";

type Request = z.output<typeof housingRequest>;

/** The half-year task of housing permit holders, and what waiting for a home does to reception. */
export function addHousingRoutes(app: FastifyInstance, { services }: ApiParts): void {
  const gives = {
    status: 200,
    schema: housingAnswer,
    description: "The task of each municipality and what was published. As CSV a table of the municipalities.",
    files: ["text/csv"],
  } as const;
  const answer = ({ halfYear, number, own, flow }: Request, table: Table, reply: FastifyReply): unknown => {
    const inputs = services.distribution.inputs();
    const published = publishedHalfYears(services.figures);
    const faults: Problem[] = [];
    const attempt = <Value>(read: () => Value, placed: (fault: Problem) => Problem): Value | undefined => {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof KetenError)) throw error;
        faults.push(...error.problems.map(placed));
        return undefined;
      }
    };
    const asIs = (fault: Problem) => fault;
    const half = attempt(() => (halfYear === undefined ? undefined : readHalfYear(halfYear)), asIs);
    const numbers = attempt(
      () => (own === undefined ? undefined : readOwnNumbers(own, inputs)),
      (fault) => ({ ...fault, field: "own" }),
    );
    const flowing = attempt(
      () => (flow === undefined ? null : inEuros(housingFlow(inCents(flow)))),
      (fault) => (fault.field === undefined ? fault : { ...fault, field: `flow.${fault.field}` }),
    );
    const options: HousingOptions = {
      ...(half === undefined ? {} : { halfYear: half }),
      ...(number === undefined ? {} : { number }),
      ...(numbers === undefined ? {} : { own: numbers }),
    };
    const newest = published.findLast(({ task }) => task !== undefined)?.halfYear;
    const unasked = options.halfYear === undefined && number === undefined && newest !== undefined;
    const task = attempt(
      () => housingTask(inputs, published, unasked ? { ...options, halfYear: newest } : options),
      asIs,
    );
    if (task === undefined || faults.length > 0) throw new KetenError(faults);
    if (table.format === "csv") {
      reply.type("text/csv; charset=utf-8");
      reply.header("Content-Disposition", 'attachment; filename="keten-housing-task.csv"');
      // The mark tells a spreadsheet how letters are written.
      return Buffer.from(`\uFEFF${housingCsv(task, table.language)}`, "utf8");
    }
    const known = knownFlow(services.figures);
    return { task, published, known, flow: flowing };
  };
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/housing-task`,
    operationId: "getHousingTask",
    tag: "reception",
    summary: "The half-year task of municipalities to house permit holders",
    description: "Without a half-year and a number: the newest half-year of which the number was published.",
    query: housingQuery,
    open: true,
    gives,
    handle: ({ query: { format, language, ...question }, reply }) => answer(question, { format, language }, reply),
  });
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/housing-task`,
    operationId: "computeHousingTask",
    tag: "reception",
    summary: "The same, with backlogs of one's own and the places that permit holders take in reception",
    description: "Nothing is stored.",
    query: tableQuery,
    content: housingRequest,
    open: true,
    gives,
    handle: ({ query, content, reply }) => answer(content, query, reply),
  });
}

interface Table {
  format: "json" | "csv";
  language: TableLanguage;
}

const cents = (euros: number | undefined): number | undefined =>
  euros === undefined ? undefined : Math.round(euros * 100);
const euros = (value: number | null): number | null => (value === null ? null : value / 100);

function inCents({ hotel, placeYear, hotelYear, ...flow }: NonNullable<Request["flow"]>): FlowQuestion {
  const [place, room] = [cents(placeYear), cents(hotelYear)];
  return {
    ...flow,
    ...(hotel === undefined ? {} : { hotel }),
    ...(place === undefined ? {} : { placeYear: place }),
    ...(room === undefined ? {} : { hotelYear: room }),
  };
}

function inEuros({ months, withoutHotel, relief, ...flow }: ReturnType<typeof housingFlow>): unknown {
  const all = (list: typeof months) =>
    list.map((one) => ({ ...one, placeCost: euros(one.placeCost), hotelCost: euros(one.hotelCost) }));
  return {
    ...flow,
    months: all(months),
    ...(withoutHotel === undefined ? {} : { withoutHotel: all(withoutHotel) }),
    ...(relief === undefined ? {} : { relief: { ...relief, saved: euros(relief.saved), cost: euros(relief.cost) } }),
  };
}
