import { parseDay } from "@keten/calendar";
import { KetenError, type Problem, type Text, t } from "@keten/text";
import { problem } from "../problems.js";
import { isPlainText, LONGEST_TEXT, MOST_PLACES, textAllowed } from "./limits.js";
import {
  COMMITMENT_STATES,
  type Commitment,
  type Exemption,
  FINDINGS,
  type Finding,
  type IndicativeNumber,
  LINE_PARTS,
  PLACE_KINDS,
  type SeparateTask,
  TASKS,
  type Trade,
  type Worksheet,
} from "./model.js";

const MOST_LINES = 2_000;

type Reader<Value> = (value: unknown, field: string, problems: Problem[]) => Value;

const wrong = (field: string, value: unknown, allowed: Text): Problem =>
  value === undefined
    ? problem("worksheet-field-missing", { field, values: { field }, allowed })
    : problem("worksheet-field-wrong", { field, value, values: { field, value: shown(value) }, allowed });

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A reader that tells what is allowed instead where a value does not pass; what it gives then is never used. */
const reader =
  <Value>(passes: (value: unknown) => value is Value, allowed: Text, instead: Value): Reader<Value> =>
  (value, field, problems) => {
    if (passes(value)) return value;
    problems.push(wrong(field, value, allowed));
    return instead;
  };

const words = (least: number): Reader<string> =>
  reader(
    (value): value is string =>
      typeof value === "string" && value.trim().length >= least && value.length <= LONGEST_TEXT && isPlainText(value),
    textAllowed(least),
    "",
  );
const whole = (least: number, most = MOST_PLACES): Reader<number> =>
  reader(
    (value): value is number => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
    t(`een heel getal van ${least} tot ${most}`, `a whole number from ${least} to ${most}`),
    least,
  );
const day: Reader<string> = reader(
  (value): value is string => typeof value === "string" && "day" in parseDay(value),
  t("een bestaande dag, als 2026-07-01", "an existing day, as 2026-07-01"),
  "1970-01-01",
);
const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]): Reader<Value> =>
  reader(
    (value): value is Value => (values as readonly unknown[]).includes(value),
    t(values.join(", "), values.join(", ")),
    values[0],
  );
const orNull =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (value, field, problems) =>
    value === null ? null : read(value, field, problems);
const optional =
  <Value>(read: Reader<Value>): Reader<Value | undefined> =>
  (value, field, problems) =>
    value === undefined ? undefined : read(value, field, problems);

type Shape<Model> = { [Key in keyof Required<Model>]: Reader<Model[Key]> };

/** An object with exactly these members; a member that is not given is left out. */
function object<Model>(shape: Shape<Model>): Reader<Model> {
  return (value, field, problems) => {
    const at = (key: string) => (field === "" ? key : `${field}.${key}`);
    const given = typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
    if (given === null) problems.push(wrong(field || "worksheet", value, t("een object", "an object")));
    for (const key of Object.keys(given ?? {})) {
      if (!Object.hasOwn(shape, key))
        problems.push(problem("worksheet-field-unknown", { field: at(key), values: { field: at(key) } }));
    }
    const entries = given === null ? [] : Object.entries<Reader<unknown>>(shape as Record<string, Reader<unknown>>);
    const read = entries.map(([key, one]): [string, unknown] => [
      key,
      one((given as Record<string, unknown>)[key], at(key), problems),
    ]);
    return Object.fromEntries(read.filter(([, member]) => member !== undefined)) as Model;
  };
}

const list =
  <Value>(read: Reader<Value>): Reader<readonly Value[]> =>
  (value, field, problems) => {
    if (!Array.isArray(value) || value.length > MOST_LINES) {
      const allowed = t(`een lijst van ten hoogste ${MOST_LINES} regels`, `a list of at most ${MOST_LINES} lines`);
      problems.push(
        Array.isArray(value)
          ? problem("worksheet-field-wrong", { field, values: { field, value: value.length }, allowed })
          : wrong(field, value, allowed),
      );
      return [];
    }
    return value.map((one, index) => read(one, `${field}[${index}]`, problems));
  };

const line = { id: words(1), note: optional(words(0)) } as const;
const worksheet: Reader<Worksheet> = object<Worksheet>({
  keten: reader((value): value is 1 => value === 1, t("1", "1"), 1),
  title: words(1),
  example: optional(reader((value): value is true => value === true, t("true", "true"), true)),
  province: words(1),
  cycle: whole(2024, 2200),
  places: whole(0),
  indicative: list(
    object<IndicativeNumber>({
      municipality: words(1),
      name: words(1),
      places: whole(0),
      minors: orNull(whole(0)),
      kind: oneOf(["published", "approximation", "computed"]),
    }),
  ),
  commitments: list(
    object<Commitment>({
      ...line,
      municipality: words(1),
      kind: oneOf(PLACE_KINDS),
      places: whole(0),
      minors: whole(0),
      location: words(0),
      from: day,
      until: orNull(day),
      state: oneOf(COMMITMENT_STATES),
      finding: optional(object<Finding>({ ground: oneOf(FINDINGS), by: words(1) })),
    } as Shape<Commitment>),
  ),
  trades: list(
    object<Trade>({ ...line, task: oneOf(TASKS), from: words(1), to: words(1), places: whole(1) } as Shape<Trade>),
  ),
  exemptions: list(
    object<Exemption>({
      ...line,
      municipality: words(1),
      reason: words(1),
      decidedBy: words(1),
    } as Shape<Exemption>),
  ),
  separate: list(
    object<SeparateTask>({
      ...line,
      municipality: words(1),
      task: oneOf(["permit-holders", "ukraine"]),
      asked: orNull(whole(0)),
      done: orNull(whole(0)),
    } as Shape<SeparateTask>),
  ),
} as Shape<Worksheet>);

/**
 * Reads the shape of a worksheet from JSON of any shape; what its contents mean is `worksheetProblems`' to judge.
 * @throws KetenError with every fault of shape, each with its field
 */
export function readWorksheet(json: unknown): Worksheet {
  const problems: Problem[] = [];
  const read = worksheet(json, "", problems);
  if (problems.length === 0) problems.push(...linesTwice(read));
  if (problems.length > 0) throw new KetenError(problems);
  return read;
}

/**
 * Reads the text of a worksheet file.
 * @throws KetenError
 */
export function parseWorksheet(text: string): Worksheet {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new KetenError([
      problem("worksheet-unreadable", {
        values: { reason: t("het is geen geldige JSON", "it is not valid JSON") },
        allowed: t("een bestand dat op deze pagina is bewaard", "a file that was saved on this page"),
      }),
    ]);
  }
  return readWorksheet(json);
}

function linesTwice(read: Worksheet): Problem[] {
  return LINE_PARTS.flatMap((part) => {
    const seen = new Set<string>();
    return read[part].flatMap(({ id }, index) => {
      const field = `${part}[${index}].id`;
      if (seen.has(id)) return [problem("worksheet-line-twice", { field, value: id, values: { field, value: id } })];
      seen.add(id);
      return [];
    });
  });
}
