import { dayOf } from "@keten/calendar";
import { law } from "@keten/law";
import { compile, evaluate, type Question } from "@keten/law-language";
import { type Line, perSecond, print } from "./timing.js";

const RULE = "asylum.track";
const KNOWN_ON = dayOf(2026, 8, 31);
const SIZE = 4096;
const NUMBERED = ["responsible-state", "accelerated", "normal"] as const;

const columns = {
  applicationDate: Int32Array.from({ length: SIZE }, (_, index) => dayOf(2019, 1, 1) + ((index * 997) % 2850)),
  otherStateRequested: Uint8Array.from({ length: SIZE }, (_, index) => (index % 5 === 0 ? 1 : 0)),
  safeCountry: Uint8Array.from({ length: SIZE }, (_, index) => (index % 7 === 0 ? 1 : 0)),
  securityDanger: Uint8Array.from({ length: SIZE }, (_, index) => (index % 31 === 0 ? 1 : 0)),
  misledAuthorities: Uint8Array.from({ length: SIZE }, (_, index) => (index % 29 === 0 ? 1 : 0)),
  originRecognitionRate: Float64Array.from({ length: SIZE }, (_, index) => ((index * 13) % 101) / 100),
};
type Name = keyof typeof columns;
const at = (name: Name, index: number) => columns[name][index] as number;
const since2024 = dayOf(2024, 4, 3);
const pact = dayOf(2026, 6, 12);

const { applicationDate, misledAuthorities, originRecognitionRate, otherStateRequested, safeCountry, securityDanger } =
  columns;

/** The track as somebody would write it by hand for this one question: its place in the list of tracks. */
function plain(index: number): number {
  if (otherStateRequested[index] === 1) return 0;
  if (safeCountry[index] === 1) return 1;
  const lodged = applicationDate[index] as number;
  if (lodged < since2024) return 2;
  const rate = originRecognitionRate[index] as number;
  if (lodged < pact) return rate < 0.2 ? 1 : 2;
  return securityDanger[index] === 1 || misledAuthorities[index] === 1 || rate <= 0.2 ? 1 : 2;
}

/** The track of an application: plain code, ours compiled and explained, on the same answers. */
export function track(): Line[] {
  const compiled = compile(
    law,
    RULE,
    {
      applicationDate: { column: "i32" },
      otherStateRequested: { column: "u8" },
      safeCountry: { column: "u8" },
      securityDanger: { column: "u8" },
      misledAuthorities: { column: "u8" },
      originRecognitionRate: { column: "f64" },
    },
    { view: "policy", knownOn: KNOWN_ON, reforms: [] },
  );
  const rows = Int32Array.from({ length: SIZE }, (_, index) => index);
  const questions = rows.reduce<Question[]>((all, index) => {
    const facts: Record<string, { state: "known"; value: number | boolean }> = {};
    for (const name of Object.keys(columns) as Name[]) {
      const value = at(name, index);
      facts[name] = { state: "known", value: columns[name] instanceof Uint8Array ? value === 1 : value };
    }
    all.push({ rule: RULE, facts, findings: [], on: KNOWN_ON, knownOn: KNOWN_ON, view: "policy", reforms: [] });
    return all;
  }, []);

  compiled.many(columns, rows, SIZE, KNOWN_ON);
  for (let index = 0; index < SIZE; index++) {
    const expected = plain(index);
    const explained = evaluate(law, questions[index] as Question).outcome;
    if (compiled.out.value[index] !== expected || explained !== NUMBERED[expected])
      throw new Error(
        `case ${index}: plain code ${NUMBERED[expected]}, compiled ${compiled.out.value[index]}, explained ${String(explained)}`,
      );
  }

  // Plain code keeps its answers too: an answer nobody keeps costs nothing.
  const kept = new Int32Array(SIZE);
  let sink = 0;
  const lines: Line[] = [
    {
      name: "plain code",
      perSecond: perSecond(() => {
        for (let index = 0; index < SIZE; index++) kept[index] = plain(index);
        sink += kept[7] as number;
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
      perSecond: perSecond(() => {
        for (let index = 0; index < 512; index++) sink += evaluate(law, questions[index] as Question).used.length;
        return 512;
      }),
    },
  ];
  print(`asylum.track, one core (check ${sink % 7})`, lines);
  return lines;
}
