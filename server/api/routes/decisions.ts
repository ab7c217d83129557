import type { Missing } from "@keten/law-language";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Services } from "../../services.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { answer } from "../schemas/answer.js";
import { named } from "../schemas/common.js";
import { fact, finding } from "../schemas/law.js";
import { question } from "../schemas/question.js";
import { factJson, findingJson } from "./law.js";
import { questionFaults, readQuestion } from "./read-question.js";

const decision = named(
  "Decision",
  "An answer, with the question as it was read: the days that were left out are filled in.",
  z.strictObject({ ...answer.shape, question }),
);

const nextQuestion = named(
  "NextQuestion",
  "The fact or finding that settles most; both null where nothing is missing.",
  z.strictObject({ fact: fact.nullable(), finding: finding.nullable() }),
);

/** What the rules say about a case, and what to ask next; nothing of it is stored. */
export function addDecisionRoutes(app: FastifyInstance, { services }: ApiParts): void {
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/decisions`,
    operationId: "decide",
    tag: "decisions",
    summary: "Decides a case by a rule, with reasons and sources",
    description: "Nothing is stored. A refusal by law is an outcome; `status` tells whether there is one.",
    content: question,
    alsoCheck: questionFaults(services),
    gives: { status: 200, schema: decision, description: "The answer, also where facts are missing." },
    handle({ content }) {
      const read = readQuestion(services, content);
      return { ...services.law.evaluate(read), question: services.law.questionJson(read) };
    },
  });
  addRoute(app, {
    method: "POST",
    url: `${BASE_PATH}/questions`,
    operationId: "askNext",
    tag: "decisions",
    summary: "Gives the next question to ask about a case",
    content: question,
    alsoCheck: questionFaults(services),
    gives: { status: 200, schema: nextQuestion, description: "What to ask, or that nothing is missing." },
    handle: ({ content }) => described(services, services.law.ask(readQuestion(services, content))),
  });
}

function described({ law }: Services, missing: Missing | null): z.input<typeof nextQuestion> | object {
  const asked = law.law.facts.find((one) => one.id === missing?.fact);
  const judged = law.law.findings.find((one) => one.id === missing?.finding);
  return { fact: asked ? factJson(asked) : null, finding: judged ? findingJson(judged) : null };
}
