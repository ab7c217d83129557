import { type Asked, json, serve } from "./server.js";

export interface StatLineTable {
  measures: readonly { Identifier: string; Title: string }[];
  lists: Record<string, readonly Record<string, unknown>[]>;
  observations: readonly Record<string, unknown>[];
  properties?: Record<string, unknown>;
}

const nationalities = [
  { Identifier: "T001059  ", Title: "Totaal" },
  { Identifier: "NAT9444  ", Title: "Syrisch" },
  { Identifier: "NAT9326  ", Title: "Eritrees" },
  { Identifier: "NAT9999  ", Title: "Overig" },
];

const observation = (
  Id: number,
  Measure: string,
  Nationaliteit: string,
  Perioden: string,
  Value: number | null,
  more = {},
) => ({
  Id,
  Measure,
  ValueAttribute: "None",
  Value,
  StringValue: null,
  Nationaliteit,
  Perioden,
  ...more,
});

/** A small copy of the shape of table 80059ned, with made-up numbers. */
export const yearly: StatLineTable = {
  measures: [
    { Identifier: "M001_1", Title: "Totaal asielverzoeken en nareizigers" },
    { Identifier: "M001_2", Title: "Eerste asielverzoeken (personen)" },
    { Identifier: "M001_3", Title: "Volgende asielverzoeken" },
    { Identifier: "M001_4", Title: "Nareizigers (personen)" },
  ],
  lists: {
    NationaliteitCodes: nationalities,
    PeriodenCodes: [
      { Identifier: "2023JJ00", Title: "2023", Status: "Final" },
      { Identifier: "2024JJ00", Title: "2024", Status: "RevisedProvisional" },
      { Identifier: "2024KW01", Title: "2024 1e kwartaal", Status: "Provisional" },
    ],
  },
  observations: [
    observation(1, "M001_2", "T001059", "2023JJ00", 38_375),
    observation(2, "M001_2", "NAT9444", "2023JJ00", 12_870),
    observation(3, "M001_2", "T001059", "2024JJ00", 32_175),
    observation(4, "M001_2", "NAT9326", "2024JJ00", null, { ValueAttribute: "Confidential" }),
    observation(5, "M001_2", "T001059", "2024KW01", 7_700),
    observation(6, "M001_2", "NAT9444", "2024JJ00", null, { StringValue: "niet bekend" }),
  ],
  properties: { ObservationCount: 6, ObservationsModified: "2026-02-27T02:00:00+01:00" },
};

/** Speaks OData v4 as CBS does: equality and `in` in a filter, pages of a few rows with a next address. */
export async function serveStatLine(tables: Record<string, StatLineTable>, pageSize = 2) {
  const server = await serve((asked, response) => {
    const [, name = "", set = ""] = asked.path.split("/");
    const table = tables[name];
    if (!table) return json(response, { error: { code: "404", message: "not found" } }, 404);
    if (set === "Properties") return json(response, { "@odata.context": "#", Identifier: name, ...table.properties });
    const whole =
      set === "MeasureCodes" ? table.measures : set === "Observations" ? table.observations : table.lists[set];
    if (!whole) return json(response, { error: { code: "404", message: set } }, 404);
    const rows = selected(whole as readonly Record<string, unknown>[], asked.query.get("$filter"));
    const skip = Number(asked.query.get("$skip") ?? 0);
    const page = { "@odata.context": "#", value: rows.slice(skip, skip + pageSize) };
    json(
      response,
      skip + pageSize < rows.length ? { ...page, "@odata.nextLink": next(server.url, asked, skip + pageSize) } : page,
    );
  });
  return server;
}

function next(url: string, asked: Asked, skip: number): string {
  const query = new URLSearchParams(asked.query);
  query.set("$skip", String(skip));
  return `${url}${asked.path}?${query}`;
}

function selected(rows: readonly Record<string, unknown>[], filter: string | null) {
  const tests = (filter ?? "").split(" and ").filter((text) => text !== "");
  return rows.filter((row) =>
    tests.every((test) => {
      const [, field = "", list = ""] = /^(\w+) (?:eq|in) \(?(.*?)\)?$/.exec(test) ?? [];
      const wanted = list.split(",").map((text) => text.slice(1, -1).replaceAll("''", "'").trim());
      return wanted.includes(String(row[field]).trim());
    }),
  );
}
