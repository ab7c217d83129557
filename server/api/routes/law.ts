import { isoOf } from "@keten/calendar";
import { type Fact, type Finding, isAnnulment, type Rule, sourceToJson, weakest } from "@keten/law-language";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../api.js";
import { BASE_PATH } from "../openapi.js";
import { addRoute } from "../route.js";
import { fact, ruleSummary } from "../schemas/law.js";

/** Rules and facts. */
export function addLawRoutes(app: FastifyInstance, { services }: ApiParts): void {
  const { law } = services.law;
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
    url: `${BASE_PATH}/facts`,
    operationId: "listFacts",
    tag: "law",
    summary: "Every fact that a rule can ask for",
    open: true,
    gives: { status: 200, schema: z.strictObject({ facts: z.array(fact) }), description: "The facts." },
    handle: () => ({ facts: law.facts.map(factJson) }),
  });
}

export function factJson({ source, ...fact }: Fact): object {
  return { ...fact, ...(source ? { source: sourceToJson(source) } : {}) };
}

export function findingJson(finding: Finding): object {
  return { ...finding, sources: finding.sources.map(sourceToJson) };
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
