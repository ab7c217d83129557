import { describe, expect, it } from "vitest";
import { keten, ketenJson, scratchFolder } from "./support/keten.js";

const scratch = scratchFolder();
const facts = {
  birthDate: "1990-01-01",
  unaccompanied: false,
  receptionStage: "waiting",
  applicationDate: "2026-01-10",
  otherStateRequested: true,
};

describe("keten places place", () => {
  it("says who goes where and why, and who has to be decided on by a person", async () => {
    const file = scratch.file("people.json", {
      keten: 1,
      on: "2026-02-01",
      people: [
        { id: "p1", facts },
        { id: "p2", facts: { birthDate: "1990-01-01" }, lives: { location: "emmen", kind: "azc" } },
      ],
      locations: [{ id: "emmen", name: "Emmen", places: [{ kind: "azc-return", free: 1 }] }],
    });
    const { exit, json } = await ketenJson(["places", "place", file]);
    expect(exit).toBe(0);
    expect((json["people"] as { state: string }[]).map(({ state }) => state)).toEqual(["placed", "for-a-person"]);
    const { out } = await keten(["places", "place", file, "--lang", "nl"], { width: 120 });
    expect(out).toContain("Krijgt een plek in Emmen");
    expect(out).toContain("Wacht op een medewerker: 1.");
  });

  it("refuses what cannot be placed", async () => {
    const file = scratch.file("wrong.yaml", "keten: 1\npeople: []\nlocations: []\n");
    const { exit, json } = await ketenJson(["places", "place", file]);
    expect(exit).toBe(2);
    expect((json["problems"] as { field: string }[]).map(({ field }) => field)).toEqual(["people", "locations"]);
    const broken = scratch.file("broken.yaml", "keten: [1\n");
    expect((await ketenJson(["places", "place", broken])).json["problems"]).toMatchObject([
      { code: "document-unreadable" },
    ]);
  });
});
