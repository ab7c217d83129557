import { type DistributeOptions, distribute } from "@keten/distribution";
import { KetenError } from "@keten/text";
import type { FastifyInstance } from "fastify";
import { HttpProblem } from "../http-problem.js";
import { BASE_PATH } from "../openapi.js";
import type { ApiParts } from "../parts.js";
import { addRoute } from "../route.js";
import { distribution, distributionQuery } from "../schemas/distribution.js";

/** The distribution of places over municipalities. */
export function addDistributionRoutes(app: FastifyInstance, { services }: ApiParts): void {
  addRoute(app, {
    method: "GET",
    url: `${BASE_PATH}/distribution`,
    operationId: "getDistribution",
    tag: "reception",
    summary: "A number of reception places spread over all municipalities",
    query: distributionQuery,
    open: true,
    gives: {
      status: 200,
      schema: distribution,
      description: "The number of each municipality and province, explained.",
    },
    handle: ({ query }) => asked(() => distribute(services.distribution.inputs(), defined(query))),
  });
}

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
