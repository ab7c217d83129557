import { dayOf } from "@keten/calendar";
import type { Commitment, Counted, Register, Trade, Worksheet } from "@keten/distribution";
import fc from "fast-check";

/** A made-up province of six municipalities, one of which was asked nothing. */
export const CODES = ["GM0001", "GM0002", "GM0003", "GM0004", "GM0005", "GM0006"] as const;
/** A day on which the rules of the decisions of 2024 are known. */
export const ON = dayOf(2026, 11, 21);
export const ASKED = [400, 250, 120, 90, 40, 0];

export const register: Register = {
  provinces: [
    { code: "PV25", name: "Gelderland" },
    { code: "PV26", name: "Utrecht" },
  ],
  municipalities: [
    ...CODES.map((code) => ({ code, name: `Plaats ${code.slice(-1)}`, province: "PV25" })),
    { code: "GM0099", name: "Overstad", province: "PV26" },
  ],
  ended: [{ code: "GM0077", name: "Oudstad", until: dayOf(2019, 1, 1), successor: "GM0001" }],
};

export function sheetOf(more: Partial<Worksheet> = {}): Worksheet {
  const indicative = CODES.map((municipality, index) => ({
    municipality,
    name: `Plaats ${index + 1}`,
    places: ASKED[index] ?? 0,
    minors: null,
    kind: "approximation" as const,
  }));
  return {
    keten: 1,
    title: "Proef",
    province: "PV25",
    cycle: 2024,
    places: ASKED.reduce((sum, one) => sum + one, 0),
    indicative,
    commitments: [],
    trades: [],
    exemptions: [],
    separate: [],
    ...more,
  };
}

export const commitment = (more: Partial<Commitment> = {}): Commitment => ({
  id: "c1",
  municipality: "GM0001",
  kind: "regular",
  places: 200,
  minors: 20,
  location: "Kazerne",
  from: "2024-06-01",
  until: null,
  state: "decided",
  ...more,
});

export const trade = (more: Partial<Trade> = {}): Trade => ({
  id: "t1",
  task: "reception",
  from: "GM0001",
  to: "GM0002",
  places: 40,
  ...more,
});

/** As if the rule on what counts had said so. */
export const counting = (one: Commitment, result: Counted["result"] = "counts"): Counted => ({
  commitment: one,
  result,
  reason: { nl: "proef", en: "trial" },
  rule: "trial",
});

const code = fc.constantFrom(...CODES);

/** Trades that leave every municipality with something: of at most what it has after the trades before. */
export const fairTrades: fc.Arbitrary<Trade[]> = fc
  .array(fc.record({ from: code, to: code, share: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 12 })
  .map((wishes) => {
    const left = new Map<string, number>(CODES.map((one, index) => [one, ASKED[index] ?? 0]));
    return wishes.flatMap(({ from, to, share }, index) => {
      const places = Math.floor((left.get(from) ?? 0) * share);
      if (from === to || places === 0) return [];
      left.set(from, (left.get(from) ?? 0) - places);
      left.set(to, (left.get(to) ?? 0) + places);
      return [trade({ id: `t${index}`, from, to, places })];
    });
  });

export const someCounted: fc.Arbitrary<Counted[]> = fc
  .array(
    fc.record({
      municipality: code,
      places: fc.integer({ min: 0, max: 300 }),
      result: fc.constantFrom("counts" as const, "promising" as const, "does-not-count" as const),
    }),
    { maxLength: 15 },
  )
  .map((lines) =>
    lines.map(({ municipality, places, result }, index) =>
      counting(commitment({ id: `c${index}`, municipality, places, minors: 0 }), result),
    ),
  );
