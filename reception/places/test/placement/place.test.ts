import { parseDay } from "@keten/calendar";
import type { FactValue } from "@keten/law-language";
import { DEFAULT_WEIGHTS, type Placement, type PlacesAt, place, type Resident } from "@keten/places";
import { KetenError } from "@keten/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const day = (iso: string) => {
  const read = parseDay(iso);
  if ("fault" in read) throw new Error(iso);
  return read.day;
};
const ON = day("2026-05-01");
const asked = { on: ON, knownOn: ON };
const known = (value: number | string | boolean): FactValue => ({ state: "known", value });

const ADULT = { birthDate: known(day("1990-01-01")), unaccompanied: known(false) };
const normal = {
  ...ADULT,
  receptionStage: known("waiting"),
  applicationDate: known(day("2026-01-10")),
  otherStateRequested: known(false),
  safeCountry: known(false),
  simplifiedProcedure: known(false),
  originRecognitionRate: known(0.6),
};
const accelerated = { ...normal, safeCountry: known(true) };
const dublin = { ...normal, otherStateRequested: known(true) };
const alone = { receptionStage: known("waiting"), unaccompanied: known(true), traffickingRisk: known(false) };
const born = (iso: string) => ({ birthDate: known(day(iso)) });

const person = (id: string, facts: Resident["facts"], more: Partial<Resident> = {}): Resident => ({
  id,
  facts,
  findings: [],
  lives: null,
  ...more,
});
const location = (id: string, places: Record<string, number>, schools: string[] = []): PlacesAt => ({
  id,
  name: id,
  places: Object.entries(places).map(([kind, free]) => ({ kind, free })),
  schools,
});
const oneOf = ({ people }: Placement, id: string) => {
  const found = people.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
};

describe("the right kind of place", () => {
  const everywhere = [
    location("alles", {
      ...{ "azc-registration": 9, "azc-return": 9, "azc-participation": 9, ibo: 9, htl: 9, glo: 9 },
      ...{ "foster-family": 9, "process-then-small": 9, "small-at-centre": 9, protected: 9 },
    }),
  ];

  it.each<[string, Resident["facts"], string]>([
    ["who just arrived", { ...normal, receptionStage: known("arrival") }, "azc-registration"],
    ["an accelerated case", accelerated, "azc-return"],
    ["a case for another State", dublin, "azc-return"],
    ["any other case", normal, "azc-participation"],
    ["who has a permit", { ...normal, receptionStage: known("permit") }, "azc-participation"],
    ["who needs intensive guidance, as a person found", { ...normal, intensiveGuidance: known(true) }, "ibo"],
    ["a child of 14 who came alone", { ...alone, ...born("2011-12-01") }, "foster-family"],
    ["one of 16", { ...alone, ...born("2010-01-01") }, "process-then-small"],
    ["one of 17 and a half", { ...alone, ...born("2008-10-01") }, "small-at-centre"],
    ["one at risk of trafficking", { ...alone, ...born("2010-01-01"), traffickingRisk: known(true) }, "protected"],
    [
      "a family after refusal",
      {
        ...normal,
        receptionStage: known("rejected"),
        householdChildren: known(2),
        departureWithinTwelveWeeks: known(false),
      },
      "glo",
    ],
  ])("is, for %s, what the law says", async (_who, facts, kind) => {
    const placement = await place([person("a", facts)], everywhere, asked);
    expect(oneOf(placement, "a")).toMatchObject({ state: "placed", kind, location: "alles" });
    expect(oneOf(placement, "a").needs.sources.length).toBeGreaterThan(0);
  });

  it("waits for a person before anybody goes to the htl against a guarantee", async () => {
    const facts = { ...alone, ...born("2012-01-01"), supervisionMeasure: known(true) };
    const placement = await place([person("a", facts)], everywhere, asked);
    expect(oneOf(placement, "a")).toMatchObject({ state: "for-a-person", location: null });
    expect(oneOf(placement, "a").needs.outcome).toBe("barred");
  });

  it("asks instead of guessing where a fact is missing, and leaves people where they are", async () => {
    const { unaccompanied: _, ...unknown } = normal;
    const lives = { location: "alles", kind: "azc" };
    const placement = await place([person("a", unknown, { lives })], everywhere, asked);
    const found = oneOf(placement, "a");
    expect(found).toMatchObject({ state: "for-a-person", location: "alles", kind: "azc", moved: false });
    expect(found.needs.missing).toContain("unaccompanied");
    expect(found.says.nl).toContain("Blijft tot dan in alles.");
  });

  it("takes no place away, also where the right is over", async () => {
    const facts = {
      ...normal,
      receptionStage: known("rejected"),
      householdChildren: known(0),
      departureWithinTwelveWeeks: known(false),
      receptionEndDecision: known(day("2026-04-01")),
    };
    const lives = { location: "alles", kind: "azc-return" };
    const placement = await place([person("a", facts, { lives })], everywhere, asked);
    expect(oneOf(placement, "a")).toMatchObject({ state: "for-a-person", location: "alles", kind: "azc-return" });
    expect(oneOf(placement, "a").needs.outcome).toBe("no-place");
  });

  it("leaves it to a person where the rules give no right to reception", async () => {
    const european = {
      ...normal,
      nationality: known("DEU"),
      receptionGround: known("applicant"),
      sufficientMeans: known(false),
    };
    const lives = { location: "alles", kind: "azc-participation" };
    const placement = await place([person("a", european, { lives }), person("b", european)], everywhere, asked);
    expect(oneOf(placement, "a")).toMatchObject({ state: "for-a-person", location: "alles", entitled: "excluded" });
    expect(oneOf(placement, "b")).toMatchObject({ state: "for-a-person", location: null });
    const syrian = { ...european, nationality: known("SYR") };
    const allowed = await place([person("a", syrian)], everywhere, asked);
    expect(oneOf(allowed, "a")).toMatchObject({ state: "placed", entitled: "entitled" });
  });

  it("keeps a family together where its members would get different kinds, and leaves it to a person", async () => {
    const lives = { location: "alles", kind: "azc-participation" };
    const family = { family: "f", lives };
    const placement = await place([person("a", normal, family), person("b", accelerated, family)], everywhere, asked);
    for (const one of placement.people) expect(one).toMatchObject({ state: "for-a-person", location: "alles" });
    expect(placement.indicators).toMatchObject({ moves: 0, forAPerson: 2 });
  });
});

describe("moves", () => {
  const child = { ...normal, ...born("2015-05-05") };

  it("lets a child stay at school and moves the adult who lives alone", async () => {
    const lives = { location: "oost", kind: "emergency" };
    const people = [
      person("kind", child, { family: "f", lives, school: "s1" }),
      person("ouder", normal, { family: "f", lives }),
      ...["x", "y"].map((id) => person(id, normal, { lives })),
    ];
    const locations = [
      location("oost", { "azc-participation": 2 }, ["s1"]),
      location("west", { "azc-participation": 2 }),
    ];
    const placement = await place(people, locations, asked);
    expect(oneOf(placement, "kind")).toMatchObject({ location: "oost", kind: "azc-participation", moved: false });
    expect(oneOf(placement, "x").location).toBe("west");
    expect(placement.indicators).toMatchObject({ moves: 2, childMoves: 0, movesPerChild: 0, schoolChanges: 0 });
    expect(placement.weight).toBe(2 * DEFAULT_WEIGHTS.adultMove);
    expect(placement.proven).toBe(true);
  });

  it("says who gets no place, and who gets one of the wrong kind", async () => {
    const locations = [location("oost", { emergency: 1 })];
    const placement = await place([person("a", normal), person("b", child)], locations, asked);
    // A child in emergency shelter weighs more than an adult there, but nobody without a place weighs more still.
    expect(placement.indicators).toMatchObject({ unsuitable: 1, withoutPlace: 1 });
    expect(oneOf(placement, "a").state).toBe("unsuitable");
  });
});

describe("bad input", () => {
  it("is refused with everything that is wrong", async () => {
    const people = [
      person("a", normal, { lives: { location: "nergens", kind: "azc" } }),
      person("a", { unaccompanied: known(false) }),
    ];
    const locations = [location("oost", {}), location("oost", {})];
    const twice = {
      ...location("west", {}),
      places: [
        { kind: "azc", free: 1 },
        { kind: "azc", free: 2 },
      ],
    };
    await expect(place(people, [...locations, twice], asked)).rejects.toThrow(KetenError);
    const codes = await place(people, [...locations, twice], asked).catch((error: KetenError) =>
      error.problems.map(({ code }) => code),
    );
    expect(codes).toEqual([
      "location-twice",
      "place-kind-twice",
      "location-unknown",
      "person-twice",
      "birth-date-missing",
    ]);
  });
});

const factsOf = { n: normal, a: accelerated, c: { ...normal, ...born("2015-05-05") } };
const KINDS = ["azc-return", "azc-participation", "emergency"];
const anyPeople = fc
  .array(
    fc.record({
      facts: fc.constantFrom<keyof typeof factsOf>("n", "a", "c"),
      family: fc.option(fc.constantFrom("f", "g"), { nil: undefined }),
      lives: fc.option(fc.record({ location: fc.constantFrom("l0", "l1"), kind: fc.constantFrom(...KINDS) }), {
        nil: null,
      }),
      school: fc.option(fc.constantFrom("s0", "s1"), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map(({ facts, ...more }, index) => person(`p${index}`, factsOf[facts], more)));
const anyLocations = fc
  .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 })
  .map((list) =>
    list.map((free, index) =>
      location(`l${index}`, Object.fromEntries(KINDS.map((kind, at) => [kind, free[at] ?? 0])), [`s${index}`]),
    ),
  );

describe("a placement, whatever the people and places", () => {
  it("never gives out a place twice, keeps families together and leaves the right number free", async () => {
    await fc.assert(
      fc.asyncProperty(anyPeople, anyLocations, async (people, locations) => {
        const placement = await place(people, locations, asked);
        for (const { free } of placement.left) expect(free).toBeGreaterThanOrEqual(0);
        for (const family of ["f", "g"]) {
          const members = placement.people.filter((one) => one.family === family && one.state !== "for-a-person");
          expect(new Set(members.map((one) => JSON.stringify([one.location, one.kind]))).size).toBeLessThan(2);
        }
        const before = locations.flatMap(({ places }) => places).reduce((sum, { free }) => sum + free, 0);
        const after = placement.left.reduce((sum, { free }) => sum + free, 0);
        const housed = (list: readonly { location: string | null }[]) =>
          list.filter((one) => one.location !== null).length;
        const had = people.filter(({ lives }) => lives !== null).length;
        expect(after).toBe(before + had - housed(placement.people));
      }),
      { numRuns: 60 },
    );
  });

  it("takes no place away that is not given another", async () => {
    await fc.assert(
      fc.asyncProperty(anyPeople, anyLocations, async (people, locations) => {
        const placement = await place(people, locations, asked);
        for (const { id, lives } of people)
          if (lives !== null && people.find((one) => one.id === id)?.family === undefined)
            expect(oneOf(placement, id).location).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it("weighs as little as the best of all ways to place people, and never more with more places", async () => {
    await fc.assert(
      fc.asyncProperty(anyPeople, anyLocations, async (people, locations) => {
        const placement = await place(people, locations, asked);
        expect(placement.weight).toBe(leastWeight(people, locations));
        const more = locations.map((one) => ({
          ...one,
          places: one.places.map(({ kind, free }) => ({ kind, free: free + 1 })),
        }));
        expect((await place(people, more, asked)).weight).toBeLessThanOrEqual(placement.weight);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same in whatever order people and locations are given", async () => {
    await fc.assert(
      fc.asyncProperty(anyPeople, anyLocations, async (people, locations) => {
        const one = await place(people, locations, asked);
        const other = await place(people.toReversed(), locations.toReversed(), asked);
        expect(other).toEqual(one);
      }),
      { numRuns: 40 },
    );
  });
});

/** Tries every way to place families and people by hand, written apart from the room's own search. */
function leastWeight(people: readonly Resident[], locations: readonly PlacesAt[]): number {
  const groups = new Map<string, Resident[]>();
  for (const one of people) {
    const key = one.family ?? `alone ${one.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const isChild = ({ facts }: Resident) => facts === factsOf.c;
  const kindOf = ({ facts }: Resident) => (facts === factsOf.a ? "azc-return" : "azc-participation");
  const same = [...groups.values()].filter((members) => new Set(members.map(kindOf)).size === 1);
  const free = new Map<string, number>();
  for (const { id, places } of locations) for (const { kind, free: n } of places) free.set(`${id} ${kind}`, n);
  for (const members of same)
    for (const { lives } of members)
      if (lives) free.set(`${lives.location} ${lives.kind}`, (free.get(`${lives.location} ${lives.kind}`) ?? 0) + 1);
  const w = DEFAULT_WEIGHTS;
  const best = (at: number): number => {
    const members = same[at];
    if (!members) return 0;
    const first = members[0] as Resident;
    let least = members.length * w.withoutPlace + best(at + 1);
    for (const { id, schools } of locations)
      for (const kind of KINDS) {
        const allStay = members.every(({ lives }) => lives?.location === id && lives.kind === kind);
        const right = kind === kindOf(first);
        if (!right && kind !== "emergency" && !allStay) continue;
        const key = `${id} ${kind}`;
        const left = (free.get(key) ?? 0) - members.length;
        if (left < 0) continue;
        free.set(key, left);
        const weight = members.reduce((sum, one) => {
          const moved = one.lives !== null && one.lives.location !== id;
          const move = moved ? (isChild(one) ? w.childMove : w.adultMove) : 0;
          const school =
            isChild(one) && one.school !== undefined && one.lives?.location !== id && !schools.includes(one.school)
              ? w.schoolChange
              : 0;
          return sum + move + school + (right ? 0 : isChild(one) ? w.childUnsuitable : w.adultUnsuitable);
        }, 0);
        least = Math.min(least, weight + best(at + 1));
        free.set(key, left + members.length);
      }
    return least;
  };
  return best(0);
}
