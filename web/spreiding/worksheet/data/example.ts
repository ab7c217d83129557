import type { Worksheet } from "@keten/distribution";

/** Fills an empty worksheet with made-up lines for its largest municipalities, to show how it works. */
export function exampleOf(
  empty: Worksheet,
  words: { title: string; note: string; location: string; reason: string; decidedBy: string },
): Worksheet {
  const largest = [...empty.indicative].sort((a, b) => b.places - a.places).map(({ municipality }) => municipality);
  const [a = "", b = "", c = "", d = "", e = ""] = largest;
  const year = empty.cycle;
  const { title, note, location, reason, decidedBy } = words;
  const made = { location, note, minors: 0 } as const;
  return {
    ...empty,
    title,
    example: true,
    commitments: [
      {
        ...made,
        id: "voorbeeld-1",
        municipality: a,
        kind: "regular",
        places: 600,
        minors: 40,
        from: `${year - 4}-05-01`,
        until: null,
        state: "existing",
      },
      {
        ...made,
        id: "voorbeeld-2",
        municipality: b,
        kind: "regular",
        places: 300,
        from: `${year}-09-01`,
        until: `${year + 10}-09-01`,
        state: "decided",
      },
      {
        ...made,
        id: "voorbeeld-3",
        municipality: c,
        kind: "minors",
        places: 20,
        minors: 20,
        from: `${year}-07-01`,
        until: null,
        state: "promised",
      },
      {
        ...made,
        id: "voorbeeld-4",
        municipality: d,
        kind: "temporary",
        places: 200,
        from: `${year - 1}-04-01`,
        until: `${year + 1}-04-01`,
        state: "existing",
      },
      {
        ...made,
        id: "voorbeeld-5",
        municipality: e,
        kind: "regular",
        places: 150,
        from: `${year + 1}-01-01`,
        until: null,
        state: "explored",
      },
    ],
    trades: [{ id: "voorbeeld-ruil", task: "reception", from: a, to: b, places: 40, note }],
    exemptions: [
      {
        id: "voorbeeld-vrij",
        municipality: c,
        reason,
        decidedBy,
      },
    ],
    separate: [{ id: "voorbeeld-taak", municipality: a, task: "permit-holders", asked: null, done: null, note }],
  };
}
