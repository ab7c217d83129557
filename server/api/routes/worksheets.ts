import { randomUUID } from "node:crypto";
import {
  balanceCsv,
  isPlainText,
  readCommitments,
  readWorksheet,
  type Worksheet,
  worksheetBalance,
  worksheetProblems,
} from "@keten/distribution";
import { KetenError, type Problem, t } from "@keten/text";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import type { Storage } from "../../storage/storage.js";
import type { StoredWorksheet, WorksheetContent, WorksheetVersion } from "../../storage/worksheets.js";
import { HttpProblem } from "../http-problem.js";
import { dayOfIso } from "../iso-days.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { plainText, wholeInAddress } from "../schemas/common.js";
import {
  commitment,
  commitmentTable,
  newVersion,
  newWorksheet,
  report,
  reportQuery,
  storedWorksheet,
  versionNumber,
  worksheetVersion,
} from "../schemas/worksheets.js";

const MOST_LISTED = 200;
const path = z.strictObject({ worksheetId: z.string() });
const versionPath = z.strictObject({ worksheetId: z.string(), version: wholeInAddress(versionNumber) });

/** Worksheets of provincial tables: what is saved stays, and who saves at the same time loses nothing. */
export function addWorksheetRoutes(app: FastifyInstance, { services, storage }: ApiParts): void {
  const faultsIn = (content: unknown): readonly Problem[] => {
    const given = (content as { worksheet?: unknown }).worksheet;
    if (typeof given !== "object" || given === null || Array.isArray(given)) return [];
    try {
      return worksheetProblems(readWorksheet(given), services.distribution.inputs());
    } catch (error) {
      if (error instanceof KetenError) return error.problems;
      throw error;
    }
  };
  const contentOf = (given: { worksheet: unknown; savedBy: string; note?: string | undefined }): WorksheetContent => {
    const { title, province, cycle, ...rest } = readWorksheet(given.worksheet);
    const content = JSON.stringify({ ...rest, title, province, cycle });
    return { title, province, cycle, content, savedBy: given.savedBy, note: given.note ?? "" };
  };
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/worksheets`,
    operationId: "listWorksheets",
    tag: "reception",
    summary: "The worksheets of provincial tables, those saved last first",
    query: z.strictObject({
      province: plainText(z.string()).optional().meta({ description: "Code of a province, as PV25." }),
      cycle: wholeInAddress(z.int().min(2000).max(2200), "The year in which a cycle begins.").optional(),
    }),
    gives: {
      status: 200,
      schema: z.strictObject({ worksheets: z.array(worksheetVersion) }),
      description: `The newest version of each, ${MOST_LISTED} at most.`,
    },
    async handle({ query: { province, cycle } }) {
      const only = { ...(province === undefined ? {} : { province }), ...(cycle === undefined ? {} : { cycle }) };
      return { worksheets: (await storage.worksheets.list(MOST_LISTED, only)).map(versionJson) };
    },
  });
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/worksheets`,
    operationId: "keepWorksheet",
    tag: "reception",
    summary: "Stores a new worksheet",
    content: newWorksheet,
    alsoCheck: faultsIn,
    gives: { status: 201, schema: storedWorksheet, description: "The worksheet, as its first version." },
    async handle({ content, reply }) {
      const id = randomUUID();
      const { madeOf } = content;
      if (madeOf && (await storage.worksheets.find(madeOf.id, madeOf.version)) === null) {
        const value = `${madeOf.id}, ${madeOf.version}`;
        throw new HttpProblem(400, [problem("worksheet-unknown", { field: "madeOf", value, values: { value } })]);
      }
      const from = madeOf ? { worksheet: madeOf.id, version: madeOf.version } : null;
      const stored = contentOf(content);
      await storage.transaction(({ worksheets }) => worksheets.create(id, stored, from));
      reply.header("Location", `${BASE_PATH}/worksheets/${id}`);
      return await answer(storage, await found(storage, id, 1));
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/worksheets/:worksheetId`,
    operationId: "getWorksheet",
    tag: "reception",
    summary: "The newest version of a worksheet",
    path,
    gives: { status: 200, schema: storedWorksheet, description: "The worksheet." },
    handle: async ({ path: { worksheetId } }) => await answer(storage, await found(storage, worksheetId)),
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/worksheets/:worksheetId/versions`,
    operationId: "listWorksheetVersions",
    tag: "reception",
    summary: "Each time that a worksheet was saved, newest first",
    path,
    gives: {
      status: 200,
      schema: z.strictObject({ versions: z.array(worksheetVersion) }),
      description: "The versions.",
    },
    async handle({ path: { worksheetId } }) {
      await found(storage, worksheetId);
      return { versions: (await storage.worksheets.versions(worksheetId)).map(versionJson) };
    },
  });
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/worksheets/:worksheetId/versions`,
    operationId: "keepWorksheetVersion",
    tag: "reception",
    summary: "Stores a worksheet after the version that it was made of",
    description:
      "Where somebody else saved after the same version, nothing is stored and the answer is 409; both versions can then be laid beside each other, put together, or kept side by side as two worksheets.",
    path,
    content: newVersion,
    alsoCheck: faultsIn,
    gives: { status: 201, schema: storedWorksheet, description: "The worksheet, as its newest version." },
    async handle({ path: { worksheetId }, content, reply }) {
      const { basedOn } = content;
      await found(storage, worksheetId, basedOn);
      const stored = contentOf(content);
      const taken = await storage.transaction(({ worksheets }) => worksheets.append(worksheetId, basedOn, stored));
      if (!taken) throw savedMeanwhile(await found(storage, worksheetId), basedOn);
      reply.header("Location", `${BASE_PATH}/worksheets/${worksheetId}/versions/${basedOn + 1}`);
      return await answer(storage, await found(storage, worksheetId, basedOn + 1));
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/worksheets/:worksheetId/versions/:version`,
    operationId: "getWorksheetVersion",
    tag: "reception",
    summary: "A worksheet as it was saved at one time",
    path: versionPath,
    gives: { status: 200, schema: storedWorksheet, description: "The worksheet." },
    handle: async ({ path: { worksheetId, version } }) =>
      await answer(storage, await found(storage, worksheetId, version)),
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/worksheets/:worksheetId/report`,
    operationId: "getWorksheetReport",
    tag: "reception",
    summary: "What the newest version of a worksheet adds up to: what counts, what is short, what remains",
    path,
    query: reportQuery,
    gives: {
      status: 200,
      schema: report,
      description: "The balance. As CSV a table of the municipalities, the province last.",
      files: ["text/csv"],
    },
    async handle({ path: { worksheetId }, query: { on, format, language }, reply }) {
      const { content, province } = await found(storage, worksheetId);
      const sheet = JSON.parse(content) as Worksheet;
      const day = on === undefined ? services.today() : dayOfIso(on);
      const balance = worksheetBalance(sheet, day);
      if (format === "json") return balance;
      const name = services.distribution.inputs().provinces.find(({ code }) => code === province)?.name ?? province;
      reply
        .type("text/csv; charset=utf-8")
        .header("Content-Disposition", `attachment; filename="keten-worksheet-${province}-${sheet.cycle}.csv"`);
      return Buffer.from(`\uFEFF${balanceCsv(balance, { code: province, name }, language)}`, "utf8");
    },
  });
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/commitment-tables`,
    operationId: "readCommitmentTable",
    tag: "reception",
    summary: "Reads a table of commitments, as a spreadsheet saves it, into the lines of a worksheet",
    description: "Nothing is stored. Every fault is told with its row and column.",
    content: commitmentTable,
    gives: {
      status: 200,
      schema: z.strictObject({ commitments: z.array(commitment) }),
      description: "The commitments, named by their row.",
    },
    handle: ({ content: { table, province } }) => ({
      commitments: readCommitments(table, province, services.distribution.inputs()),
    }),
  });
}

/** @throws HttpProblem 404 */
async function found(storage: Storage, id: string, version?: number): Promise<StoredWorksheet> {
  const stored = isPlainText(id) ? await storage.worksheets.find(id, version) : null;
  if (stored) return stored;
  const newest = version === undefined || !isPlainText(id) ? null : await storage.worksheets.find(id);
  if (newest && version !== undefined) {
    throw new HttpProblem(404, [
      problem("worksheet-version-unknown", {
        field: "version",
        value: version,
        values: { value: version },
        allowed: t(`1 tot en met ${newest.version}`, `1 to ${newest.version}`),
      }),
    ]);
  }
  throw new HttpProblem(404, [
    problem("worksheet-unknown", { field: "worksheetId", value: id, values: { value: id } }),
  ]);
}

/** Both versions are named, so that their makers can find each other. */
function savedMeanwhile(newest: StoredWorksheet, basedOn: number): HttpProblem {
  return new HttpProblem(409, [
    problem("worksheet-saved-meanwhile", {
      field: "basedOn",
      value: basedOn,
      values: { basedOn, newest: newest.version, savedBy: newest.savedBy, savedAt: newest.savedAt.toISOString() },
      allowed: t(String(newest.version), String(newest.version)),
    }),
  ]);
}

async function answer(storage: Storage, stored: StoredWorksheet) {
  const newest = await storage.worksheets.find(stored.worksheet);
  const { madeOf } = stored;
  return {
    ...versionJson(stored),
    madeOf: madeOf === null ? null : { id: madeOf.worksheet, version: madeOf.version },
    newest: newest?.version ?? stored.version,
    worksheet: JSON.parse(stored.content) as Worksheet,
  };
}

function versionJson({ worksheet, version, title, province, cycle, savedBy, note, savedAt }: WorksheetVersion) {
  return { id: worksheet, version, title, province, cycle, savedBy, note, savedAt: savedAt.toISOString() };
}
