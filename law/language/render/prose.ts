import { fill, type Text, t } from "@keten/text";
import type { Arithmetic, Comparison, Constant, Expr, Length, Rounding } from "../model/expression.js";
import type { ChoiceValue, Unit } from "../model/fact.js";
import type { Law } from "../model/rule.js";
import { countryName } from "./country-names.js";
import { calendarDayText, dayText, lengthInWords, numberText } from "./values.js";

const joined = (texts: readonly Text[], nl: string, en: string): Text =>
  t(texts.map((one) => one.nl).join(nl), texts.map((one) => one.en).join(en));

const DATES: Record<Comparison, Text> = {
  "<": t("{left} ligt vóór {right}", "{left} lies before {right}"),
  "<=": t("{left} ligt op of vóór {right}", "{left} lies on or before {right}"),
  "=": t("{left} is {right}", "{left} is {right}"),
  "!=": t("{left} is niet {right}", "{left} is not {right}"),
  ">=": t("{left} ligt op of na {right}", "{left} lies on or after {right}"),
  ">": t("{left} ligt na {right}", "{left} lies after {right}"),
};
const NUMBERS: Record<Comparison, Text> = {
  "<": t("{left} is lager dan {right}", "{left} is lower than {right}"),
  "<=": t("{left} is {right} of lager", "{left} is {right} or lower"),
  "=": t("{left} is {right}", "{left} is {right}"),
  "!=": t("{left} is niet {right}", "{left} is not {right}"),
  ">=": t("{left} is {right} of hoger", "{left} is {right} or higher"),
  ">": t("{left} is hoger dan {right}", "{left} is higher than {right}"),
};

const SIGN: Record<Arithmetic["op"], string> = { "+": "+", "-": "−", "*": "×", "/": "/" };
/** How tightly a sign holds its sides together. */
const BINDS: Record<Arithmetic["op"], number> = { "+": 1, "-": 1, "*": 2, "/": 2 };

/** A side of a sum, in brackets where the sum around it would otherwise read differently. */
function part(expr: Expr, binds: number, law: Law): Text {
  const said = prose(expr, law);
  return expr.node === "arithmetic" && BINDS[expr.op] < binds ? t(`(${said.nl})`, `(${said.en})`) : said;
}

const ROUNDED: Record<Rounding, Text> = {
  nearest: t("({of}), afgerond op een heel getal", "({of}), rounded to a whole number"),
  up: t("({of}), naar boven afgerond op een heel getal", "({of}), rounded up to a whole number"),
  down: t("({of}), naar beneden afgerond op een heel getal", "({of}), rounded down to a whole number"),
};

/** An expression in words, from templates only: it cannot say what the tree does not. */
export function prose(expr: Expr, law: Law): Text {
  const inner = (one: Expr) => prose(one, law);
  switch (expr.node) {
    case "constant":
      return constantText(expr);
    case "on":
      return t("de dag waarnaar wordt gevraagd", "the day asked about");
    case "fact":
      return law.facts.find((fact) => fact.id === expr.fact)?.label ?? t(expr.fact, expr.fact);
    case "finding": {
      const finding = law.findings.find((one) => one.id === expr.finding);
      const question = finding?.question ?? t(expr.finding, expr.finding);
      return fill(t("het oordeel over: {question}", "the finding on: {question}"), { question });
    }
    case "parameter":
      return parameterText(expr.parameter, law);
    case "rule": {
      const title = law.rules.find((one) => one.id === expr.rule)?.title ?? t(expr.rule, expr.rule);
      return expr.type === "term"
        ? fill(t("de laatste dag van: {title}", "the last day of: {title}"), { title })
        : fill(t("het antwoord op: {title}", "the answer to: {title}"), { title });
    }
    case "compare":
      return compareText(expr.op, expr.left, expr.right, law);
    case "and":
      if (expr.of.length === 0) return t("altijd", "always");
      return periodText(expr.of, law) ?? joined(expr.of.map(inner), " en ", " and ");
    case "or":
      return alternativesText(expr.of, law) ?? joined(expr.of.map(inner), " of ", " or ");
    case "not":
      return fill(t("niet: {of}", "not: {of}"), { of: inner(expr.of) });
    case "exists":
      return fill(t("{of} staat vast", "{of} is recorded"), { of: inner(expr.of) });
    case "arithmetic":
      return fill(t(`{left} ${SIGN[expr.op]} {right}`, `{left} ${SIGN[expr.op]} {right}`), {
        left: part(expr.left, BINDS[expr.op], law),
        right: part(expr.right, BINDS[expr.op] + (expr.op === "-" || expr.op === "/" ? 1 : 0), law),
      });
    case "round":
      return fill(ROUNDED[expr.to], { of: inner(expr.of) });
    case "day-in-year":
      return fill(t("{day} van {year}", "{day} of {year}"), {
        day: calendarDayText(expr.month, expr.dayOfMonth),
        year: inner(expr.year),
      });
    case "days-between":
      return fill(t("het aantal dagen van {from} tot {to}", "the number of days from {from} to {to}"), {
        from: inner(expr.from),
        to: inner(expr.to),
      });
    case "add-length":
      return fill(t("{length} na {to}", "{length} after {to}"), { length: inner(expr.length), to: inner(expr.to) });
    case "min":
    case "max": {
      const list = joined(expr.of.map(inner), " en ", " and ");
      if (expr.type === "date")
        return expr.node === "min"
          ? fill(t("de vroegste dag van {list}", "the earliest of {list}"), { list })
          : fill(t("de laatste dag van {list}", "the latest of {list}"), { list });
      return expr.node === "min"
        ? fill(t("het laagste van {list}", "the lowest of {list}"), { list })
        : fill(t("het hoogste van {list}", "the highest of {list}"), { list });
    }
    case "choose":
      return fill(t("{branches}, anders {otherwise}", "{branches}, otherwise {otherwise}"), {
        branches: joined(
          expr.branches.map((one) =>
            fill(t("{gives} als {when}", "{gives} if {when}"), { gives: inner(one.gives), when: inner(one.when) }),
          ),
          ", ",
          ", ",
        ),
        otherwise: inner(expr.otherwise),
      });
    case "lookup": {
      const table = law.tables.find((one) => one.id === expr.table);
      return fill(t("de tabel “{table}” voor {keys}", "the table “{table}” for {keys}"), {
        table: table?.title ?? expr.table,
        keys: joined(Object.values(expr.keys).map(inner), " en ", " and "),
      });
    }
    case "term":
      return fill(t("{base} na {start}", "{base} after {start}"), { base: inner(expr.base), start: inner(expr.start) });
  }
}

/** "from the first day up to the second" reads as a period. */
function periodText(of: readonly Expr[], law: Law): Text | undefined {
  const [from, until] = of;
  if (of.length !== 2 || from?.node !== "compare" || until?.node !== "compare") return undefined;
  if (from.op !== ">=" || until.op !== "<" || JSON.stringify(from.left) !== JSON.stringify(until.left))
    return undefined;
  if (from.right.node !== "constant" || until.right.node !== "constant" || until.right.type !== "date")
    return undefined;
  return fill(t("{left} ligt van {from} tot en met {until}", "{left} lies from {from} to {until}"), {
    left: prose(from.left, law),
    from: constantText(from.right),
    until: dayText((until.right.value as number) - 1),
  });
}

/** What a person found, in words. */
function foundText(id: string, answer: Text, law: Law): Text {
  const question = law.findings.find((one) => one.id === id)?.question ?? t(id, id);
  return fill(t("een mens oordeelt “{answer}” over: {question}", "a person finds “{answer}” on: {question}"), {
    answer,
    question,
  });
}

/** Several values of one thing read as one list. */
function alternativesText(of: readonly Expr[], law: Law): Text | undefined {
  const compares = of.filter(
    (one): one is Extract<Expr, { node: "compare" }> => one.node === "compare" && one.op === "=",
  );
  const left = compares[0]?.left;
  if (!left || compares.length !== of.length) return undefined;
  if (compares.some((one) => JSON.stringify(one.left) !== JSON.stringify(left))) return undefined;
  const values = joined(
    compares.map((one) => valueBeside(left, one.right, law)),
    " of ",
    " or ",
  );
  if (left.node === "finding") return foundText(left.finding, values, law);
  return fill(t("{left} is {values}", "{left} is {values}"), { left: prose(left, law), values });
}

/** A parameter by its title; with its value where that never changed. */
function parameterText(id: string, law: Law): Text {
  const parameter = law.parameters.find((one) => one.id === id);
  if (!parameter) return t(id, id);
  const values = parameter.values.flatMap((one) => ("value" in one ? [one.value] : []));
  if (values.length === 0 || values.some((one) => JSON.stringify(one) !== JSON.stringify(values[0])))
    return parameter.title;
  return fill(t("{title} ({value})", "{title} ({value})"), {
    title: parameter.title,
    value: valueText(values[0], parameter.type, parameter.unit),
  });
}

function compareText(op: Comparison, left: Expr, right: Expr, law: Law): Text {
  if (left.node === "finding" && right.node === "constant" && (op === "=" || op === "!=")) {
    const answer = valueBeside(left, right, law);
    const found = foundText(left.finding, answer, law);
    return op === "=" ? found : fill(t("niet: {of}", "not: {of}"), { of: found });
  }
  const values = { left: prose(left, law), right: valueBeside(left, right, law) };
  const table = left.type === "date" || left.type === "term" ? DATES : NUMBERS;
  if (left.type === "boolean" && right.node === "constant" && right.value === true) return values.left;
  return fill(table[op], values);
}

/** A choice constant reads by the label that the fact it is compared with gives it. */
function valueBeside(left: Expr, right: Expr, law: Law): Text {
  if (right.node !== "constant" || right.type !== "choice") return prose(right, law);
  return choiceLabel(choicesOf(left, law), right.value as string);
}

export function choicesOf(expr: Expr, law: Law): readonly ChoiceValue[] {
  if (expr.node === "fact") {
    const type = law.facts.find((one) => one.id === expr.fact)?.type;
    return type?.kind === "choice" ? type.values : [];
  }
  if (expr.node === "finding") return law.findings.find((one) => one.id === expr.finding)?.answers ?? [];
  if (expr.node === "rule") {
    const result = law.rules.find((one) => one.id === expr.rule)?.result;
    return result?.kind === "choice" ? result.values : [];
  }
  return [];
}

export const choiceLabel = (choices: readonly ChoiceValue[], id: string): Text =>
  choices.find((one) => one.id === id)?.label ?? t(id, id);

function constantText(expr: Constant): Text {
  if (expr.value === null) return t("geen dag", "no day");
  return valueText(expr.value, expr.type, expr.unit);
}

/** A value in words by its kind. */
export function valueText(value: unknown, type: Constant["type"], unit?: Unit): Text {
  if (typeof value === "boolean") return value ? t("ja", "yes") : t("nee", "no");
  if (typeof value === "object" && value !== null) return lengthInWords(value as Length);
  if (type === "country") return countryName(String(value));
  if (typeof value === "number") return type === "date" || type === "term" ? dayText(value) : numberText(value, unit);
  return t(String(value), String(value));
}
