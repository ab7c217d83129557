import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import { addressBelow, type Connection, get, jsonOf } from "./client.js";

export type Entity = Readonly<Record<string, unknown>>;

/** Text within a filter: between quotation marks, with those inside doubled. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Reads one object of a table, such as its `Properties`. */
export async function readEntity(table: string, name: string, connection: Connection): Promise<Entity> {
  const url = addressBelow(connection.baseUrl, `${encodeURIComponent(table)}/${name}`);
  const body = await bodyOf(url, table, connection);
  // Some catalogues give the one object as the only member of a list.
  const value = body["value"];
  return Array.isArray(value) && isEntity(value[0]) ? value[0] : body;
}

/** Reads an entity set of a table whole, page by page: each next address is followed as given until there is none. */
export async function readEntities(
  table: string,
  name: string,
  connection: Connection,
  filter?: string,
): Promise<Entity[]> {
  const first = addressBelow(connection.baseUrl, `${encodeURIComponent(table)}/${name}`);
  const entities: Entity[] = [];
  const read = new Set<string>();
  let url: string | undefined = filter === undefined ? first : `${first}?$filter=${encodeURIComponent(filter)}`;
  while (url !== undefined) {
    read.add(url);
    const body = await bodyOf(url, table, connection);
    const page = body["value"];
    if (!Array.isArray(page) || !page.every(isEntity)) throw wrong(url, "value");
    for (const entity of page) entities.push(entity);
    url = nextOf(body, url, table, read);
  }
  return entities;
}

/** A text field of an entity; throws where it is missing or something else. */
export function textOf(entity: Entity, field: string, table: string): string {
  const value = entity[field];
  if (typeof value !== "string") throw wrong(table, field);
  return value;
}

function nextOf(body: Entity, url: string, table: string, read: ReadonlySet<string>): string | undefined {
  const next = body["@odata.nextLink"];
  if (next === undefined || next === null) return undefined;
  if (typeof next !== "string") throw wrong(url, "@odata.nextLink");
  const values = { dataset: table, url: next };
  if (!URL.canParse(next) || new URL(next).host !== new URL(url).host)
    throw new KetenError([problem("paging-elsewhere", { values })]);
  if (read.has(next)) throw new KetenError([problem("paging-loop", { values })]);
  return next;
}

async function bodyOf(url: string, table: string, connection: Connection): Promise<Entity> {
  const answer = await get(url, connection);
  const { status, text } = answer;
  if (status !== 200) {
    const code = status >= 500 ? "server-error" : status === 404 ? "dataset-unknown" : "request-refused";
    throw new KetenError([
      problem(code, { values: { url, status, dataset: table, label: text.trim().slice(0, 160) } }),
    ]);
  }
  const body = jsonOf(answer);
  if (!isEntity(body)) throw wrong(url, "@odata.context");
  return body;
}

const isEntity = (value: unknown): value is Entity =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An answer that is not as it should be at a place. */
export const wrong = (url: string, place: string): KetenError =>
  new KetenError([problem("answer-shape", { values: { url, place }, field: place })]);
