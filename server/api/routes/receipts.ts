import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import type { StoredReceipt } from "../../storage/receipts.js";
import type { Storage } from "../../storage/storage.js";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { receiptRequest, replayed, storedReceipt } from "../schemas/receipts.js";
import { questionFaults, readQuestion } from "./read-question.js";

const path = z.strictObject({ receiptId: z.uuid() });

/** Decisions that are kept, and made again. */
export function addReceiptRoutes(app: FastifyInstance, { services, storage }: ApiParts): void {
  const { law } = services;
  const faults = questionFaults(services);
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/receipts`,
    operationId: "keepReceipt",
    tag: "receipts",
    summary: "Decides a case and keeps the receipt",
    content: receiptRequest,
    alsoCheck: (content) =>
      faults(typeof content === "object" && content !== null && "question" in content ? content.question : undefined),
    gives: { status: 201, schema: storedReceipt, description: "The receipt, kept." },
    async handle({ content, reply }) {
      const question = readQuestion(services, content.question);
      const receipt: StoredReceipt = {
        id: randomUUID(),
        ruleSet: law.ruleSet.hash,
        content: law.receipt(question, { ...content.by, on: services.today() }),
        decidedBy: content.by.name,
        recordedAt: new Date(),
      };
      await storage.transaction(async (stores) => {
        await stores.ruleSets.keep(law.ruleSet.hash, law.ruleSet.json);
        await stores.receipts.add(receipt);
      });
      reply.header("Location", `${BASE_PATH}/receipts/${receipt.id}`);
      return receiptJson(receipt);
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/receipts/:receiptId`,
    operationId: "getReceipt",
    tag: "receipts",
    summary: "A receipt that was kept",
    path,
    gives: { status: 200, schema: storedReceipt, description: "The receipt." },
    handle: async ({ path: { receiptId } }) => receiptJson(await found(storage, receiptId)),
  });
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/receipts/:receiptId/replays`,
    operationId: "replayReceipt",
    tag: "receipts",
    summary: "Makes a kept decision again with the rules of then, and compares",
    path,
    gives: { status: 200, schema: replayed, description: "What it gives now." },
    async handle({ path: { receiptId } }) {
      const kept = await found(storage, receiptId);
      const ruleSet = await storage.ruleSets.find(kept.ruleSet);
      if (ruleSet === null) throw new Error(`the rule set ${kept.ruleSet} of a kept receipt is gone`);
      const { same, receipt } = law.replay(kept.content, ruleSet);
      return { id: kept.id, same, receipt: JSON.parse(receipt) };
    },
  });
}

async function found(storage: Storage, id: string): Promise<StoredReceipt> {
  const receipt = await storage.receipts.find(id);
  if (receipt) return receipt;
  throw new HttpProblem(404, [problem("receipt-unknown", { field: "receiptId", value: id, values: { value: id } })]);
}

function receiptJson({ id, recordedAt, ruleSet, content }: StoredReceipt): z.input<typeof storedReceipt> {
  return { id, recordedAt: recordedAt.toISOString(), ruleSet, receipt: JSON.parse(content) };
}
