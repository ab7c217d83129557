import { law } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const finding = (id: string, answer: string) => ({
  finding: id,
  answer,
  by: "A. Jansen",
  role: "decision officer",
  motivation: "Dossier en gesprek.",
  on: "2026-02-01",
});
const ask = (rule: string, facts: QuestionJson["facts"], findings: QuestionJson["findings"] = []) => {
  const read = questionFromJson(law, { rule, facts: facts ?? {}, findings, on: "2026-11-21" }, day("2026-11-21"));
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};

describe("resettlement", () => {
  it("follows the Union framework from 11 June 2024 on", () => {
    const facts = { nominatedByUnhcr: true, emergencyAdmission: false };
    const findings = [finding("resettlement-need", "refugee"), finding("resettlement-refusal-ground", "none")];
    const used = (resettlementRegisteredOn: string) =>
      ask("resettlement.admission", { ...facts, resettlementRegisteredOn }, findings).used.map(({ entry }) => entry);
    expect(used("2024-06-10")).toContain("national-resettlement");
    expect(used("2024-06-11")).toContain("union-resettlement");
    expect(ask("resettlement.conclusion-term", { ...facts, resettlementRegisteredOn: "2024-06-10" }).status).toBe(
      "refused",
    );
    expect(ask("resettlement.conclusion-term", { ...facts, resettlementRegisteredOn: "2024-06-11" }).due).toBe(
      day("2025-01-11"),
    );
  });

  it("is never refused without a person, whatever is known of the case", () => {
    for (const nominatedByUnhcr of [true, false])
      for (const emergencyAdmission of [true, false])
        for (const resettlementProlonged of [true, false]) {
          const facts = { nominatedByUnhcr, emergencyAdmission, resettlementProlonged };
          const answer = ask("resettlement.admission", { ...facts, resettlementRegisteredOn: "2026-01-15" });
          expect(answer.outcome).not.toMatchObject({ value: "refused" });
          expect(answer.status).toBe(nominatedByUnhcr ? "finding-needed" : "decided");
        }
  });

  it("gives the status that the need asks for, before and since the Union framework", () => {
    for (const resettlementEntryOn of ["2024-06-10", "2024-06-11"])
      for (const status of ["refugee", "subsidiary", "family"])
        expect(
          ask("resettlement.status", { resettlementEntryOn }, [finding("resettlement-need", status)]).outcome,
        ).toBe(status);
  });

  it("says of a year without a source that its quota is unknown", () => {
    for (const year of ["2023", "2026", "2027"])
      expect(ask("resettlement.quota", { resettlementYear: year }).outcome).toMatchObject({
        value: null,
        known: "not-found",
      });
  });

  it("refuses an arrival of before the decision to admit", () => {
    const answer = ask("resettlement.status", {
      resettlementEntryOn: "2026-07-31",
      resettlementConcludedOn: "2026-08-01",
    });
    expect(answer.warnings.map(({ code }) => code)).toContain("contradictory-dates");
  });
});
