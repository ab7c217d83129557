import {
  type DistributeOptions,
  type Distribution,
  distribute,
  distributeWithTables,
  distributionCsv,
  TABLE_KINDS,
  type TableLanguage,
  templateOf,
} from "@keten/distribution";
import { KetenError, t } from "@keten/text";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import { sendPacked } from "../compressed.js";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { distribution, distributionQuery, distributionRequest } from "../schemas/distribution.js";
import { tableQuery } from "../schemas/figures.js";

/** The distribution of places over municipalities. */
export function addDistributionRoutes(app: FastifyInstance, { services }: ApiParts): void {
  const gives = {
    status: 200,
    schema: distribution,
    description: "The number of each municipality and province, explained. As CSV a table of the municipalities.",
    files: ["text/csv"],
  } as const;
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/distribution`,
    operationId: "getDistribution",
    tag: "reception",
    summary: "A number of reception places spread over all municipalities",
    query: distributionQuery,
    open: true,
    gives,
    handle: ({ query: { format, language, ...question }, reply }) =>
      told(
        asked(() => distribute(services.distribution.inputs(), defined(question))),
        { format, language },
        reply,
      ),
  });
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/distribution`,
    operationId: "distribute",
    tag: "reception",
    summary: "The same, with tables of inhabitants or scores of one's own",
    description: "Nothing is stored. A table that is not complete and right is refused with row and column.",
    query: tableQuery,
    content: distributionRequest,
    open: true,
    gives,
    handle: ({ query, content: { inhabitants, ses, ...question }, reply }) =>
      told(
        asked(() =>
          distributeWithTables(services.distribution.inputs(), defined(question), {
            ...(inhabitants === undefined ? {} : { inhabitants: { content: inhabitants } }),
            ...(ses === undefined ? {} : { ses: { content: ses } }),
          }),
        ),
        query,
        reply,
      ),
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/distribution-templates/:table`,
    operationId: "getDistributionTemplate",
    tag: "reception",
    summary: "An empty table of all municipalities, to fill in a spreadsheet",
    path: z.strictObject({ table: z.string() }),
    query: tableQuery,
    open: true,
    gives: {
      status: 200,
      schema: z.strictObject({ table: z.string() }),
      description: "As JSON the table as one text; as CSV the table.",
      files: ["text/csv"],
    },
    handle({ path: { table }, query: { format, language }, reply }) {
      const kind = TABLE_KINDS.find((one) => one === table);
      if (kind === undefined) {
        const all = TABLE_KINDS.join(", ");
        throw new HttpProblem(404, [
          problem("table-unknown", {
            field: "table",
            value: table,
            values: { value: table },
            allowed: t(`een van: ${all}`, `one of: ${all}`),
          }),
        ]);
      }
      const empty = templateOf(kind, services.distribution.inputs(), language);
      if (format === "json") return { table: empty };
      asTable(reply, `keten-${kind}`);
      return bytes(empty);
    },
  });
}

function told(
  answer: Distribution,
  { format, language }: { format: "json" | "csv"; language: TableLanguage },
  reply: FastifyReply,
): unknown {
  if (format === "json") return sendPacked(reply, answer);
  asTable(reply, `keten-distribution-${answer.places}`);
  return bytes(distributionCsv(answer, language));
}

function asTable(reply: FastifyReply, name: string): void {
  reply.type("text/csv; charset=utf-8").header("Content-Disposition", `attachment; filename="${name}.csv"`);
}

/** With the mark that tells a spreadsheet how letters are written. */
const bytes = (table: string): Buffer => Buffer.from(`\uFEFF${table}`, "utf8");

/** What is wrong with the question is a fault of who asked. */
function asked<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof KetenError) throw new HttpProblem(400, error.problems);
    throw error;
  }
}

function defined(query: { [Key in keyof DistributeOptions]: DistributeOptions[Key] | undefined }): DistributeOptions {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
