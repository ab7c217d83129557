import { type Day, parseDay } from "@keten/calendar";
import type { Constant, Expr, FactRef, Length, ValueKind } from "../model/expression.js";
import type { Fact, FactType, Unit } from "../model/fact.js";

/** The day of an ISO text written in a rule; throws on a text that is no day. */
export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if ("fault" in parsed) throw new Error(`not a day: ${iso}`);
  return parsed.day;
}

export const date = (iso: string): Constant<"date"> => ({ node: "constant", type: "date", value: day(iso) });
/** A day that does not exist in this case: a term that starts here does not run. */
export const noDay: Constant<"date"> = { node: "constant", type: "date", value: null };
export const yes: Constant<"boolean"> = { node: "constant", type: "boolean", value: true };
export const no: Constant<"boolean"> = { node: "constant", type: "boolean", value: false };
export const choice = (id: string): Constant<"choice"> => ({ node: "constant", type: "choice", value: id });
export const country = (code: string): Constant<"country"> => ({ node: "constant", type: "country", value: code });
export const number = (value: number, unit: Unit): Constant<"number"> => ({
  node: "constant",
  type: "number",
  value,
  unit,
});

const length = (value: Length): Constant<"length"> => ({ node: "constant", type: "length", value });
export const months = (n: number) => length({ months: n });
export const weeks = (n: number) => length({ weeks: n });
export const days = (n: number) => length({ days: n });
/** Working days count days that are no Saturday, Sunday or public holiday; they stand alone. */
export const workingDays = (n: number) => length({ workingDays: n });

/** A fact as it is written in a rule, with its definition beside it. */
export type FactHandle<T extends ValueKind = ValueKind> = FactRef<T> & { definition: Fact };

type Definition = Omit<Fact, "id" | "type">;

const handle = <T extends ValueKind>(
  type: T,
  id: string,
  factType: FactType,
  definition: Definition,
): FactHandle<T> => ({
  node: "fact",
  type,
  fact: id,
  definition: { id, type: factType, ...definition },
});

export const dateFact = (id: string, definition: Definition) => handle("date", id, { kind: "date" }, definition);
export const booleanFact = (id: string, definition: Definition) =>
  handle("boolean", id, { kind: "boolean" }, definition);
export const countryFact = (id: string, definition: Definition) =>
  handle("country", id, { kind: "country" }, definition);
export const choiceFact = (
  id: string,
  values: Extract<FactType, { kind: "choice" }>["values"],
  definition: Definition,
) => handle("choice", id, { kind: "choice", values }, definition);
export const numberFact = (
  id: string,
  type: Omit<Extract<FactType, { kind: "number" }>, "kind">,
  definition: Definition,
) => handle("number", id, { kind: "number", ...type }, definition);

/** The bare node of an expression: a fact's definition stays out of the tree. */
export function plain<E extends Expr>(expression: E): E {
  if (expression.node !== "fact" || !("definition" in expression)) return expression;
  return { node: "fact", type: expression.type, fact: expression.fact } as unknown as E;
}
