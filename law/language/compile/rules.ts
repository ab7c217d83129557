import { FLAG } from "../evaluate/term.js";
import type { Exception, Rule, SelectedBy, Version } from "../model/rule.js";
import { visibleOn } from "../resolve/visible.js";
import { absentCode, code, type Unit } from "./expressions.js";
import { disappliedCode } from "./positions.js";
import { useCode } from "./tables.js";

/** The number of an entry in the result; 65535 where the rule does not apply. */
const NO_ENTRY = 65535;

/** Writes a rule as a function of row and day asked about: the version by its date, exceptions before it. */
export function writeRule(unit: Unit, id: string, name: string): void {
  const rule = unit.law.rules.find((one) => one.id === id) as Rule;
  const { rule: before, within } = unit;
  unit.rule = id;
  unit.within = undefined;
  const absent = absentCode(rule.result.kind);
  unit.functions.push(`function ${name}_on(row,on,cd){${body(unit, rule, absent)}}`);
  unit.functions.push(selection(unit, rule.selectedBy, name, absent));
  unit.rule = before;
  unit.within = within;
}

function selection(unit: Unit, selectedBy: SelectedBy, name: string, absent: string): string {
  const none = `{E=${NO_ENTRY};return ${absent};}`;
  const abs = absentCode("date");
  if ("node" in selectedBy)
    return `function ${name}(row,on){const cd=${code(unit, selectedBy)};if(cd===${abs})${none}return ${name}_on(row,on,cd);}`;
  const kinder = kinderCode(unit, selectedBy.kinder, absent);
  return `function ${name}(row,on){const a=${code(unit, selectedBy.receipt)},b=${code(unit, selectedBy.decision)};
if(b===${abs}){if(a===${abs})${none}return ${name}_on(row,on,a);}
const f=F;let x=${absent},xe=${NO_ENTRY};if(a!==${abs}){x=${name}_on(row,on,a);xe=E;}const xf=F;
F=f;const y=${name}_on(row,on,b);if(${kinder})return y;F=xf;E=xe;return x;}`;
}

function kinderCode(
  unit: Unit,
  kinder: Exclude<SelectedBy, { node: string }> extends { kinder: infer K } ? K : never,
  absent: string,
): string {
  const present = absent === "NaN" ? "x===x&&y===y" : absent === "false" ? "true" : `x!==${absent}&&y!==${absent}`;
  if (kinder === "higher") return `${present}&&y>x`;
  if (kinder === "lower") return `${present}&&y<x`;
  if (kinder === "true") return "y===true&&x!==true";
  const order = (kinder as readonly string[]).map((one) =>
    code(unit, { node: "constant", type: "choice", value: one }),
  );
  return `${present}&&[${order.join(",")}].indexOf(y)<[${order.join(",")}].indexOf(x)`;
}

/** The body of a rule; `give` says how it hands its value on. */
function body(unit: Unit, rule: Rule, absent: string, give = (value: string) => `return ${value};`): string {
  const versions = visibleOn<Version>(rule.versions, unit.knownOn).held;
  const exceptions = visibleOn<Exception>(rule.exceptions, unit.knownOn).held;
  if (exceptions.length === 0 && versions.length > 1 && isPlain(unit, rule, versions))
    return oneAfterTheOther(unit, rule, versions, absent, give);
  const out: string[] = ["let v=-1;"];
  versions.forEach((version, index) => {
    const disapplied = disappliedCode(unit, rule, version.id);
    const holds = unit.emit.inForce("cd", version.from, version.until);
    const take = `if(v>=0)REFUSED=1;v=${index};`;
    out.push(
      disapplied === "false"
        ? `if(${holds}){${take}}`
        : `if(${holds}){if(${disapplied})F|=${FLAG.disapplied};else{${take}}}`,
    );
  });
  out.push(`if(v<0||REFUSED){REFUSED=1;${give(absent)}}`);
  exceptions.forEach((exception, index) => {
    const end = exception.until === undefined ? "" : `&&cd<${exception.until}`;
    const disapplied = disappliedCode(unit, rule, exception.id);
    const condition = code(unit, exception.when);
    const of = exception.of === undefined ? "" : `v===${versions.findIndex(({ id }) => id === exception.of)}&&`;
    out.push(
      `let x${index}=false;if(${of}${exception.from}<=(cd>on?cd:on)${end}){if(${condition}){if(${disapplied})F|=${FLAG.disapplied};else x${index}=true;}}`,
    );
  });
  const winners = exceptions.map((exception, index) => {
    const beaten = exceptions.flatMap((other, place) => (other.over?.includes(exception.label) ? [`!x${place}`] : []));
    return [`x${index}`, ...beaten].join("&&");
  });
  if (exceptions.length > 0) {
    out.push(`let w=-1;${winners.map((winner, index) => `if(${winner}){if(w>=0)REFUSED=1;w=${index};}`).join("")}`);
    out.push(`if(REFUSED){${give(absent)}}`);
  }
  const only = versions[0];
  if (only && versions.length === 1 && exceptions.length === 0 && rule.beyond !== "refuse") {
    // One version and nothing that replaces it: no need to remember which.
    out.push(
      `const r=${code(unit, only.says)};${useCode(unit, only, "cd")}E=${unit.entries.push(only.id) - 1};${give("r")}`,
    );
    return out.join("\n");
  }
  out.push(`let r=${absent},e=0;`);
  const decide = (entry: Version | Exception) => `r=${code(unit, entry.says)};e=${unit.entries.push(entry.id) - 1};`;
  const ofVersion = `switch(v){${versions.map((version, index) => `case ${index}:${decide(version)}break;`).join("\n")}}`;
  if (exceptions.length > 0) {
    out.push(`switch(w){case -1:${ofVersion}break;`);
    exceptions.forEach((exception, index) => {
      out.push(`case ${index}:${decide(exception)}break;`);
    });
    out.push("}");
  } else out.push(ofVersion);
  out.push(
    `switch(v){${versions.map((version, index) => `case ${index}:${useCode(unit, version, "cd")}break;`).join("\n")}}`,
  );
  if (exceptions.length > 0)
    out.push(
      `switch(w){${exceptions.map((one, index) => `case ${index}:${useCode(unit, one, "cd")}break;`).join("\n")}}`,
    );
  if (rule.beyond === "refuse") out.push(`if(F&${FLAG.beyondCovered}){REFUSED=1;${give(absent)}}`);
  out.push(`E=e;${give("r")}`);
  return out.join("\n");
}

/** Whether at most one version can hold on any day, whoever judges: then the first that holds is the law. */
function isPlain(unit: Unit, rule: Rule, versions: readonly Version[]): boolean {
  const inTime = [...versions].sort((a, b) => a.from - b.from);
  return inTime.every((one, index) => {
    const next = inTime[index + 1];
    const apart = next === undefined || (one.until !== undefined && one.until <= next.from);
    return apart && disappliedCode(unit, rule, one.id) === "false";
  });
}

/** The newest version first: most cases are of the newest law. `otherwise` is for a day before all of them. */
function oneAfterTheOther(
  unit: Unit,
  rule: Rule,
  versions: readonly Version[],
  absent: string,
  give: (value: string) => string,
  otherwise = "",
): string {
  const newest = [...versions].sort((a, b) => b.from - a.from);
  const branches = newest.map((version, place) => {
    const after = newest[place - 1];
    // A day that is not of the version after it lies before that one begins.
    const until = after !== undefined && after.from === version.until ? undefined : version.until;
    const entry = unit.entries.push(version.id) - 1;
    unit.within = { from: version.from, until: version.until };
    const says = code(unit, version.says);
    unit.within = undefined;
    return `if(${unit.emit.inForce("cd", version.from, until)}){r=${says};${useCode(unit, version, "cd")}E=${entry};}`;
  });
  const refused = `{REFUSED=1;${give(absent)}}`;
  const called = branches.some((branch) => CALLS.test(branch)) ? `if(REFUSED)${refused}` : "";
  const beyond = rule.beyond === "refuse" ? `if(F&${FLAG.beyondCovered})${refused}` : "";
  return `let r=${absent};${branches.join("else ")}else{${otherwise}REFUSED=1;${give(absent)}}
${called}${beyond}${give("r")}`;
}

/** A call of a written rule, term, lookup or parameter. */
const CALLS = /\b[RTLP]\d+\(/;

/**
 * The rule as a block that leaves its value in `value`, for a loop that keeps everything in local variables;
 * nothing where the rule calls other functions, which share their marks with the module.
 */
export function inlineRule(unit: Unit, id: string): string | undefined {
  const rule = unit.law.rules.find((one) => one.id === id) as Rule;
  if (!("node" in rule.selectedBy)) return undefined;
  const absent = absentCode(rule.result.kind);
  const give = (value: string) => `value=${value};break answer;`;
  const selected = code(unit, rule.selectedBy);
  const none = `if(cd===${absentCode("date")}){E=${NO_ENTRY};${give(absent)}}`;
  const versions = visibleOn<Version>(rule.versions, unit.knownOn).held;
  const exceptions = visibleOn<Exception>(rule.exceptions, unit.knownOn).held;
  // An absent day is smaller than every other, so it is found where no version holds.
  const plain = exceptions.length === 0 && versions.length > 1 && isPlain(unit, rule, versions);
  const inside = plain
    ? oneAfterTheOther(unit, rule, versions, absent, give, none)
    : `${none}${body(unit, rule, absent, give)}`;
  if (CALLS.test(selected + inside)) return undefined;
  return `answer:{const cd=${selected};${inside}}`;
}
