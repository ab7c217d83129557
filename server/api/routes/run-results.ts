import { t } from "@keten/text";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import type { SimulationAnswer, StoredCosts, StoredCounts } from "../../runs/messages.js";
import { PART, partOfTable } from "../../runs/result.js";
import type { SimulationRun } from "../../storage/simulation-runs.js";
import type { Storage } from "../../storage/storage.js";
import type { RunKind } from "../../storage/tables.js";
import { sendCompressed } from "../compressed.js";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { isoDate } from "../schemas/common.js";
import { bands, costDifferences, differences, history, sensitivity, table } from "../schemas/simulation.js";
import { found } from "./simulation-runs.js";

const TOTAL = "TOTAL";
const FILE_TYPES = { csv: "text/csv", parquet: "application/vnd.apache.parquet" } as const;
const TABLES = ["run", "bands", "replications", "waits", "costs", "flows", "journeys"];
const runPath = z.strictObject({ runId: z.string() });
const measureAndGroup = {
  measure: z.string(),
  group: z.string().default(TOTAL).meta({ description: "An origin group of the scenario, or TOTAL for all." }),
};

/** The results of runs, in pieces of the size in which somebody looks at them. */
export function addRunResultRoutes(app: FastifyInstance, { storage, runs }: ApiParts): void {
  const base = `${BASE_PATH}/simulation-runs/:runId`;
  addRoute(app, {
    method: "GET",
    url: `${base}/bands`,
    operationId: "getBands",
    tag: "simulation",
    summary: "One measure of a run through time, in bands",
    path: runPath,
    query: z.strictObject(measureAndGroup),
    gives: { status: 200, schema: bands, description: "The bands, and every replication behind them." },
    async handle({ path: { runId }, query: { measure, group }, reply }) {
      await done(storage, runId, "simulation");
      return await sendCompressed(reply, await storedBands(storage, runId, measure, group));
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${base}/differences`,
    operationId: "getDifferences",
    tag: "simulation",
    summary: "What a run changes in one measure, set against another run",
    path: runPath,
    query: z.strictObject({
      baseline: z.string().meta({ description: "The run to compare with." }),
      ...measureAndGroup,
    }),
    gives: { status: 200, schema: differences, description: "The differences of each pair of replications, in bands." },
    async handle({ path: { runId }, query: { baseline, measure, group } }) {
      const [variantRun, baselineRun] = [
        await done(storage, runId, "simulation"),
        await done(storage, baseline, "simulation"),
      ];
      const read = async ({ key }: SimulationRun): Promise<StoredCounts> => {
        await storedBands(storage, key, measure, group);
        return {
          run: await storedPart(storage, key, PART.table("run")),
          counts: await storedPart(storage, key, PART.counts),
        };
      };
      const [before, after] = [await read(baselineRun), await read(variantRun)];
      return bytesOf(await runs.make({ do: "differences", baseline: before, variant: after, measure, group }));
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${base}/cost-differences`,
    operationId: "getCostDifferences",
    tag: "simulation",
    summary: "What a run changes in costs, set against another run",
    path: runPath,
    query: z.strictObject({ baseline: z.string().meta({ description: "The run to compare with." }) }),
    gives: {
      status: 200,
      schema: costDifferences,
      description: "The differences of each pair of replications, in bands.",
    },
    async handle({ path: { runId }, query: { baseline } }) {
      const read = async (key: string): Promise<StoredCosts> => {
        await done(storage, key, "simulation");
        return {
          run: await storedPart(storage, key, PART.table("run")),
          costs: await storedPart(storage, key, PART.costs),
        };
      };
      const [before, after] = [await read(baseline), await read(runId)];
      return bytesOf(await runs.make({ do: "cost-differences", baseline: before, variant: after }));
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${base}/history`,
    operationId: "getHistory",
    tag: "simulation",
    summary: "A run beside what was published about its days",
    path: runPath,
    gives: { status: 200, schema: history, description: "Every published point beside the run's band." },
    async handle({ path: { runId }, reply }) {
      await done(storage, runId, "simulation");
      return await sendCompressed(reply, await storedPart(storage, runId, PART.history));
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${base}/sensitivity`,
    operationId: "getSensitivity",
    tag: "simulation",
    summary: "Which assumption matters most",
    path: runPath,
    query: z.strictObject({
      measure: z.string(),
      date: isoDate.meta({ description: "The last day of a year of the run." }),
    }),
    gives: { status: 200, schema: sensitivity, description: "The assumptions, the largest effect first." },
    async handle({ path: { runId }, query: { measure, date }, reply }) {
      await done(storage, runId, "sensitivity");
      return await sendCompressed(reply, await storedSensitivity(storage, runId, measure, date));
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${base}/tables/:table`,
    operationId: "getTable",
    tag: "simulation",
    summary: "A table of a run, whole or cut down, also as a file",
    path: z.strictObject({ runId: z.string(), table: z.string() }),
    query: z.strictObject({
      format: z.enum(["json", "csv", "parquet"]).default("json"),
      measure: z.string().optional(),
      group: z.string().optional(),
    }),
    gives: {
      status: 200,
      schema: table,
      description: "The rows. With a format, a file to download.",
      files: Object.values(FILE_TYPES),
    },
    async handle({ path: { runId, table }, query: { format, measure, group }, reply }) {
      if (!TABLES.includes(table)) throw unknownTable(table);
      const run = await done(storage, runId, "simulation");
      const content = await storedPart(storage, runId, partOfTable(table));
      const request = { table, form: format, ...(measure && { measure }), ...(group && { group }) };
      const bytes = bytesOf(await runs.make({ do: "table", content, request }));
      if (format !== "json") asFile(reply, format, run, [table, measure, group]);
      return bytes;
    },
  });
}

/** @throws HttpProblem 404 where there is no such run, 409 where it has no such result */
async function done(storage: Storage, key: string, kind: RunKind): Promise<SimulationRun> {
  const run = await found(storage, key);
  if (run.kind !== kind) {
    throw new HttpProblem(409, [
      problem("run-of-other-kind", { field: "runId", value: key, values: { kind: run.kind }, allowed: t(kind, kind) }),
    ]);
  }
  if (run.state === "done") return run;
  throw new HttpProblem(409, [
    problem("run-not-done", { field: "runId", value: key, values: { state: run.state }, allowed: t("done", "done") }),
  ]);
}

async function storedPart(storage: Storage, run: string, name: string): Promise<Uint8Array> {
  const content = await storage.simulationParts.find(run, name);
  if (content) return content;
  throw new Error(`the run ${run} is done and has no ${name.split("/")[0]}`);
}

/** @throws HttpProblem 404 where the run does not count this, or not for this group */
async function storedBands(storage: Storage, run: string, measure: string, group: string): Promise<Uint8Array> {
  const content = await storage.simulationParts.find(run, PART.bands(measure, group));
  if (content) return content;
  const [measures, groups] = await known(storage, run, "bands", measure);
  if (groups.length === 0) throw unknown("measure-unknown", "measure", measure, measures);
  throw unknown("group-unknown", "group", group, groups, measure);
}

/** @throws HttpProblem 404 where the run does not count this, or has no year that ends on this day */
async function storedSensitivity(storage: Storage, run: string, measure: string, date: string): Promise<Uint8Array> {
  const content = await storage.simulationParts.find(run, PART.sensitivity(measure, date));
  if (content) return content;
  const [measures, dates] = await known(storage, run, "sensitivity", measure);
  if (dates.length === 0) throw unknown("measure-unknown", "measure", measure, measures);
  throw unknown("date-unknown", "date", date, dates);
}

/** The measures of which a run has pieces of a kind, and what it has them for in the case of one measure. */
async function known(storage: Storage, run: string, kind: string, measure: string): Promise<[string[], string[]]> {
  const names = (await storage.simulationParts.names(run, `${kind}/`)).map((name) => name.split("/"));
  const measures = [...new Set(names.flatMap(([, counted = ""]) => counted))];
  return [measures, names.flatMap(([, counted, place = ""]) => (counted === measure ? [place] : []))];
}

function unknown(
  code: "measure-unknown" | "group-unknown" | "date-unknown",
  field: string,
  value: string,
  possible: readonly string[],
  measure = value,
): HttpProblem {
  const list = possible.join(", ");
  return new HttpProblem(404, [problem(code, { field, value, values: { value, measure }, allowed: t(list, list) })]);
}

function unknownTable(table: string): HttpProblem {
  const allowed = TABLES.join(", ");
  return new HttpProblem(404, [
    problem("table-unknown", { field: "table", value: table, values: { value: table }, allowed: t(allowed, allowed) }),
  ]);
}

/** @throws HttpProblem 409 where what was asked cannot be made of these runs */
function bytesOf(answer: SimulationAnswer): Buffer {
  if (answer.gave === "bytes") return Buffer.from(answer.bytes);
  if (answer.gave === "problems") throw new HttpProblem(409, answer.problems);
  throw new Error(`a table cannot be ${answer.gave}`);
}

function asFile(reply: FastifyReply, form: "csv" | "parquet", run: SimulationRun, parts: (string | undefined)[]): void {
  const name = [run.key.slice(0, 8), ...parts.filter((part) => part !== undefined)].join("-").replace(/[^\w-]/g, "_");
  reply
    .type(form === "csv" ? "text/csv; charset=utf-8" : FILE_TYPES.parquet)
    .header("Content-Disposition", `attachment; filename="keten-${name}.${form}"`);
}
