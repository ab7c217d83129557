import { setTimeout as wait } from "node:timers/promises";
import { KetenError, t } from "@keten/text";
import { problem } from "../problems.js";

/** How to reach one server, and how patient to be. */
export interface Connection {
  baseUrl: string;
  /** Milliseconds one answer may take, body included. */
  timeoutMs: number;
  /** How often a request is made in all when the server answers with a fault of its own (5xx). */
  attempts: number;
  /** Milliseconds before the second attempt; doubled before each next one. */
  backOffMs: number;
  /** Milliseconds between two questions whether a delayed answer is ready, and how often to ask. */
  pollMs: number;
  polls: number;
  signal?: AbortSignal;
}

export const patience = { timeoutMs: 60_000, attempts: 4, backOffMs: 1_000, pollMs: 5_000, polls: 60 };

export interface Answer {
  url: string;
  status: number;
  text: string;
}

/**
 * Gets one answer, whatever its status: what a refusal means differs per server. Only a server's own fault (5xx) is
 * tried again. Throws a `KetenError` where there is no complete answer in time, or the caller stops.
 */
export async function get(url: string, connection: Connection): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await getOnce(url, connection);
    if (answer.status < 500 || attempt >= connection.attempts) return answer;
    await pause(connection.backOffMs * 2 ** (attempt - 1), connection);
  }
}

/** Waits, unless the caller stops. */
export async function pause(milliseconds: number, { signal }: Connection): Promise<void> {
  try {
    await wait(milliseconds, undefined, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw cancelled();
    throw error;
  }
}

/** Reads an answer as JSON; a page in HTML and an answer that stops half-way are named with how they begin. */
export function jsonOf({ url, text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trim() === "" ? t("(leeg)", "(empty)") : text.trim().slice(0, 80);
    throw new KetenError([problem("answer-not-json", { values: { url, start } })]);
  }
}

/** The address below a base; throws where the base is no web address. */
export function addressBelow(baseUrl: string, path: string): string {
  if (!/^https?:$/.test(URL.canParse(baseUrl) ? new URL(baseUrl).protocol : ""))
    throw new KetenError([problem("address-invalid", { values: { url: baseUrl }, field: "baseUrls", value: baseUrl })]);
  return `${baseUrl.replace(/\/+$/, "")}/${path}`;
}

async function getOnce(url: string, { timeoutMs, signal }: Connection): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  let begun = false;
  try {
    const response = await fetch(url, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: { accept: "application/json" },
    });
    begun = true;
    return { url, status: response.status, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw cancelled();
    if (timeout.aborted)
      throw new KetenError([problem("server-timeout", { values: { url, seconds: timeoutMs / 1000 } })]);
    const values = { url, reason: reasonOf(error) };
    throw new KetenError([problem(begun ? "answer-cut-off" : "server-unreachable", { values })]);
  }
}

/** What lies behind the general message of `fetch`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? String(cause.code) : cause.message;
  return error.message;
}

const cancelled = () => new KetenError([problem("refresh-cancelled")]);
