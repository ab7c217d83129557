import type { Step, TermNode } from "../model/expression.js";
import type { Rule } from "../model/rule.js";
import { stepsOf } from "../resolve/steps-of.js";
import { ABSENT_INTEGER as ABS } from "./binding.js";
import { ARGUMENTS, code, type Unit } from "./expressions.js";
import { disappliedCode } from "./positions.js";
import { useCode } from "./tables.js";

/** Writes a term as a function; the counting is that of `evaluate/term.ts`, without lists. */
export function writeTerm(unit: Unit, expr: TermNode, name: string): void {
  const rule = unit.law.rules.find((one) => one.id === unit.rule) as Rule;
  const all = stepsOf(expr, unit.law, unit.knownOn);
  const restarts = all.filter(({ step }) => step.op === "restart");
  const steps = all.filter(({ step }) => step.op !== "restart");
  const suspensions = steps.filter(({ step }) => step.op === "suspend").length;
  const state = `${name}_`;
  // Which steps apply, in order of their day: kept outside the function so that no row allocates.
  unit.functions.push(
    `const ${state}i=new Int32Array(${steps.length + 1}),${state}d=new Int32Array(${steps.length + 1}),${state}r=new Int32Array(${steps.length + 1}),${state}x=new Uint8Array(${steps.length + 1}),${state}b=new Int32Array(${steps.length + 1}),${state}u=new Int32Array(${steps.length + 1});`,
    suspensions > 0 ? `const ${state}sf=new Int32Array(${suspensions}),${state}su=new Int32Array(${suspensions});` : "",
  );
  const out: string[] = [`function ${name}${ARGUMENTS}{`];
  out.push(`let start=${code(unit, expr.start)};if(start===${ABS})return ${ABS};`);
  out.push(`const base=${code(unit, expr.base)};if(base<0)return ${ABS};`);
  const grounds = expr.grounds.map((ground, index) => {
    out.push(`const g${index}=${code(unit, ground.max)};let gm${index}=0,gd${index}=0,gw${index}=0;`);
    return ground.id;
  });
  out.push(
    expr.ceiling
      ? `const top=rt.addLength(${code(unit, expr.ceiling.from)},${code(unit, expr.ceiling.length)});`
      : `const top=${ABS};`,
  );
  out.push("let restarted=false,ri=-1;");
  restarts.forEach(({ step, voidedBy }, index) => {
    if (!voidedBy) out.push(restartCode(unit, rule, step, index));
  });
  restarts.forEach(({ step }, index) => {
    out.push(`if(ri===${index}){${useCode(unit, step, "start")}}`);
  });
  out.push("let n=0;");
  steps.forEach(({ step, voidedBy }, index) => {
    out.push(gatherCode(unit, rule, step, index, voidedBy !== undefined, state));
  });
  out.push("let m=rt.months[base],dd=rt.days[base],w=rt.working[base],s=0,open=false;");
  out.push("const sm=rt.monthsOf(start),sd=rt.dayOfMonth(start);");
  const reach = (target: string) => {
    const plain = `(m===0?start:${unit.emit.reach("sm", "sd", "m")})+dd`;
    const worked = `w===0?${plain}:rt.addWorkingDays(${plain},w)`;
    const suspended = suspensions > 0 ? `rt.suspended(start,${worked},${state}sf,${state}su,s)` : worked;
    return `${target}=${suspended};due=top!==${ABS}&&${target}>top?top:${target};`;
  };
  out.push(`let full=0,due=0;${reach("full")}`);
  out.push(`for(let k=0;k<n;k++){const day=${state}d[k];if(open)continue;switch(${state}i[k]){`);
  steps.forEach(({ step, voidedBy }, index) => {
    out.push(`case ${index}:{${applyCode(unit, step, voidedBy !== undefined, grounds, state, reach("full"))}break;}`);
  });
  out.push("}}");
  out.push(`if(open)return ${ABS};`);
  out.push(`if(top!==${ABS}&&full>top)F|=rt.FLAG.ceiling;`);
  if (expr.roll === "next-working-day")
    out.push("const rolled=rt.nextWorkingDay(due);if(rolled!==due){F|=rt.FLAG.rolled;due=rolled;}");
  out.push("return due;}");
  unit.functions.push(out.join("\n"));
}

/** The day of a step: its own, or that of the measure. */
function dayCode(unit: Unit, step: Step): { day: string; individual: boolean } {
  const natural = step.op === "suspend" ? step.during.from : step.op === "restart" ? step.at : undefined;
  const own = step.effective ?? natural;
  return own ? { day: code(unit, own), individual: true } : { day: String(step.from), individual: false };
}

function restartCode(unit: Unit, rule: Rule, step: Step, index: number): string {
  const { day } = dayCode(unit, step);
  const disapplied = disappliedCode(unit, rule, step.id);
  return `if(${code(unit, step.when)}){const d=${day};if(d!==${ABS}&&d>=${step.from}&&!${disapplied}&&(!restarted||d>=start)){start=d;restarted=true;ri=${index};}}`;
}

function gatherCode(unit: Unit, rule: Rule, step: Step, index: number, voided: boolean, state: string): string {
  const { day, individual } = dayCode(unit, step);
  const usable = individual ? `d!==${ABS}&&d>=${step.from}` : "true";
  const by = step.op === "extend" ? `const b=${code(unit, step.by)};` : "const b=0;";
  const until = step.op === "suspend" ? `const u=${code(unit, step.during.until)};` : "const u=0;";
  const disapplied = voided ? "true" : disappliedCode(unit, rule, step.id);
  return `if(${code(unit, step.when)}){const d=${day};if(${usable}){${by}${until}if(b>=0){
const day=${unit.emit.stepDay("d", "start")};let k=n++;
while(k>0&&${state}d[k-1]>day){${state}i[k]=${state}i[k-1];${state}d[k]=${state}d[k-1];${state}r[k]=${state}r[k-1];${state}x[k]=${state}x[k-1];${state}b[k]=${state}b[k-1];${state}u[k]=${state}u[k-1];k--;}
${state}i[k]=${index};${state}d[k]=day;${state}r[k]=d;${state}x[k]=${disapplied}?1:0;${state}b[k]=b;${state}u[k]=u;}}}`;
}

function applyCode(
  unit: Unit,
  step: Step,
  voided: boolean,
  grounds: readonly string[],
  state: string,
  reach: string,
): string {
  const { individual } = dayCode(unit, step);
  const over = step.until === undefined ? "" : `||day>=${step.until}`;
  const cleared = individual ? `if(restarted&&${state}r[k]<start)break;` : "";
  const late = `if(${unit.emit.tooLate("day", "due")}${over}){F|=rt.FLAG.tooLate;break;}`;
  const set = `if(${state}x[k]===1){F|=rt.FLAG.disapplied;break;}`;
  if (voided) return cleared + late + set;
  const use = useCode(unit, step, "day");
  if (step.op === "suspend")
    return `${cleared}${late}${set}${use}if(${state}u[k]===${ABS}){open=true;break;}
let p=s++;while(p>0&&${state}sf[p-1]>${state}r[k]){${state}sf[p]=${state}sf[p-1];${state}su[p]=${state}su[p-1];p--;}
${state}sf[p]=${state}r[k];${state}su[p]=${state}u[k];${reach}`;
  const ground = step.ground === undefined ? -1 : grounds.indexOf(step.ground);
  const add =
    ground < 0
      ? `m+=rt.months[${state}b[k]];dd+=rt.days[${state}b[k]];w+=rt.working[${state}b[k]];`
      : (["m", "dd", "w"] as const)
          .map((total, part) => {
            const column = ["months", "days", "working"][part];
            const used = `g${["m", "d", "w"][part]}${ground}`;
            const wanted = `rt.${column}[${state}b[k]]`;
            return `{const fit=g${ground}<0?${wanted}:${unit.emit.fit(wanted, `rt.${column}[g${ground}]`, used)};${used}+=fit;${total}+=fit;}`;
          })
          .join("");
  return `${cleared}${late}${set}${use}${add}${reach}`;
}
