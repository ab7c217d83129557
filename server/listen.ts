import { KetenError, type Problem, t } from "@keten/text";
import type { FastifyInstance } from "fastify";
import { problem } from "./problems.js";

const PORTS_TO_TRY = 50;
const LAST_PORT = 65_535;

/** @throws KetenError where this is no port */
export function checkPort(port: number): void {
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return;
  throw new KetenError([
    problem("setting-invalid", {
      field: "port",
      value: port,
      values: { field: "port" },
      allowed: t(`een geheel getal van 0 tot en met ${LAST_PORT}`, `a whole number from 0 to ${LAST_PORT}`),
    }),
  ]);
}

/**
 * Listens at a port, or at the next one that is free; 0 takes any. Gives the port taken.
 * @throws KetenError where none can be had
 */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  const last = Math.min(port + PORTS_TO_TRY, LAST_PORT);
  for (let candidate = port; ; candidate += 1) {
    try {
      await app.listen({ host, port: candidate });
      const [address] = app.addresses();
      return typeof address === "object" ? address.port : candidate;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === "EADDRINUSE" && candidate < last) continue;
      throw new KetenError([unusable(host, candidate, code ?? message)]);
    }
  }
}

function unusable(host: string, port: number, reason: string): Problem {
  return problem("port-unusable", {
    field: "port",
    value: port,
    values: { host, port, reason },
    allowed: t(
      "Een vrije poort die deze gebruiker mag openen, op een adres van deze computer.",
      "A free port that this user may open, at an address of this computer.",
    ),
  });
}
