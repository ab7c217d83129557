import { chainYear, definitions, series, sources } from "@keten/figures";
import { buildApi, catalogueOf, lawServices, type readPages, type Services, type Storage } from "@keten/server";
import { problemsOf, t } from "@keten/text";
import type { FastifyInstance } from "fastify";
import { sampleLaw } from "./sample-law.js";

/** 2026-03-02 */
export const TODAY = 20_514;

export const contact = { name: "Keten", email: "keten@example.org", url: "https://example.org/keten" };

const problem = problemsOf({ "scenario-nameless": t("Het scenario heeft geen naam.", "The scenario has no name.") });

/** The real services, on the made-up law; a scenario is anything with a name. */
export function sampleServices(): Services {
  return {
    law: lawServices(sampleLaw),
    figures: { chainYear, definitions, series, sources },
    simulation: {
      catalogue: catalogueOf(sampleLaw),
      prepare(scenario) {
        const name = (scenario as { name?: unknown }).name;
        if (typeof name !== "string") return { problems: [problem("scenario-nameless", { field: "name" })] };
        return { value: { key: `key-of-${name}`, scenario: JSON.stringify({ name }), replications: 3 } };
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

export async function sampleApi(
  storage: Storage,
  more: { services?: Services; pages?: ReturnType<typeof readPages>; hosts?: string[] } = {},
): Promise<TestApi> {
  const { services = sampleServices(), ...settings } = more;
  const log: string[] = [];
  const api: TestApi = { app: undefined as never, log, requested: 0 };
  api.app = await buildApi(
    { services, storage, runRequested: () => (api.requested += 1) },
    { contact, log: { write: (line) => log.push(line) }, ...settings },
  );
  return api;
}
