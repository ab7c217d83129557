import { chainYears, extentsOf, municipalityRegister, type SeriesQuery } from "@keten/figures";
import { t } from "@keten/text";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import { allCells, figuresCsv } from "../figures-csv.js";
import { HttpProblem } from "../http-problem.js";
import { dayOfIso, withIsoDays } from "../iso-days.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import {
  cell,
  chainYear,
  figureSource,
  place,
  seriesAnswer,
  seriesDefinition,
  seriesExtent,
  seriesQuery,
  tableQuery,
} from "../schemas/figures.js";

/** Published figures. */
export function addFigureRoutes(app: FastifyInstance, { services: { figures } }: ApiParts): void {
  // Counting all figures takes a while, and they do not change while the server runs.
  const extents = once(() => withIsoDays(extentsOf(figures)));
  const places = once(() => {
    const { provinces, municipalities } = municipalityRegister();
    return [...provinces, ...municipalities].map(({ code, name }) => ({ code, name }));
  });
  const years = once(() => chainYears().map((year) => ({ year, parts: withIsoDays(figures.chainYear(year)) })));
  // So that the first reader of the home page does not wait for it.
  app.addHook("onListen", async () => {
    years();
    extents();
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/figures`,
    operationId: "listFigures",
    tag: "figures",
    summary: "Every series of figures, and the sources",
    open: true,
    gives: {
      status: 200,
      schema: z.strictObject({
        series: z.array(seriesDefinition),
        sources: z.array(figureSource),
        extents: z.array(seriesExtent),
        places: z.array(place),
      }),
      description: "The series, what each holds, the sources, and the names of places.",
    },
    handle: () => ({ series: figures.definitions(), sources: figures.sources(), extents: extents(), places: places() }),
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/figures/:series`,
    operationId: "getFigures",
    tag: "figures",
    summary: "The values of one series",
    path: z.strictObject({ series: z.string() }),
    query: seriesQuery,
    open: true,
    gives: {
      status: 200,
      schema: seriesAnswer,
      description: "The values. As CSV a table to download.",
      files: ["text/csv"],
    },
    handle({ path: { series }, query: { source, knownOn, format, language, ...cell }, reply }) {
      if (!figures.definitions().some(({ id }) => id === series)) {
        throw new HttpProblem(404, [
          problem("figure-unknown", { field: "series", value: series, values: { value: series } }),
        ]);
      }
      const answer = figures.series(series, {
        ...(source === undefined ? { preference: "declared" as const } : { source }),
        ...defined(cell),
        ...(knownOn === undefined ? {} : { knownOn: dayOfIso(knownOn) }),
      });
      if (format === "csv") {
        asTable(reply, `keten-${series}`);
        return figuresCsv(answer.cells, figures.sources(), language);
      }
      return withIsoDays(answer);
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/figures-download`,
    operationId: "downloadFigures",
    tag: "figures",
    summary: "Every value of every series, also as one table",
    query: tableQuery,
    open: true,
    gives: {
      status: 200,
      schema: z.strictObject({ cells: z.array(cell) }),
      description: "The values. As CSV a table to download.",
      files: ["text/csv"],
    },
    handle({ query: { format, language }, reply }) {
      const cells = allCells(figures);
      if (format === "json") return { cells: withIsoDays(cells) };
      asTable(reply, "keten-figures");
      return figuresCsv(cells, figures.sources(), language);
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/chain-years`,
    operationId: "listChainYears",
    tag: "figures",
    summary: "The chain in every year of which there is a picture",
    open: true,
    gives: {
      status: 200,
      schema: z.strictObject({ years: z.array(chainYear) }),
      description: "The years, oldest first, with the parts of the chain and their figures.",
    },
    handle: () => ({ years: years() }),
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/chain-years/:year`,
    operationId: "getChainYear",
    tag: "figures",
    summary: "The chain in one year",
    path: z.strictObject({ year: z.string() }),
    open: true,
    gives: { status: 200, schema: chainYear, description: "The parts of the chain, with their figures." },
    handle({ path: { year } }) {
      const known = chainYears();
      const asked = known.find((one) => String(one) === year);
      if (asked === undefined) {
        const range = `${known.at(0)} – ${known.at(-1)}`;
        throw new HttpProblem(404, [
          problem("year-unknown", { field: "year", value: year, values: { value: year }, allowed: t(range, range) }),
        ]);
      }
      return { year: asked, parts: withIsoDays(figures.chainYear(asked)) };
    },
  });
}

function asTable(reply: FastifyReply, name: string): void {
  reply.type("text/csv; charset=utf-8").header("Content-Disposition", `attachment; filename="${name}.csv"`);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function defined(cell: Record<string, string | undefined>): Omit<SeriesQuery, "source" | "preference"> {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== undefined));
}
