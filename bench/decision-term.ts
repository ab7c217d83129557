import { addMonths, type Day, dayOf } from "@keten/calendar";
import { law } from "@keten/law";
import { COUNTRIES, compile, evaluate, type Question } from "@keten/law-language";
import { Engine } from "json-rules-engine";
import Publicodes from "publicodes";
import { type Line, perSecond, perSecondAsync, print } from "./timing.js";

const RULE = "asylum.decision-term";
const KNOWN_ON = dayOf(2024, 12, 31);
const SIZE = 4096;

/** The same cases for everybody: applications of 2015 to 2025 without acts of their own, by a few nationalities. */
const applications = Int32Array.from({ length: SIZE }, (_, index) => dayOf(2015, 1, 1) + ((index * 997) % 4000));
const codes = ["ERI", "SYR", "SDN", "PSE", "LBN", "TUR", "LBY", "IRQ"];
const nationality = (index: number) => codes[index % codes.length] as string;
const nationalities = Uint16Array.from({ length: SIZE }, (_, index) => COUNTRIES.indexOf(nationality(index)));

const d = dayOf;
const MORATORIA = [
  { country: "LBY", from: d(2019, 7, 1), until: d(2020, 1, 1), months: 6 },
  { country: "LBY", from: d(2020, 1, 1), until: d(2020, 7, 1), months: 6 },
  { country: "SDN", from: d(2023, 7, 8), until: d(2024, 1, 8), months: 6 },
  { country: "SDN", from: d(2024, 1, 8), until: d(2024, 7, 8), months: 6 },
  { country: "LBN", from: d(2024, 11, 29), until: d(2025, 5, 29), months: 12 },
  { country: "SYR", from: d(2024, 12, 14), until: d(2025, 6, 14), months: 12 },
].map((one) => ({ ...one, code: COUNTRIES.indexOf(one.country) }));
const GENERAL = [
  { from: d(2022, 9, 27), first: Number.NEGATIVE_INFINITY, last: d(2023, 1, 1) },
  { from: d(2023, 1, 27), first: d(2023, 1, 1), last: d(2024, 1, 1) },
  { from: d(2024, 1, 1), first: d(2024, 1, 1), last: d(2025, 1, 1) },
];
const PACT = d(2026, 6, 12);

/** The term as somebody would write it by hand for this one question. */
function plain(application: Day, country: number): Day {
  if (application >= PACT) throw new Error("outside the benchmark");
  const ceiling = addMonths(application, 21);
  let months = 6;
  let due = addMonths(application, months);
  for (const one of GENERAL)
    if (application >= one.first && application < one.last && Math.max(application, one.from) <= due) {
      months += 9;
      due = Math.min(ceiling, addMonths(application, months));
    }
  for (const one of MORATORIA)
    if (one.code === country && application < one.until && Math.max(application, one.from) <= due) {
      months += one.months;
      due = Math.min(ceiling, addMonths(application, months));
    }
  return due;
}

/** The decision term: plain code, ours compiled and explained, and two rule engines on the same answers. */
export async function decisionTerm(): Promise<Line[]> {
  const compiled = compile(
    law,
    RULE,
    { applicationDate: { column: "i32" }, nationality: { column: "u16" } },
    { view: "policy", knownOn: KNOWN_ON, reforms: [] },
  );
  const columns = { applicationDate: applications, nationality: nationalities };
  const rows = Int32Array.from({ length: SIZE }, (_, index) => index);
  const question = (index: number): Question => ({
    rule: RULE,
    facts: {
      applicationDate: { state: "known", value: applications[index] as Day },
      nationality: { state: "known", value: nationality(index) },
    },
    findings: [],
    on: KNOWN_ON,
    knownOn: KNOWN_ON,
    view: "policy",
    reforms: [],
  });
  const questions = Array.from({ length: SIZE }, (_, index) => question(index));
  const engine = jsonRules();
  const publi = publicodesRule();

  compiled.many(columns, rows, SIZE, KNOWN_ON);
  for (let index = 0; index < SIZE; index++) {
    const expected = plain(applications[index] as Day, nationalities[index] as number);
    const found: Record<string, unknown> = {
      compiled: compiled.out.value[index],
      evaluate: evaluate(law, questions[index] as Question).due,
    };
    if (index < 256) {
      found["json-rules-engine"] = await engine(index);
      found["publicodes"] = publi(index);
    }
    for (const [name, value] of Object.entries(found))
      if (value !== expected) throw new Error(`${name} gives ${value} for case ${index}, plain code ${expected}`);
  }

  let sink = 0;
  const lines: Line[] = [
    {
      name: "plain code",
      perSecond: perSecond(() => {
        for (let index = 0; index < SIZE; index++)
          sink += plain(applications[index] as Day, nationalities[index] as number);
        return SIZE;
      }),
    },
    {
      name: "Keten compiled",
      target: 1 / 3,
      perSecond: perSecond(() => {
        compiled.many(columns, rows, SIZE, KNOWN_ON);
        return SIZE;
      }),
    },
    {
      name: "Keten explained (answer with reasons)",
      target: 1 / 12,
      perSecond: perSecond(() => {
        for (let index = 0; index < SIZE; index++)
          sink += evaluate(law, questions[index] as Question, { remedies: false }).due ?? 0;
        return SIZE;
      }),
    },
    {
      name: "Keten explained, with remedies",
      perSecond: perSecond(() => {
        for (let index = 0; index < 256; index++) sink += evaluate(law, questions[index] as Question).due ?? 0;
        return 256;
      }),
    },
    {
      name: "json-rules-engine",
      perSecond: await perSecondAsync(async () => {
        for (let index = 0; index < 256; index++) sink += await engine(index);
        return 256;
      }),
    },
    {
      name: "publicodes",
      perSecond: perSecond(() => {
        for (let index = 0; index < 64; index++) sink += publi(index);
        return 64;
      }, 3),
    },
  ];
  print(`asylum.decision-term, one core (check ${sink % 7})`, lines);
  return lines;
}

/** json-rules-engine has no terms: its rules say which steps count, the months are then added by hand. */
function jsonRules(): (index: number) => Promise<Day> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  GENERAL.forEach((one, place) => {
    engine.addRule({
      conditions: {
        all: [
          { fact: "application", operator: "lessThan", value: one.last },
          { fact: "application", operator: "greaterThanInclusive", value: Math.max(one.first, -1e9) },
        ],
      },
      event: { type: `general-${place}`, params: { from: one.from, months: 9 } },
    });
  });
  MORATORIA.forEach((one, place) => {
    engine.addRule({
      conditions: {
        all: [
          { fact: "country", operator: "equal", value: one.code },
          { fact: "application", operator: "lessThan", value: one.until },
        ],
      },
      event: { type: `moratorium-${place}`, params: { from: one.from, months: one.months } },
    });
  });
  return async (index) => {
    const application = applications[index] as Day;
    const { events } = await engine.run({ application, country: nationalities[index] as number });
    const steps = events.map(({ params }) => params as { from: Day; months: number }).sort((a, b) => a.from - b.from);
    const ceiling = addMonths(application, 21);
    let months = 6;
    let due = addMonths(application, months);
    for (const step of steps)
      if (Math.max(application, step.from) <= due) {
        months += step.months;
        due = Math.min(ceiling, addMonths(application, months));
      }
    return due;
  };
}

/** publicodes has no month arithmetic on days: its rules give the months each step adds, we add them. */
function publicodesRule(): (index: number) => Day {
  const rules: Record<string, unknown> = { aanvraag: { valeur: 0 }, land: { valeur: 0 } };
  const steps = [
    ...GENERAL.map((one, place) => ({
      name: `algemeen ${place}`,
      from: one.from,
      months: 9,
      conditions: [`aanvraag < ${one.last}`, `aanvraag >= ${Math.max(one.first, -100000)}`],
    })),
    ...MORATORIA.map((one, place) => ({
      name: `besluitstop ${place}`,
      from: one.from,
      months: one.months,
      conditions: [`land = ${one.code}`, `aanvraag < ${one.until}`],
    })),
  ];
  for (const step of steps)
    rules[step.name] = {
      variations: [{ si: { "toutes ces conditions": step.conditions }, alors: step.months }, { sinon: 0 }],
    };
  const engine = new Publicodes(rules as ConstructorParameters<typeof Publicodes>[0], {
    logger: { log: () => undefined, warn: () => undefined, error: console.error },
  });
  return (index) => {
    const application = applications[index] as Day;
    engine.setSituation({ aanvraag: application, land: nationalities[index] as number } as never);
    const ceiling = addMonths(application, 21);
    let months = 6;
    let due = addMonths(application, months);
    for (const step of steps) {
      const adds = engine.evaluate(step.name).nodeValue as number;
      if (adds > 0 && Math.max(application, step.from) <= due) {
        months += adds;
        due = Math.min(ceiling, addMonths(application, months));
      }
    }
    return due;
  };
}
