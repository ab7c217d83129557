import { choice, doubtsOf } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { chosen, lawOf, ruled, saying, source, text } from "../support/made-up.js";

const said = (id: string, from: string, until: string | undefined, rest: object) =>
  saying(id, choice("usual"), { from, ...(until ? { until } : {}), ...rest });
const law = lawOf([
  ruled("which", chosen("usual"), [
    said("read", "2020-01-01", "2021-01-01", {}),
    said("reported", "2021-01-01", "2022-01-01", { sources: [source("b", { verification: "secondary" })] }),
    said("remembered", "2022-01-01", "2023-01-01", {
      sources: [source("a"), source("c", { verification: "unverified" })],
    }),
    said("disputed", "2023-01-01", "2024-01-01", { conflict: { says: text("a year later"), sources: [source("d")] } }),
    said("computed", "2024-01-01", "2025-01-01", { endUnverified: true }),
  ]),
]);

describe("what is not certain", () => {
  const { counts, lines } = doubtsOf(law);
  it("counts every line by its weakest source", () => {
    expect(counts).toEqual({ official: 3, secondary: 1, unverified: 1 });
  });
  it("lists what nobody checked, what sources dispute and what was computed, and nothing else", () => {
    expect(lines.map(({ entry }) => entry)).toEqual(["remembered", "disputed", "computed"]);
    expect(lines.map(({ conflict }) => conflict?.says.en ?? null)).toEqual([null, "a year later", null]);
    expect(lines.map(({ endUnverified }) => endUnverified)).toEqual([false, false, true]);
  });
});
