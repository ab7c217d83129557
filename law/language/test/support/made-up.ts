import {
  booleanFact,
  choiceFact,
  countryFact,
  dateFact,
  type Expr,
  type Fact,
  type FactHandle,
  finding,
  type Law,
  law,
  numberFact,
  type ParameterValue,
  parameterValue,
  type ResultType,
  type Rule,
  reachOf,
  row,
  rule,
  type Source,
  type TableRow,
  version,
} from "@keten/law-language";

/** Made-up law for tests: small, with nothing wrong in it until a test puts something wrong in it. */
export const text = (words: string) => ({ nl: words, en: words });

export const source = (locator = "art. 1", parts: Partial<Source> = {}): Source => ({
  id: "made-up-act",
  title: text(`Made-up act, ${locator}`),
  kind: "act",
  locator,
  verification: "official",
  ...parts,
});

/** In force and known since 2020, checked until the end of 2030. */
export const dated = {
  from: "2020-01-01",
  knownFrom: "2020-01-01",
  coveredUntil: "2030-12-31",
  sources: [source()],
};
type Dates = Partial<Omit<Parameters<typeof version>[1], "title" | "says">>;

export const saying = (id: string, says: Expr, dates: Dates = {}) =>
  version(id, { ...dated, title: text(id), says, ...dates });

export const valued = (id: string, value: ParameterValue["value"], dates: Dates = {}) =>
  parameterValue(id, { ...dated, value, ...dates });

export const lined = (
  id: string,
  keys: Parameters<typeof row>[1]["keys"],
  values: TableRow["values"],
  dates: Dates = {},
) => row(id, { ...dated, title: text(id), keys, values, ...dates });

const asked = (words: string): Omit<Fact, "id" | "type"> => ({
  label: text(words),
  question: text(`${words}?`),
  meaning: text(words),
  unstated: "ask",
});

export const applied = dateFact("applied", asked("the day of the application"));
export const decided = dateFact("decided", { ...asked("the day of the decision"), notBefore: "applied" });
export const married = booleanFact("married", asked("married"));
export const working = booleanFact("working", asked("has work"));
export const nationality = countryFact("nationality", asked("the nationality"));
export const colour = choiceFact(
  "colour",
  [
    { id: "red", label: text("red") },
    { id: "green", label: text("green") },
    { id: "blue", label: text("blue") },
  ],
  asked("the colour"),
);
export const age = numberFact("age", { unit: "years", min: 0, max: 120 }, asked("the age"));
export const income = numberFact("income", { unit: "EUR-cent", min: 0 }, asked("the income"));
export const noticeDate = dateFact("noticeDate", {
  ...asked("the day of the notice"),
  notBefore: "applied",
  unstated: "absent",
  unstatedBecause: text("A notice does not exist until it is given."),
});
export const handles: readonly FactHandle[] = [
  applied,
  decided,
  married,
  working,
  nationality,
  colour,
  age,
  income,
  noticeDate,
];

export const credible = finding("credible", {
  question: text("is the account credible?"),
  answers: [
    { id: "yes", label: text("credible") },
    { id: "no", label: text("not credible") },
  ],
  decidedBy: ["caseworker"],
  points: [text("what was said")],
  secondPerson: false,
  sources: [source("art. 2")],
});

/** A rule picked by the day of the application. */
export const ruled = <K extends ResultType>(
  id: string,
  result: K,
  versions: Rule["versions"],
  rest: Partial<Omit<Rule, "result">> = {},
): Rule & { result: K } =>
  rule(id, {
    subject: "test",
    title: text(id),
    summary: text(id),
    selectedBy: applied,
    ...rest,
    result,
    versions,
  });
export const yesOrNo = { kind: "boolean" } as const;
export const chosen = (...ids: string[]) =>
  ({ kind: "choice", values: ids.map((id) => ({ id, label: text(id) })) }) as const;

/** A law with the facts that its rules read. */
export function lawOf(rules: readonly Rule[], rest: Partial<Law> = {}): Law {
  const whole = law({
    version: "test",
    facts: handles.map((handle) => handle.definition),
    findings: [],
    parameters: [],
    tables: [],
    equatedDays: [],
    remediesByAct: {},
    reforms: [],
    ...rest,
    rules,
  });
  if (rest.facts) return whole;
  const { facts } = reachOf(
    whole,
    rules.map(({ id }) => id),
  );
  const anchors = whole.facts.flatMap((fact) => (facts.has(fact.id) && fact.notBefore ? [fact.notBefore] : []));
  return { ...whole, facts: whole.facts.filter(({ id }) => facts.has(id) || anchors.includes(id)) };
}
