import { isoOf } from "@keten/calendar";
import { law, programmes, subjects } from "@keten/law";
import { describe, expect, it } from "vitest";

/** What 2024 changed beside asylum, by day, as the annual report tells it. */
const LISTED: readonly [string, string][] = [
  ["2024-01-01", "language-buddies"],
  ["2024-01-15", "moderate-growth-report"],
  ["2024-01-29", "start-job-pilot"],
  ["2024-02-29", "digital-travel-credential"],
  ["2024-03-01", "students-automated"],
  ["2024-03-04", "calais-meeting"],
  ["2024-04-09", "fraud-inquiry"],
  ["2024-04-15", "early-start-travel-money"],
  ["2024-04-17", "investors-ended"],
  ["2024-05-08", "internationalisation-bill"],
  ["2024-05-16", "knm-end-terms"],
  ["2024-05-21", "adoption-stopped"],
  ["2024-06-01", "border-strategy"],
  ["2024-06-03", "blue-card-2024"],
  ["2024-06-17", "action-plan-trafficking"],
  ["2024-06-27", "compass-new-phase"],
  ["2024-07-01", "employer-subsidy"],
  ["2024-07-01", "asian-catering-ended"],
  ["2024-09-10", "weighed-labour-migration"],
  ["2024-09-24", "biometrics-at-gates"],
  ["2024-10-09", "iom-return-programme"],
  ["2024-11-14", "labour-migration-question-ser"],
  ["2024-11-25", "airport-transit-visa"],
  ["2024-12-09", "internal-border-controls"],
  ["2024-12-09", "adoption-plan"],
  ["2024-12-10", "calais-plan"],
];

describe("what changed beside asylum in 2024", () => {
  it.each(LISTED)("%s: %s stands on its day, with what was before, its cause and its source", (iso, id) => {
    const found = programmes.find((one) => one.id === id);
    expect(found).toBeDefined();
    expect(isoOf(found?.from ?? 0)).toBe(iso);
    for (const text of [found?.title, found?.says, found?.before, found?.cause?.says]) {
      expect(text?.nl.trim()).toBeTruthy();
      expect(text?.en.trim()).toBeTruthy();
    }
    expect(found?.sources.length).toBeGreaterThan(0);
  });
});

describe("programmes", () => {
  it("each have a name of their own, a subject that exists, rules that exist, and end after they begin", () => {
    const ids = programmes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rules = new Set(law.rules.map(({ id }) => id));
    for (const one of programmes) {
      expect(subjects.map(({ id }) => id)).toContain(one.subject);
      for (const rule of one.rules ?? []) expect(rules, one.id).toContain(rule);
      if (one.until !== undefined) expect(one.until, one.id).toBeGreaterThan(one.from);
    }
  });
});
