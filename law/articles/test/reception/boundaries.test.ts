import { isoOf } from "@keten/calendar";
import { law, programmes } from "@keten/law";
import { day, evaluate, type QuestionJson, questionFromJson } from "@keten/law-language";
import { describe, expect, it } from "vitest";

const today = day("2026-11-21");
const ask = (rule: string, json: Omit<QuestionJson, "rule">) => {
  const read = questionFromJson(law, { ...json, rule }, today);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("; "));
  return evaluate(law, read.question);
};
const outcome = (rule: string, json: Omit<QuestionJson, "rule">) => {
  const found = ask(rule, json).outcome;
  return typeof found === "object" && found !== null ? (found as { value: unknown }).value : found;
};
const finding = (id: string, answer: string, role = "COA") => ({
  findings: [{ finding: id, answer, by: "medewerker", role, motivation: "Zie het dossier.", on: "2024-01-02" }],
});

describe("the days on which reception changes", () => {
  const applicant = {
    receptionGround: "applicant",
    sufficientMeans: false,
    nationality: "SYR",
    transferNotified: true,
    toldOfTransferConsequences: true,
  };
  const place = {
    receptionStage: "arrival",
    unaccompanied: false,
    householdChildren: 0,
    birthDate: "1990-01-01",
    separatesFamily: false,
  };
  it.each([
    ["work weeks", "reception.work-weeks", {}, "2023-11-29", 24, 52],
    ["the agenda", "reception.location", place, "2024-04-03", "col", "azc-registration"],
    [
      "Ter Apel",
      "reception.ter-apel-count",
      { sleepingInTerApel: 1950, dayVisitorsInTerApel: 100 },
      "2024-10-30",
      1950,
      2050,
    ],
    ["the first penalty", "reception.ter-apel-daily-penalty", {}, "2024-02-20", 0, 1_500_000],
    ["the second penalty", "reception.ter-apel-daily-penalty", {}, "2024-11-13", 1_500_000, 5_000_000],
    ["LVV", "reception.lvv", {}, "2025-01-01", "state-funded", "municipal"],
    ["the Pact", "reception.entitled", applicant, "2026-06-12", "entitled", "basic-standard"],
    [
      "children's care",
      "reception.health-care",
      { birthDate: "2020-01-01" },
      "2026-06-12",
      "necessary",
      "as-nationals",
    ],
  ] as const)("%s", (_, rule, facts, first, before, after) => {
    const eve = isoOf(day(first) - 1);
    const at = (on: string) => outcome(rule, { facts, on, knownOn: "2026-11-21" });
    expect([at(eve), at(first)]).toEqual([before, after]);
  });

  it("5 July 2024: a hotel stay can be prolonged, the day before it cannot", () => {
    const due = (hotelExtensionDate: string, knownOn: string) =>
      ask("reception.hotel-stay", { facts: { hotelStayStart: "2024-01-20", hotelExtensionDate }, on: knownOn, knownOn })
        .due;
    expect(due("2024-07-05", "2024-07-05")).toBe(day("2025-01-20"));
    expect(due("2024-07-04", "2024-07-04")).toBe(day("2024-07-20"));
  });

  it("12 June 2026: school in two months instead of three", () => {
    const due = (applicationDate: string) =>
      ask("reception.school", { facts: { applicationDate }, on: "2026-07-01" }).due;
    expect(due("2026-06-11")).toBe(day("2026-09-11"));
    expect(due("2026-06-12")).toBe(day("2026-08-12"));
  });
});

describe("guarantees", () => {
  const grounds = ["left-without-notice", "no-report", "repeat-application", "serious-breach", "violence"];
  it.each([
    "2024-05-01",
    "2026-08-01",
  ])("nobody is left without bed, food and clothing, on whatever ground: %s", (on) => {
    for (const reductionGround of grounds)
      expect(
        outcome("reception.reduction", {
          facts: { reductionGround },
          on,
          ...finding("reception-reduction", "all-basic-withdrawn"),
        }),
      ).toBe("barred");
  });

  it("a lighter measure on the same ground is not barred", () => {
    expect(
      outcome("reception.reduction", {
        facts: { reductionGround: "violence" },
        on: "2024-05-01",
        ...finding("reception-reduction", "allowance"),
      }),
    ).toBe("allowance");
  });

  it("no child loses shelter, alone or with parents, before a place is offered", () => {
    const over = {
      receptionGround: "permit-holder",
      suitableHousingDate: "2024-05-01",
      receptionEndDecision: "2024-05-02",
      unaccompanied: false,
      householdChildren: 0,
    };
    const end = (facts: Record<string, unknown>) =>
      outcome("reception.end", { facts: { ...over, ...facts }, on: "2024-06-01" });
    expect(end({})).toBe("ended");
    expect(end({ householdChildren: 1 })).toBe("barred");
    expect(end({ unaccompanied: true })).toBe("barred");
    expect(end({ householdChildren: 1, shelterOffered: true })).toBe("ended");
  });

  it("asks whether there are children before it says that reception ended", () => {
    const facts = {
      receptionGround: "permit-holder",
      suitableHousingDate: "2024-05-01",
      receptionEndDecision: "2024-05-02",
    };
    expect(ask("reception.end", { facts, on: "2024-06-01" })).toMatchObject({ status: "missing" });
  });

  it("no return decision to Ukraine, nor while temporary protection runs", () => {
    const facts = {
      applicationDate: "2022-04-01",
      decisionDate: "2024-05-20",
      protectedInOtherState: false,
      unaccompanied: false,
      protectionProof: true,
      tieWithUkraine: "temporary",
      leftUkraineDate: "2022-02-28",
      municipalRegistrationDate: "2022-05-01",
    };
    const decide = (more: Record<string, unknown>, on = "2025-10-20") => {
      const json = { facts: { ...facts, ...more }, on, knownOn: "2026-11-21" };
      return { json, found: outcome("return.decision", { ...json, findings: [] }) };
    };
    expect(decide({ countryOfReturn: "UKR" }).found).toBe("barred");
    expect(decide({ countryOfReturn: "MAR" }).found).not.toBe("barred");
    expect(decide({ countryOfReturn: "MAR", tieWithUkraine: "permanent" }).found).toBe("barred");
    expect(decide({ countryOfReturn: "UKR", protectionProof: false }).found).toBe("barred");
    const outside = { countryOfReturn: "UKR", protectionProof: false, tieWithUkraine: "no-tie" };
    expect(decide(outside).found).not.toBe("barred");
  });
});

describe("amounts", () => {
  const household = (householdAdults: number, householdChildren: number, meals: string) => ({
    householdAdults,
    householdChildren,
    meals,
    receptionStage: "waiting",
    unaccompanied: false,
  });
  const amount = (adults: number, children: number, meals: string) =>
    outcome("reception.allowance", { facts: household(adults, children, meals), on: "2020-06-01" }) as number;
  it("are lower the more the centre cooks, and higher the larger the household", () => {
    for (let adults = 1; adults <= 3; adults++)
      for (let children = 0; children <= 4; children++) {
        const [self, main, all] = ["self", "main", "all"].map((meals) => amount(adults, children, meals)) as [
          number,
          number,
          number,
        ];
        expect(self).toBeGreaterThan(main);
        expect(main).toBeGreaterThan(all);
        expect(amount(adults, children + 1, "self")).toBeGreaterThan(self);
      }
  });
  it("of the penalties never pass the maximum of the order and never fall", () => {
    for (const [on, maximum] of [
      ["2024-05-01", 150_000_000],
      ["2025-05-01", 500_000_000],
    ] as const) {
      let last = -1;
      for (let terApelBreachDays = 0; terApelBreachDays <= 150; terApelBreachDays += 3) {
        const owed = outcome("reception.ter-apel-penalty", { facts: { terApelBreachDays }, on }) as number;
        expect(owed).toBeGreaterThanOrEqual(last);
        expect(owed).toBeLessThanOrEqual(maximum);
        last = owed;
      }
      expect(last).toBe(maximum);
    }
  });
});

describe("bad input", () => {
  it.each([
    ["reception.ter-apel-count", { sleepingInTerApel: -1 }],
    ["reception.allowance", { meals: "none at all" }],
    ["reception.school", { applicationDate: "2024-02-30" }],
  ])("%s refuses what cannot be", (rule, facts) => {
    expect("problems" in questionFromJson(law, { rule, facts, on: "2024-05-01" }, today)).toBe(true);
  });
  it("does not take an unknown ground for none", () => {
    expect(ask("reception.entitled", { facts: { nationality: "SYR" }, on: "2024-05-01" })).toMatchObject({
      status: "missing",
    });
  });
});

it("what the year 2024 changed in reception and temporary protection can be found on its day", () => {
  const on = (iso: string) => programmes.filter(({ from }) => from === day(iso)).map(({ id }) => id);
  for (const [iso, id] of [
    ["2024-01-17", "rvs-optional-group-2024"],
    ["2024-01-23", "ter-apel-first-order"],
    ["2024-01-31", "spreidingswet-in-force"],
    ["2024-02-09", "remigration-support-optional-group"],
    ["2024-03-04", "optional-group-ends-2024"],
    ["2024-03-29", "questions-optional-group"],
    ["2024-04-03", "reception-agenda-2024"],
    ["2024-04-15", "extra-places-2024"],
    ["2024-04-25", "rights-kept-april-2024"],
    ["2024-07-05", "hotel-scheme-extended"],
    ["2024-08-28", "relocation-request-ter-apel"],
    ["2024-09-05", "lvv-end-announced"],
    ["2024-10-30", "ter-apel-second-order"],
    ["2024-11-01", "provincial-reports-2024"],
    ["2024-11-14", "bill-repeal-dispersal"],
    ["2024-12-04", "lvv-decree"],
    ["2024-12-19", "court-of-justice-optional-group"],
    ["2024-12-23", "distribution-decisions-2024"],
  ] as const) {
    expect(on(iso), iso).toContain(id);
    const { cause, before } = programmes.find((one) => one.id === id)!;
    expect(cause, id).toBeDefined();
    expect(before, id).toBeDefined();
  }
});
