import { dayOf } from "@keten/calendar";
import {
  and,
  atLeast,
  before,
  booleanFact,
  COUNTRIES,
  choose,
  compile,
  countryFact,
  dateFact,
  evaluate,
  isOneOf,
  type Law,
  law as makeLaw,
  no,
  not,
  numberFact,
  otherwise,
  type Question,
  rule,
  type Source,
  version,
  when,
  yes,
} from "@keten/law-language";
import { t } from "@keten/text";
import { Engine } from "json-rules-engine";
import Publicodes from "publicodes";
import { type Line, perSecond, perSecondAsync, print } from "./timing.js";

const made = t("verzonnen, voor de meting", "made up, for the benchmark");
const say = { label: made, question: made, meaning: made, unstated: "ask" } as const;
const age = numberFact("age", { unit: "years", min: 0, max: 120 }, say);
const income = numberFact("income", { unit: "EUR-cent", min: 0 }, say);
const arrival = dateFact("arrival", say);
const origin = countryFact("origin", say);
const convicted = booleanFact("convicted", say);
const source: Source = { id: "made-up", title: made, kind: "act", locator: "made up", verification: "unverified" };

const eligible = rule("made-up.eligible", {
  subject: "made-up",
  title: made,
  summary: made,
  result: { kind: "boolean" },
  selectedBy: arrival,
  versions: [
    version("made-up-1", {
      title: made,
      from: "2000-01-01",
      knownFrom: "2000-01-01",
      coveredUntil: "2030-01-01",
      sources: [source],
      says: choose(
        when(
          and(
            atLeast(age, 18),
            atLeast(income, 150_000),
            before(arrival, "2020-01-01"),
            isOneOf(origin, "SYR", "ERI", "AFG"),
            not(convicted),
          ),
          yes,
        ),
        otherwise(no),
      ),
    }),
  ],
});

const law: Law = makeLaw({
  version: "0",
  facts: [age, income, arrival, origin, convicted].map((fact) => fact.definition),
  findings: [],
  parameters: [],
  tables: [],
  rules: [eligible],
  equatedDays: [],
  remediesByAct: {},
  reforms: [],
});

const SIZE = 4096;
const codes = ["SYR", "ERI", "TUR", "AFG"];
const columns = {
  age: Float64Array.from({ length: SIZE }, (_, index) => 10 + (index % 50)),
  income: Float64Array.from({ length: SIZE }, (_, index) => 100_000 + (index % 97) * 2_000),
  arrival: Int32Array.from({ length: SIZE }, (_, index) => dayOf(2015, 1, 1) + ((index * 31) % 3000)),
  origin: Uint16Array.from({ length: SIZE }, (_, index) => COUNTRIES.indexOf(codes[index % 4] as string)),
  convicted: Uint8Array.from({ length: SIZE }, (_, index) => (index % 11 === 0 ? 1 : 0)),
};
const LIMIT = dayOf(2020, 1, 1);
const WANTED = ["SYR", "ERI", "AFG"].map((code) => COUNTRIES.indexOf(code));
const [FIRST, SECOND, THIRD] = WANTED as [number, number, number];

function plain(index: number): boolean {
  const from = columns.origin[index] as number;
  return (
    (columns.age[index] as number) >= 18 &&
    (columns.income[index] as number) >= 150_000 &&
    (columns.arrival[index] as number) < LIMIT &&
    (from === FIRST || from === SECOND || from === THIRD) &&
    columns.convicted[index] === 0
  );
}

/** A rule of five conditions: plain code, ours compiled and explained, and two rule engines. */
export async function eligibility(): Promise<Line[]> {
  const on = dayOf(2024, 1, 1);
  const compiled = compile(
    law,
    eligible.id,
    {
      age: { column: "f64" },
      income: { column: "f64" },
      arrival: { column: "i32" },
      origin: { column: "u16" },
      convicted: { column: "u8" },
    },
    { view: "policy", knownOn: on, reforms: [] },
  );
  const rows = Int32Array.from({ length: SIZE }, (_, index) => index);
  const known = (value: number | boolean | string) => ({ state: "known", value }) as const;
  const questions = Array.from(
    { length: SIZE },
    (_, index): Question => ({
      rule: eligible.id,
      facts: {
        age: known(columns.age[index] as number),
        income: known(columns.income[index] as number),
        arrival: known(columns.arrival[index] as number),
        origin: known(codes[index % 4] as string),
        convicted: known(columns.convicted[index] === 1),
      },
      findings: [],
      on,
      knownOn: on,
      view: "policy",
      reforms: [],
    }),
  );
  const engine = new Engine([
    {
      conditions: {
        all: [
          { fact: "age", operator: "greaterThanInclusive", value: 18 },
          { fact: "income", operator: "greaterThanInclusive", value: 150_000 },
          { fact: "arrival", operator: "lessThan", value: LIMIT },
          { fact: "origin", operator: "in", value: WANTED },
          { fact: "convicted", operator: "equal", value: 0 },
        ],
      },
      event: { type: "eligible" },
    },
  ]);
  const factsOf = (index: number) => ({
    age: columns.age[index] as number,
    income: columns.income[index] as number,
    arrival: columns.arrival[index] as number,
    origin: columns.origin[index] as number,
    convicted: columns.convicted[index] as number,
  });
  const publicodes = new Publicodes(
    {
      leeftijd: { valeur: 0 },
      inkomen: { valeur: 0 },
      aankomst: { valeur: 0 },
      land: { valeur: 0 },
      veroordeeld: { valeur: 0 },
      recht: {
        "toutes ces conditions": [
          "leeftijd >= 18",
          "inkomen >= 150000",
          `aankomst < ${LIMIT}`,
          { "une de ces conditions": WANTED.map((place) => `land = ${place}`) },
          "veroordeeld = 0",
        ],
      },
    } as never,
    { logger: { log: () => undefined, warn: () => undefined, error: console.error } },
  );
  const publi = (index: number) => {
    const facts = factsOf(index);
    publicodes.setSituation({
      leeftijd: facts.age,
      inkomen: facts.income,
      aankomst: facts.arrival,
      land: facts.origin,
      veroordeeld: facts.convicted,
    } as never);
    return publicodes.evaluate("recht").nodeValue === true;
  };

  compiled.many(columns, rows, SIZE, on);
  for (let index = 0; index < SIZE; index++) {
    const expected = plain(index);
    const found: Record<string, unknown> = {
      compiled: compiled.out.value[index] === 1,
      evaluate: evaluate(law, questions[index] as Question).outcome,
    };
    if (index < 256) {
      found["json-rules-engine"] = (await engine.run(factsOf(index))).events.length === 1;
      found["publicodes"] = publi(index);
    }
    for (const [name, value] of Object.entries(found))
      if (value !== expected) throw new Error(`${name} gives ${value} for case ${index}, plain code ${expected}`);
  }
  let sink = 0;
  // The same job as ours: rows by number, answers in a column.
  const answers = new Uint8Array(SIZE);
  const lines: Line[] = [
    {
      name: "plain code",
      perSecond: perSecond(() => {
        for (let index = 0; index < SIZE; index++) answers[index] = plain(rows[index] as number) ? 1 : 0;
        sink += answers[SIZE - 1] as number;
        return SIZE;
      }),
    },
    {
      name: "Keten compiled",
      target: 1 / 3,
      perSecond: perSecond(() => {
        compiled.many(columns, rows, SIZE, on);
        return SIZE;
      }),
    },
    {
      name: "Keten explained (answer with reasons)",
      perSecond: perSecond(() => {
        for (let index = 0; index < 1024; index++) if (evaluate(law, questions[index] as Question).outcome) sink++;
        return 1024;
      }),
    },
    {
      name: "json-rules-engine",
      perSecond: await perSecondAsync(async () => {
        for (let index = 0; index < 256; index++) sink += (await engine.run(factsOf(index))).events.length;
        return 256;
      }),
    },
    {
      name: "publicodes",
      perSecond: perSecond(() => {
        for (let index = 0; index < 64; index++) if (publi(index)) sink++;
        return 64;
      }, 3),
    },
  ];
  print(`five conditions, one core (check ${sink % 7})`, lines);
  return lines;
}
