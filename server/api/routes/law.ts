import { gzipSync } from "node:zlib";
import { isoOf } from "@keten/calendar";
import {
  documentOf,
  type Fact,
  type Finding,
  isAnnulment,
  type Law,
  type Position,
  prose,
  type Rule,
  type RuleDocument,
  weakest,
} from "@keten/law-language";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problem } from "../../problems.js";
import { sendCompressed } from "../compressed.js";
import { HttpProblem } from "../http-problem.js";
import { dayOfIso, withIsoDays } from "../iso-days.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { isoDate } from "../schemas/common.js";
import { fact, ruleSummary } from "../schemas/law.js";
import { ruleDocument } from "../schemas/rule-document.js";

const MOST_SHOWN = 1_000;

/** Rules and facts. */
export function addLawRoutes(app: FastifyInstance, { services }: ApiParts): void {
  const { law } = services.law;
  // A rule as known on a day does not change while the server runs.
  const shown = new Map<string, Buffer>();
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/rules`,
    operationId: "listRules",
    tag: "law",
    summary: "Every rule, in short",
    open: true,
    gives: { status: 200, schema: z.strictObject({ rules: z.array(ruleSummary) }), description: "The rules." },
    handle: () => ({ rules: law.rules.map(summaryOf) }),
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/rules/:ruleId`,
    operationId: "getRule",
    tag: "law",
    summary: "A rule with its versions, conditions and sources, as known on a day",
    path: z.strictObject({ ruleId: z.string() }),
    query: z.strictObject({ knownOn: isoDate.optional().meta({ description: "Today where it is left out." }) }),
    open: true,
    gives: { status: 200, schema: ruleDocument, description: "The rule." },
    async handle({ path: { ruleId }, query: { knownOn }, reply }) {
      const day = knownOn === undefined ? services.today() : dayOfIso(knownOn);
      const key = `${ruleId} ${day}`;
      const known = shown.get(key);
      if (known) return await sendCompressed(reply, known);
      const document = documentOf(law, ruleId, { knownOn: day });
      if (document) {
        const made = gzipSync(JSON.stringify(documentJson(law, document)));
        if (shown.size >= MOST_SHOWN) shown.clear();
        shown.set(key, made);
        return await sendCompressed(reply, made);
      }
      throw new HttpProblem(404, [
        problem("rule-unknown", { field: "ruleId", value: ruleId, values: { value: ruleId } }),
      ]);
    },
  });
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/facts`,
    operationId: "listFacts",
    tag: "law",
    summary: "Every fact that a rule can ask for",
    open: true,
    gives: { status: 200, schema: z.strictObject({ facts: z.array(fact) }), description: "The facts." },
    handle: () => ({ facts: law.facts.map(factJson) }),
  });
}

export function factJson(fact: Fact): unknown {
  return withIsoDays(fact);
}

export function findingJson(finding: Finding): unknown {
  return withIsoDays(finding);
}

function documentJson(law: Law, document: RuleDocument): unknown {
  const inWords = ({ scope, ...position }: Position) => ({
    ...position,
    ...(scope ? { scope: prose(scope, law) } : {}),
  });
  const entries = document.entries.map((entry) => ({ ...entry, positions: entry.positions.map(inWords) }));
  return withIsoDays({ ...document, entries });
}

function summaryOf(rule: Rule): object {
  const versions = rule.versions.filter((version) => !isAnnulment(version)).sort((a, b) => a.from - b.from);
  const [first, last] = [versions.at(0), versions.at(-1)];
  if (!first || !last) throw new Error(`the rule ${rule.id} has no version`);
  const sources = [...rule.versions, ...rule.exceptions].flatMap((entry) => entry.sources);
  return {
    id: rule.id,
    subject: rule.subject,
    title: rule.title,
    summary: rule.summary,
    from: isoOf(first.from),
    coveredUntil: isoOf(last.coveredUntil),
    verification: weakest(sources.map((source) => source.verification)),
  };
}
