/** The tables a reader can put in the place of the published ones, by the name the interface knows them by. */
export const TABLES = ["ses", "inhabitants"] as const;
export type TableName = (typeof TABLES)[number];

/** A file of the reader: read in the browser, sent with each question, kept nowhere. */
export interface OwnTable {
  file: string;
  content: string;
}
export type OwnTables = Partial<Record<TableName, OwnTable>>;

/** Far more than 342 rows need. */
export const LARGEST_FILE = 1_000_000;

/** What the interface is asked, with the tables as they were read. */
export function question(round: string, places: number | null, tables: OwnTables): Record<string, unknown> {
  return {
    cycle: Number(round),
    ...(places === null ? {} : { places }),
    ...Object.fromEntries(TABLES.flatMap((name) => (tables[name] ? [[name, tables[name].content]] : []))),
  };
}
