/** JSON with sorted keys and without white space: the same value always gives the same bytes. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) {
    let items = "";
    for (const one of value) items += items === "" ? canonicalJson(one) : `,${canonicalJson(one)}`;
    return `[${items}]`;
  }
  const object = value as Record<string, unknown>;
  let members = "";
  for (const key of Object.keys(object).sort()) {
    const inner = object[key];
    if (inner === undefined) continue;
    members += `${members === "" ? "" : ","}${nameOf(key)}:${canonicalJson(inner)}`;
  }
  return `{${members}}`;
}

const names = new Map<string, string>();

/** The few names that stand in every object are written once. */
function nameOf(key: string): string {
  let name = names.get(key);
  if (name === undefined) {
    name = JSON.stringify(key);
    if (names.size < 1000) names.set(key, name);
  }
  return name;
}
