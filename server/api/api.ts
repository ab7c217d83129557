import { randomUUID } from "node:crypto";
import Fastify, { type FastifyInstance } from "fastify";
import { serializerCompiler } from "fastify-type-provider-zod";
import { addPages, type Pages, sendDocument, wantsPage } from "../pages/pages.js";
import { problem } from "../problems.js";
import { answerBrokenRequest, answerError, answerExpectation, MAX_CONTENT_BYTES } from "./error-answers.js";
import { addGate } from "./gate.js";
import { HttpProblem } from "./http-problem.js";
import { readJson } from "./json-body.js";
import { type LogStream, logging, logRequests } from "./logging.js";
import { type Contact, describeApi } from "./openapi.js";
import type { ApiParts } from "./parts.js";
import { addAgreedMaximumRoutes } from "./routes/agreed-maximum.js";
import { addCycleRoutes } from "./routes/cycles.js";
import { addDecisionRoutes } from "./routes/decisions.js";
import { addDistributionRoutes } from "./routes/distribution.js";
import { addFigureRoutes } from "./routes/figures.js";
import { addHousingRoutes } from "./routes/housing.js";
import { addLawRoutes } from "./routes/law.js";
import { addMunicipalityRoutes } from "./routes/municipalities.js";
import { addPlacementRoutes } from "./routes/placement.js";
import { addPlacesPlanRoutes } from "./routes/places-plan.js";
import { addReceiptRoutes } from "./routes/receipts.js";
import { addRunResultRoutes } from "./routes/run-results.js";
import { addScenarioRoutes } from "./routes/scenarios.js";
import { addServiceRoutes } from "./routes/service.js";
import { addSimulationRoutes } from "./routes/simulation-runs.js";
import { addWorksheetRoutes } from "./routes/worksheets.js";

export interface ApiSettings {
  contact: Contact;
  /** Built pages; without them only the interface is served. */
  pages?: Pages | null;
  hosts?: readonly string[];
  log?: LogStream;
  /** Checks every answer against its schema, for tests: a check takes longer than the answer. Default false. */
  checkAnswers?: boolean;
  /** How long a request may take to arrive. Default a minute. */
  arrivalMilliseconds?: number;
}

const ARRIVAL_MILLISECONDS = 60_000;
/** A reader who takes nothing of an answer for so long is gone. */
const SILENCE_MILLISECONDS = 120_000;

/** The interface and the pages, not yet listening. */
export async function buildApi(parts: ApiParts, settings: ApiSettings): Promise<FastifyInstance> {
  let stopping = false;
  const { arrivalMilliseconds: arrival = ARRIVAL_MILLISECONDS } = settings;
  const app = Fastify({
    ...logging(settings.log),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_CONTENT_BYTES,
    requestTimeout: arrival,
    connectionTimeout: SILENCE_MILLISECONDS,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    http: { requireHostHeader: false, connectionsCheckingInterval: Math.min(10_000, arrival) },
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket, randomUUID),
  });
  // Node swaps the two where the headers may take longer than the whole.
  app.server.headersTimeout = arrival;
  app.server.on("checkExpectation", (_request, response) => answerExpectation(response, randomUUID));
  app.addHook("preClose", async () => {
    stopping = true;
  });
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(settings.checkAnswers ? serializerCompiler : () => (answer) => JSON.stringify(answer));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, async (_request: unknown, content: string) =>
    readJson(content),
  );
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
  const { pages } = settings;
  app.setNotFoundHandler((request, reply) =>
    pages && wantsPage(request)
      ? sendDocument(reply, pages, 404)
      : answerError(new HttpProblem(404, [problem("path-unknown")]), request, reply),
  );
  addGate(app, { isStopping: () => stopping, ...(settings.hosts ? { hosts: settings.hosts } : {}) });
  logRequests(app);
  await describeApi(app, settings.contact);
  addServiceRoutes(app, parts);
  addLawRoutes(app, parts);
  addDecisionRoutes(app, parts);
  addReceiptRoutes(app, parts);
  addFigureRoutes(app, parts);
  addAgreedMaximumRoutes(app, parts);
  addPlacementRoutes(app, parts);
  addHousingRoutes(app, parts);
  addPlacesPlanRoutes(app);
  addDistributionRoutes(app, parts);
  addMunicipalityRoutes(app, parts);
  addScenarioRoutes(app, parts);
  addSimulationRoutes(app, parts);
  addRunResultRoutes(app, parts);
  addCycleRoutes(app, parts);
  addWorksheetRoutes(app, parts);
  if (pages) await addPages(app, pages);
  await app.ready();
  return app;
}
