import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import { type Answer, addressBelow, type Connection, get, jsonOf, pause } from "./client.js";
import { readJsonStat, type StatisticsTable } from "./json-stat.js";

export interface EurostatQuery {
  /** The code of the data set, such as `migr_asyappctza`. */
  dataset: string;
  /** Codes by dimension; a dimension left out gives all its codes. */
  filters: Readonly<Record<string, string>>;
  /** The first period, such as `2015` or `2015-01`. */
  since?: string;
}

interface Fault {
  id: string;
  label: string;
}

/**
 * Reads a data set of Eurostat's statistics interface (JSON-stat 2.0). A code that does not exist within a dimension is
 * no error there: the table then has no observations. An answer that is being prepared is asked for again until it is
 * there. Throws a `KetenError` for every other answer.
 */
export async function readEurostat(query: EurostatQuery, connection: Connection): Promise<StatisticsTable> {
  const asked = new URLSearchParams({ format: "JSON", lang: "EN", ...query.filters });
  if (query.since !== undefined) asked.set("sinceTimePeriod", query.since);
  const path = `statistics/1.0/data/${encodeURIComponent(query.dataset)}?${asked}`;
  const url = addressBelow(connection.baseUrl, path);
  for (let poll = 0; poll < connection.polls; poll++) {
    if (poll > 0) await pause(connection.pollMs, connection);
    const answer = await get(url, connection);
    const key = keyOf(answer);
    if (key !== undefined) return tableOf(parsed(await delayed(key, connection)), query.dataset);
    const body = parsed(answer);
    if (!isQueued(body)) return tableOf(body, query.dataset);
  }
  throw new KetenError([problem("still-preparing", { values: { url, times: connection.polls } })]);
}

/** An answer and what it holds; nothing where a refusal is not in JSON. */
interface Parsed extends Answer {
  body: unknown;
}

function parsed(answer: Answer): Parsed {
  if (isXml(answer)) return { ...answer, body: undefined };
  try {
    return { ...answer, body: jsonOf(answer) };
  } catch (error) {
    // The status of a refusal says more than its broken body.
    if (answer.status === 200) throw error;
    return { ...answer, body: undefined };
  }
}

function tableOf(answer: Parsed, dataset: string): StatisticsTable {
  const { url, status } = answer;
  const fault = faultOf(answer);
  if (!fault) return readJsonStat(answer.body, url);
  // An empty selection comes as an error or as a table without values; to the caller they are the same.
  if (status === 400 && fault.id === "100") return { label: "", observations: [], flags: {} };
  const values = { url, status, label: fault.label, dataset };
  throw new KetenError([problem(codeOf(status, fault.id), { values })]);
}

function codeOf(status: number, id: string) {
  if (status === 413 || status === 416 || id === "413" || id === "416") return "extraction-too-big";
  if (status >= 500) return "server-error";
  if (status === 404) return "dataset-unknown";
  if (id === "140") return "filter-syntax";
  if (id === "150") return "dimension-unknown";
  return "request-refused";
}

/** The error in an answer: a list in JSON, or a fault in XML where a request was handed on to the other interface. */
function faultOf(answer: Parsed): Fault | undefined {
  const { status, text, body } = answer;
  if (isXml(answer)) {
    const label = /<faultstring>([^<]*)</.exec(text)?.[1] ?? text.trim().slice(0, 80);
    return { id: /<faultcode>([^<]*)</.exec(text)?.[1]?.trim() ?? "", label: label.trim() };
  }
  const error = partOf(body, "error");
  const first: unknown = Array.isArray(error) ? error[0] : error;
  if (first !== undefined)
    return { id: String(partOf(first, "id") ?? ""), label: String(partOf(first, "label") ?? "") };
  return status === 200 ? undefined : { id: "", label: text.trim().slice(0, 80) };
}

/** Whether the server says that it will answer the same request later: a warning, sent with status 200. */
function isQueued({ status, body }: Parsed): boolean {
  const warning = partOf(body, "warning");
  const announced = partOf(warning, "status") === 413 || /^ASYNCHRONOUS/.test(String(partOf(warning, "label")));
  return status === 200 && announced;
}

/** States of a delayed answer, in the small XML or JSON that comes instead of data. */
const STATE = /(?:"status"\s*:\s*"|<(?:\w+:)?status>\s*)(SUBMITTED|PROCESSING|AVAILABLE|EXPIRED|UNKNOWN_REQUEST)\b/;
const KEY = /(?:"(?:id|key)"\s*:\s*"|<(?:\w+:)?(?:id|key)>\s*)([\w-]+)/;

const keyOf = ({ status, text }: Answer): string | undefined =>
  status === 200 && text.length < 10_000 && STATE.test(text) ? KEY.exec(text)?.[1] : undefined;

async function delayed(key: string, connection: Connection): Promise<Answer> {
  const url = addressBelow(connection.baseUrl, `1.0/async/status/${encodeURIComponent(key)}`);
  for (let poll = 0; poll < connection.polls; poll++) {
    if (poll > 0) await pause(connection.pollMs, connection);
    const answer = await get(url, connection);
    const state = STATE.exec(answer.text)?.[1];
    if (state === "AVAILABLE") return get(url.replace("/async/status/", "/async/data/"), connection);
    if (state !== "SUBMITTED" && state !== "PROCESSING")
      throw new KetenError([problem("preparation-lost", { values: { url, status: state ?? answer.status } })]);
  }
  throw new KetenError([problem("still-preparing", { values: { url, times: connection.polls } })]);
}

const isXml = ({ text }: Answer): boolean => text.trimStart().startsWith("<");

const partOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
