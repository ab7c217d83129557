import { hashOf, lawSchemaJson, lawToJson, readLaw } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { law } from "../good/everything.js";

const written = () => JSON.parse(JSON.stringify(lawToJson(law)));
/** A rule set with something changed in its JSON. */
const changed = (change: (json: ReturnType<typeof written>) => void) => {
  const json = written();
  change(json);
  const read = readLaw(json);
  return "problems" in read ? read.problems : [];
};

describe("reading a rule set from JSON", () => {
  it("gives the same rule set back, every node and field of it", () => {
    const read = readLaw(written());
    expect(read).not.toHaveProperty("problems");
    if (!("law" in read)) return;
    expect(read.law).toEqual(law);
    expect(hashOf(read.law)).toBe(hashOf(law));
  });

  it("writes every day as text, also in tables and reforms", () => {
    const json = written();
    expect(json.parameters[0].values[0].value).toBe("2024-01-01");
    expect(json.tables[0].rows[0].values.ends).toBe("2023-06-30");
    expect(json.reforms[0].changes[0].value).toBe("2030-01-01");
    expect(json.reforms[0].changes[1].row.values.ends).toBe("2028-01-01");
    expect(json.rules[0].versions[0].says.branches[0].gives.rollSource.published).toBe("2019-12-01");
  });

  it.each([
    ["a missing field", (json) => delete json.facts[0].label, "law-json-missing", "facts[0].label"],
    ["a field of another name", (json) => (json.rules[1].titel = "x"), "law-json-unknown-key", "rules[1].titel"],
    [
      "an unknown node deep in a rule",
      (json) => (json.rules[0].versions[0].says.branches[0].when.node = "comparison"),
      "law-json-value",
      "rules[0].versions[0].says.branches[0].when.node",
    ],
    [
      "a day that does not exist, in the step of a term",
      (json) => (json.rules[0].versions[0].says.branches[0].gives.steps[2].from = "2023-02-30"),
      "law-json-day",
      "rules[0].versions[0].says.branches[0].gives.steps[2].from",
    ],
    [
      "a number where a list must stand",
      (json) => (json.tables[0].rows[0].sources = 3),
      "law-json-type",
      "tables[0].rows[0].sources",
    ],
    [
      "a parameter's value of another kind",
      (json) => (json.parameters[0].values[0].value = 18),
      "law-json-type",
      "parameters[0].values[0].value",
    ],
    [
      "a status that does not exist",
      (json) => (json.rules[0].positions[0].source.verification = "certain"),
      "law-json-value",
      "rules[0].positions[0].source.verification",
    ],
    [
      "an annulment without what it annuls",
      (json) => delete json.parameters[0].values[1].annuls.since,
      "law-json-missing",
      "parameters[0].values[1].annuls.since",
    ],
  ] as [
    string,
    (json: ReturnType<typeof written>) => unknown,
    string,
    string,
  ][])("refuses %s and says where", (_, change, code, field) => {
    expect(changed(change)).toMatchObject([{ code, field }]);
  });

  it("tells all faults at once, in both languages", () => {
    const problems = changed((json) => {
      delete json.version;
      json.rules[0].beyond = "guess";
      json.findings[0].secondPerson = "yes";
    });
    expect(problems.map(({ field }) => field).sort()).toEqual([
      "findings[0].secondPerson",
      "rules[0].beyond",
      "version",
    ]);
    for (const { message } of problems) expect(message.nl + message.en).not.toMatch(/[{}]/);
    expect(problems.find(({ field }) => field === "rules[0].beyond")?.allowed?.en).toBe("warn, refuse");
  });

  it("refuses what is no rule set at all", () => {
    const read = readLaw("law");
    expect(read).toMatchObject({ problems: [{ code: "law-json-type" }] });
    if ("problems" in read) expect(read.problems[0]?.message.nl).toBe("De wet is law. Dat past hier niet.");
    expect(readLaw(null)).toMatchObject({ problems: [{ code: "law-json-type" }] });
  });
});

describe("the JSON Schema of a rule set", () => {
  const schema = lawSchemaJson() as { $schema: string; $defs: Record<string, object> };
  it("names its parts and lets no unknown field in", () => {
    expect(schema.$schema).toContain("2020-12");
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(["Expression", "Source", "Term", "Rule", "Table"]),
    );
    const objects = JSON.stringify(schema).split('"type":"object","properties"').length - 1;
    const closed = JSON.stringify(schema).split('"additionalProperties":false').length - 1;
    expect(objects).toBeGreaterThan(40);
    expect(closed).toBe(objects);
  });
});
