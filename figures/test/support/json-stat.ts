/** A data set as Eurostat sends it, from codes by dimension and the cells that are filled. */
export interface Cube {
  dimensions: Record<string, readonly string[]>;
  cells: readonly { codes: Record<string, string>; value?: number | null; flag?: string }[];
  updated?: string;
}

export function jsonStat({ dimensions, cells, updated = "2026-05-22T11:00:00+0200" }: Cube) {
  const id = Object.keys(dimensions);
  const size = id.map((name) => dimensions[name]?.length ?? 0);
  const value: Record<string, number | null> = {};
  const status: Record<string, string> = {};
  for (const { codes, value: number, flag } of cells) {
    let at = 0;
    for (const [place, name] of id.entries())
      at = at * (size[place] as number) + (dimensions[name] as readonly string[]).indexOf(codes[name] as string);
    if (number !== undefined) value[at] = number;
    if (flag !== undefined) status[at] = flag;
  }
  return {
    version: "2.0",
    class: "dataset",
    label: "Asylum applicants",
    source: "ESTAT",
    updated,
    id,
    size,
    dimension: Object.fromEntries(
      id.map((name) => [
        name,
        {
          label: name,
          category: {
            index: Object.fromEntries((dimensions[name] as readonly string[]).map((code, place) => [code, place])),
            label: Object.fromEntries((dimensions[name] as readonly string[]).map((code) => [code, code])),
          },
        },
      ]),
    ),
    value,
    status,
    extension: { status: { label: { p: "provisional" } } },
  };
}

/** Yearly applicants of one type in the Netherlands, as a table of citizenship and year. */
export function applicants(
  dimension: "applicant" | "asyl_app",
  type: string,
  values: Record<string, Record<string, number | null | [number | null, string]>>,
  updated?: string,
) {
  const fixed = { freq: "A", sex: "T", unit: "PER", age: "TOTAL", [dimension]: type, geo: "NL" };
  const times = [...new Set(Object.values(values).flatMap(Object.keys))].sort();
  const cells = Object.entries(values).flatMap(([citizen, years]) =>
    Object.entries(years).map(([time, given]) => {
      const codes = { ...fixed, citizen, time };
      return Array.isArray(given) ? { codes, value: given[0], flag: given[1] } : { codes, value: given };
    }),
  );
  const dimensions = {
    freq: ["A"],
    citizen: Object.keys(values),
    sex: ["T"],
    unit: ["PER"],
    age: ["TOTAL"],
    [dimension]: [type],
    geo: ["NL"],
    time: times,
  };
  return jsonStat({ dimensions, cells, ...(updated === undefined ? {} : { updated }) });
}
