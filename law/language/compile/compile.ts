import type { Day } from "@keten/calendar";
import { KetenError } from "@keten/text";
import type { Length } from "../model/expression.js";
import type { Fact } from "../model/fact.js";
import type { Finding, Incompatible, Law, View } from "../model/rule.js";
import { COUNTRIES } from "../question/countries.js";
import { unknownName } from "../question/validate.js";
import { lawWithReforms } from "../reform/apply.js";
import { reachOf } from "../resolve/entries-of.js";
import { WorkingCalendar } from "../working-days/working-calendar.js";
import { ABSENT_INTEGER as ABS, type Binding, boundFacts, type Columns } from "./binding.js";
import { EMITTERS, type Emitters } from "./emitters.js";
import { columnCode, type Unit } from "./expressions.js";
import { inlineRule, writeRule } from "./rules.js";
import { runtime } from "./runtime.js";
import { parameterExpression, writeLookup, writeParameter } from "./tables.js";
import { writeTerm } from "./terms.js";

export interface CompileOptions {
  view: View;
  knownOn: Day;
  reforms: readonly string[];
}

/** What compiled rules say of a row: 0 decided, 1 refused. A case inside the binding is never missing anything. */
export const COMPILED_STATUS = { decided: 0, refused: 1 } as const;

/**
 * A rule as a plain fast function over columns. `many` writes the answers of `n` rows to `out`, from place 0.
 * Days, choices (place among the rule's values), booleans (0, 1) and lengths (place in `lengths`) are integers,
 * absent is -2147483648; numbers are floats, absent is NaN. `entry` is the place in `entries` of what decided
 * (65535 for none), `flags` the bits of `FLAG`.
 */
export interface CompiledRule {
  needs: string[];
  entries: readonly string[];
  lengths: readonly Length[];
  one(columns: Columns, row: number, on: Day): void;
  many(columns: Columns, rows: Int32Array, n: number, on: Day): void;
  out: { status: Uint8Array; value: Int32Array | Float64Array; entry: Uint16Array; flags: Uint8Array };
}

/** Compiles a rule to JavaScript; in Node only, for pages forbid generated code. Throws where a fact is not bound. */
export function compile(
  base: Law,
  rule: string,
  binding: Binding,
  options: CompileOptions,
  emit: Emitters = EMITTERS,
): CompiledRule {
  const law = lawWithReforms(base, options.reforms);
  const definition = law.rules.find((one) => one.id === rule);
  if (!definition)
    throw new KetenError([
      unknownName(
        "unknown-rule",
        "rule",
        rule,
        law.rules.map((one) => one.id),
      ),
    ]);
  const reach = reachOf({ ...law, rules: law.rules.map((one) => ({ ...one, alongside: {} })) }, [rule]);
  const bound = boundFacts(law, rule, reach, binding);
  const calendar = new WorkingCalendar(law.equatedDays);
  const unit: Unit = {
    law,
    knownOn: options.knownOn,
    view: options.view,
    emit,
    bound,
    calendar,
    functions: [],
    // The answers of the rule itself come first, so that their numbers are their places.
    choices: new Map(definition.result.kind === "choice" ? definition.result.values.map(({ id }, at) => [id, at]) : []),
    lengths: [],
    entries: [],
    tables: [],
    columns: [],
    rules: new Map(),
    counter: 0,
    rule,
    within: undefined,
    ruleFunction(id) {
      let name = unit.rules.get(id);
      if (!name) {
        name = `R${unit.counter++}`;
        unit.rules.set(id, name);
        writeRule(unit, id, name);
      }
      return name;
    },
    termFunction: (expr) => named(unit, "T", (name) => writeTerm(unit, expr, name)),
    lookupFunction: (expr) => named(unit, "L", (name) => writeLookup(unit, expr, name)),
    parameterExpression: (expr) => parameterExpression(unit, expr),
    parameterFunction: (expr) => named(unit, "P", (name) => writeParameter(unit, expr, name)),
  };
  const main = unit.ruleFunction(rule);
  const inline = inlineRule(unit, rule);
  const floating = definition.result.kind === "number";
  const result = resultCode(definition.result);
  const orders = [...bound.values()].flatMap((one) => {
    if (one.kind !== "column" || !("notBefore" in one.fact) || one.fact.notBefore === undefined) return [];
    const earlier = bound.get(one.fact.notBefore);
    if (earlier?.kind !== "column") return [];
    return [`if(rt.lt(${columnCode(unit, one.name)},${columnCode(unit, earlier.name)}))REFUSED=1;`];
  });
  orders.push(...(law.incompatible ?? []).flatMap(({ values }) => exclusionCode(unit, values)));
  const write = (at: string, value: string) => `oS[${at}]=REFUSED;
if(REFUSED){oE[${at}]=65535;oF[${at}]=0;oV[${at}]=${floating ? "NaN" : ABS};}
else{oE[${at}]=E;oF[${at}]=F;oV[${at}]=${value};}`;
  const loadColumns = (make: (variable: string, column: string) => string) =>
    unit.columns.map((name, index) => make(`k${index}`, `[${JSON.stringify(name)}]`)).join("");
  // Columns in constants of the loop's own: variables that other functions may change are read anew for each row.
  const loop = inline
    ? `const oS=out.status,oV=out.value,oE=out.entry,oF=out.flags;
${loadColumns((variable, column) => `const ${variable}=columns${column};`)}
oS.fill(0,0,n);oF.fill(0,0,n);
for(let i=0;i<n;i++){const row=rows[i];let F=0,E=0,REFUSED=0,value=0;
${orders.join("")}
${orders.length > 0 ? `if(!REFUSED){${inline}}` : inline}
if(REFUSED){oS[i]=1;oE[i]=65535;oV[i]=${floating ? "NaN" : ABS};}
else{const v=value;oE[i]=E;oV[i]=${result};if(F!==0)oF[i]=F;}}`
    : "load(columns);for(let i=0;i<n;i++)put(rows[i],on,i);";
  const source = `"use strict";
${unit.tables.map((_, index) => `const t${index}=tables[${index}];`).join("")}
const {lt,le,eq,ne}=rt;let F=0,E=0,REFUSED=0;
${unit.columns.map((_, index) => `let k${index}=null;`).join("")}
let oS=out.status,oV=out.value,oE=out.entry,oF=out.flags;
function load(c){oS=out.status;oV=out.value;oE=out.entry;oF=out.flags;${loadColumns((variable, column) => `${variable}=c${column};`)}}
${unit.functions.join("\n")}
function put(row,on,at){F=0;E=0;REFUSED=0;
${orders.join("")}
const v=REFUSED?0:${main}(row,on);
${write("at", result)}}
return {one(columns,row,on){load(columns);put(row,on,0);},many(columns,rows,n,on){room(n);${loop}}};`;
  const makeOut = (size: number): CompiledRule["out"] => ({
    status: new Uint8Array(size),
    value: floating ? new Float64Array(size) : new Int32Array(size),
    entry: new Uint16Array(size),
    flags: new Uint8Array(size),
  });
  const out = makeOut(64);
  const room = (n: number) => {
    if (out.status.length < n) Object.assign(out, makeOut(Math.max(n, out.status.length * 2)));
  };
  const made = new Function("rt", "tables", "out", "room", source)(
    runtime(unit.lengths, calendar),
    unit.tables,
    out,
    room,
  ) as Pick<CompiledRule, "one" | "many">;
  return {
    needs: [...bound.values()].flatMap((one) => (one.kind === "column" ? [one.name] : [])),
    entries: unit.entries,
    lengths: unit.lengths,
    out,
    ...made,
  };
}

/** Refuses a row that states values that exclude each other; none where a fact is outside the rule or constant otherwise. */
function exclusionCode(unit: Unit, values: Incompatible["values"]): string[] {
  const conditions: string[] = [];
  for (const [id, value] of Object.entries(values)) {
    const one = unit.bound.get(id);
    if (!one) return [];
    if (one.kind === "constant") {
      if (one.value.state !== "known" || one.value.value !== value) return [];
    } else {
      const place = placeOf(one.fact, value);
      if (place < 0) return [];
      conditions.push(`${columnCode(unit, one.name)}===${place}`);
    }
  }
  return [`if(${conditions.join("&&") || "true"})REFUSED=1;`];
}

/** The number that stands for a value in the column of its fact. */
function placeOf(fact: Fact | Finding, value: string | boolean): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (!("type" in fact)) return fact.answers.findIndex(({ id }) => id === value);
  if (fact.type.kind === "country") return COUNTRIES.indexOf(value);
  return fact.type.kind === "choice" ? fact.type.values.findIndex(({ id }) => id === value) : -1;
}

function named(unit: Unit, prefix: string, write: (name: string) => void): string {
  const name = `${prefix}${unit.counter++}`;
  write(name);
  return name;
}

function resultCode(result: Law["rules"][number]["result"]): string {
  switch (result.kind) {
    case "boolean":
      return `E===65535?${ABS}:v===true?1:0`;
    case "choice":
    case "length":
      return `v<0?${ABS}:v`;
    default:
      return "v";
  }
}
