import type { Text } from "@keten/text";
import type { Annulment } from "../model/entry.js";
import type { BoolExpr, DateExpr, Expr, ValueKind } from "../model/expression.js";
import type { Unit } from "../model/fact.js";
import type {
  Change,
  Exception,
  Finding,
  Law,
  Parameter,
  ParameterValue,
  Position,
  Reform,
  Remedy,
  ResultType,
  Rule,
  SelectedBy,
  Table,
  TableRow,
  Version,
} from "../model/rule.js";
import { type Dated, entry } from "./entries.js";
import { day, plain } from "./values.js";

/** What a version says unless a case falls under one of its exceptions; their dates are its own unless they differ. */
type Except = { id: string } & Omit<ExceptionParts, keyof Dated> & Partial<Dated> & Pick<Dated, "sources">;
type ExceptionParts = Dated & { label: string; title: Text; when: BoolExpr; says: Expr; over?: readonly string[] };

/** A version as it is written: `rule` moves its exceptions to the list of the rule. */
export type WrittenVersion = Version & { except?: readonly Exception[] };

export const version = (
  id: string,
  parts: Dated & { title: Text; says: Expr; except?: readonly Except[] },
): WrittenVersion => ({
  ...entry(id, parts),
  title: parts.title,
  says: plain(parts.says),
  ...(parts.except
    ? {
        except: parts.except.map((one) => {
          const { from, until, knownFrom, coveredUntil, cause } = parts;
          const dates = {
            from,
            knownFrom,
            coveredUntil,
            ...(until === undefined ? {} : { until }),
            ...(cause ? { cause } : {}),
          };
          return { ...exception(one.id, { ...dates, ...one }), of: id };
        }),
      }
    : {}),
});

export const exception = (id: string, parts: ExceptionParts): Exception => ({
  ...entry(id, parts),
  label: parts.label,
  title: parts.title,
  when: plain(parts.when),
  says: plain(parts.says),
  ...(parts.over ? { over: parts.over } : {}),
});

export const position = (id: string, parts: Omit<Position, "id" | "knownFrom"> & { knownFrom: string }): Position => ({
  id,
  ...parts,
  ...(parts.scope ? { scope: plain(parts.scope) } : {}),
  knownFrom: day(parts.knownFrom),
});

type RuleParts<K extends ResultType> = {
  subject: string;
  title: Text;
  summary: Text;
  result: K;
  selectedBy: SelectedBy;
  versions: readonly (WrittenVersion | Annulment)[];
  alongside?: Readonly<Record<string, string | Rule>>;
  remedies?: readonly (Omit<Remedy, "rule"> & { rule?: string | Rule })[];
} & Partial<Pick<Rule, "exceptions" | "positions" | "beyond" | "actor" | "act">>;

export const rule = <K extends ResultType>(id: string, parts: RuleParts<K>): Rule & { result: K } => ({
  positions: [],
  beyond: "warn",
  ...parts,
  versions: parts.versions.map(withoutExcept),
  exceptions: [...(parts.exceptions ?? []), ...parts.versions.flatMap(exceptOf)],
  alongside: Object.fromEntries(Object.entries(parts.alongside ?? {}).map(([name, one]) => [name, idOf(one)])),
  remedies: (parts.remedies ?? []).map(({ rule: other, ...remedy }) =>
    other === undefined ? remedy : { ...remedy, rule: idOf(other) },
  ),
  id,
  selectedBy: selection(parts.selectedBy),
});

const idOf = (one: string | Rule) => (typeof one === "string" ? one : one.id);
const exceptOf = (one: WrittenVersion | Annulment): readonly Exception[] => ("except" in one ? (one.except ?? []) : []);
function withoutExcept(one: WrittenVersion | Annulment): Version | Annulment {
  if (!("except" in one)) return one;
  const { except: _moved, ...rest } = one;
  return rest;
}

function selection(by: SelectedBy): SelectedBy {
  return "node" in by
    ? plain(by as DateExpr)
    : { ...by, receipt: plain(by.receipt as DateExpr), decision: plain(by.decision as DateExpr) };
}

export const parameterValue = (id: string, parts: Dated & { value: ParameterValue["value"] }): ParameterValue => ({
  ...entry(id, parts),
  value: parts.value,
});

/** A legal number with its history of dated values. */
export const parameter = <T extends ValueKind>(
  id: string,
  parts: { title: Text; type: T; unit?: Unit; at?: Parameter["at"]; values: Parameter["values"] },
): Parameter & { type: T } => ({ at: "case-date", ...parts, id });

export const row = (
  id: string,
  parts: Dated & {
    title: Text;
    keys: Record<string, string | boolean | readonly (string | boolean)[]>;
    values: TableRow["values"];
  },
): TableRow => ({
  ...entry(id, parts),
  title: parts.title,
  keys: Object.fromEntries(
    Object.entries(parts.keys).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]),
  ) as TableRow["keys"],
  values: parts.values,
});

export const table = (id: string, parts: Omit<Table, "id" | "coveredUntil"> & { coveredUntil: string }): Table => ({
  ...parts,
  id,
  coveredUntil: day(parts.coveredUntil),
});
export const finding = (id: string, parts: Omit<Finding, "id">): Finding => ({ id, ...parts });
export const reform = (
  id: string,
  parts: Omit<Reform, "id" | "from" | "until" | "knownFrom"> & { from: string; until?: string; knownFrom: string },
): Reform => {
  const { until, ...rest } = parts;
  return {
    ...rest,
    id,
    changes: rest.changes.map(bare),
    from: day(parts.from),
    knownFrom: day(parts.knownFrom),
    ...(until === undefined ? {} : { until: day(until) }),
  };
};

/** A change with the bare nodes of its expressions. */
function bare(change: Change): Change {
  if (change.change === "add-version")
    return { ...change, version: { ...change.version, says: plain(change.version.says) } };
  if (change.change !== "add-exception") return change;
  const { exception: made } = change;
  return { ...change, exception: { ...made, when: plain(made.when), says: plain(made.says) } };
}

export const law = (parts: Law): Law => parts;
