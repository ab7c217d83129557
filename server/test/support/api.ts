import { chainYear, definitions, series, sources } from "@keten/figures";
import {
  buildApi,
  catalogueOf,
  distributionServices,
  lawServices,
  type RunRequest,
  type Runs,
  type readPages,
  type Services,
  type Storage,
} from "@keten/server";
import { KetenError, problemsOf, t } from "@keten/text";
import type { FastifyInstance } from "fastify";
import { sampleLaw } from "./sample-law.js";

/** 2026-03-02 */
export const TODAY = 20_514;

export const contact = { name: "Keten", email: "keten@example.org", url: "https://example.org/keten" };

const problem = problemsOf({ "scenario-nameless": t("Het scenario heeft geen naam.", "The scenario has no name.") });

/** A run as it is asked for: of three replications, by the name of its scenario. */
export function runNamed(name: string, kind: RunRequest["kind"] = "simulation", total = 3): RunRequest {
  const identity = { scenarioHash: "s", lawHash: "l", figuresHash: "f", engineVersion: "1" };
  const about = { name: t(name, name), scenario: name, ...identity, seed: 1, replications: total, warnings: [] };
  return { key: `key-of-${name}`, kind, about: JSON.stringify(about), given: JSON.stringify({ name }), total };
}

/** The real services, on the made-up law; a scenario is anything with a name. */
export function sampleServices(): Services {
  return {
    law: lawServices(sampleLaw),
    figures: { chainYear, definitions, series, sources },
    distribution: distributionServices(),
    simulation: {
      catalogue: catalogueOf(sampleLaw),
      prepare(kind, scenario) {
        const name = (scenario as { name?: unknown }).name;
        if (typeof name !== "string") throw new KetenError([problem("scenario-nameless", { field: "name" })]);
        return runNamed(name, kind);
      },
    },
    today: () => TODAY,
  };
}

export interface TestApi {
  app: FastifyInstance;
  log: string[];
  requested: number;
}

/** Nobody does the runs. */
export const noRuns: Runs = {
  requested: () => undefined,
  cancelled: () => undefined,
  make: () => Promise.reject(new Error("nobody makes tables here")),
  fault: () => null,
};

export async function sampleApi(
  storage: Storage,
  more: {
    services?: Services;
    runs?: Runs;
    pages?: ReturnType<typeof readPages>;
    hosts?: string[];
    arrivalMilliseconds?: number;
  } = {},
): Promise<TestApi> {
  const { services = sampleServices(), runs = noRuns, ...settings } = more;
  const log: string[] = [];
  const api: TestApi = { app: undefined as never, log, requested: 0 };
  api.app = await buildApi(
    { services, storage, runs: { ...runs, requested: () => (api.requested += 1) } },
    { contact, checkAnswers: true, log: { write: (line) => log.push(line) }, ...settings },
  );
  return api;
}
