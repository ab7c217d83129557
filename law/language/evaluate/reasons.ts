import { type Day, isoOf } from "@keten/calendar";
import { fill, type Text, t } from "@keten/text";
import type { Reason, ReasonCode } from "../model/answer.js";
import type { Expr } from "../model/expression.js";
import type { Law } from "../model/rule.js";
import type { Source } from "../model/source.js";
import { choiceLabel, choicesOf, prose, valueText } from "../render/prose.js";
import { dayText, lengthInWords } from "../render/values.js";
import type { Prepared, PreparedStep, RuleRun, TermRun } from "./frame.js";
import { absent, type Raw, shown, unknown } from "./raw.js";
import type { TermLine } from "./term.js";

/** The tree of reasons of a rule, from the values its walk left behind; with words where they are asked for. */
export function reasonsOf(run: RuleRun, law: Law, words: boolean): Reason[] {
  return new Reasons(law, words).ofRule(run, run.rule.id);
}

type Parts = Omit<Reason, "code" | "at" | "sign"> & { text?: Text; sources?: readonly Source[] };
const signOf = (value: Raw | undefined): Reason["sign"] =>
  value === true ? "yes" : value === false ? "no" : value === unknown || value === undefined ? "open" : "info";

const EFFECT: Record<string, Text> = {
  counted: t("{title}: telt mee", "{title}: counts"),
  "too-late": t(
    "{title}: kwam te laat, de termijn was al voorbij",
    "{title}: came too late, the term had already ended",
  ),
  cut: t("{title}: telt mee tot de uiterste grens", "{title}: counts up to the limit"),
  disapplied: t("{title}: telt niet mee", "{title}: does not count"),
  cleared: t("{title}: vervallen door de nieuwe start", "{title}: lapsed with the new start"),
  "not-reached": t("{title}: de termijn staat stil", "{title}: the term stands still"),
};

class Reasons {
  readonly #seen = new Set<string>();
  constructor(
    readonly law: Law,
    readonly words: boolean,
  ) {}

  ofRule(run: RuleRun, at: string): Reason[] {
    this.#seen.add(run.rule.id);
    const { rule, frame, decidedBy } = run;
    if (!decidedBy)
      return rule.selectedBy
        .flatMap((node) => this.ofNode(node, run, `${at}/selected-by`))
        .concat(this.exceptions(run, at));
    const { entry } = decidedBy;
    const caseDate = isoOf(frame.caseDate);
    const version: Reason = this.reason("version", `${at}/${entry.id}`, "info", {
      values: { caseDate, from: isoOf(entry.from), until: entry.until === undefined ? null : isoOf(entry.until) },
      entry: entry.id,
      because: this.ofNode(decidedBy.says, run, `${at}/${entry.id}`),
      ...(this.words ? { text: entry.title, sources: entry.sources } : {}),
    });
    return [version, ...this.exceptions(run, at)];
  }

  private exceptions(run: RuleRun, at: string): Reason[] {
    return run.rule.exceptions.flatMap((one) => {
      const value = run.frame.values[one.when!.slot];
      if (value === undefined) return [];
      return this.reason("exception", `${at}/${one.entry.id}`, signOf(value), {
        values: { holds: shown(value) },
        entry: one.entry.id,
        because: this.ofNode(one.when!, run, `${at}/${one.entry.id}`),
        ...(this.words ? { text: one.entry.title, sources: one.entry.sources } : {}),
      });
    });
  }

  ofNode(node: Prepared, run: RuleRun, at: string): Reason[] {
    const { expr } = node;
    const value = run.frame.values[node.slot];
    if (value === undefined || expr.node === "constant" || expr.node === "on") return [];
    const here = `${at}.${node.slot}`;
    const inner = () => node.children.flatMap((child) => this.ofNode(child, run, at));
    switch (expr.node) {
      case "fact":
        return [this.fact(expr, value, here)];
      case "compare": {
        // An answer that another rule or a person gave has reasons of its own.
        const given = [expr.left, expr.right].some((side) => side.node === "rule" || side.node === "finding");
        return [this.condition(node, value, here, given ? inner() : [])];
      }
      case "exists":
        return [this.condition(node, value, here, expr.of.node === "fact" ? [] : inner())];
      case "and":
        return inner();
      case "or": {
        // Of alternatives that hold, the one that holds says enough.
        const settled =
          value === true ? node.children.filter((child) => run.frame.values[child.slot] === true) : node.children;
        return settled.flatMap((child) => this.ofNode(child, run, at));
      }
      case "not":
        return [this.condition(node, value, here, expr.of.node === "fact" || expr.of.node === "exists" ? [] : inner())];
      case "choose":
        return inner();
      case "finding":
        return [
          this.reason("finding", here, value === unknown ? "open" : "info", {
            values: { finding: expr.finding, answer: shown(value) },
            because: [],
            ...(this.words ? { text: this.valued(expr, value) } : {}),
          }),
        ];
      case "lookup":
      case "parameter": {
        const entry = run.frame.lookups.get(node.slot);
        return [
          this.reason(expr.node, here, value === unknown ? "open" : "info", {
            values: { value: shown(value) },
            ...(entry ? { entry: entry.id } : {}),
            because: inner(),
            ...(this.words ? { text: this.valued(expr, value), ...(entry ? { sources: entry.sources } : {}) } : {}),
          }),
        ];
      }
      case "rule": {
        const other = run.frame.run.rules.get(expr.rule);
        return [
          this.reason("rule", here, signOf(value), {
            values: { rule: expr.rule, value: expr.type === "term" ? dayOrNull(value) : shown(value) },
            because: other && !this.#seen.has(expr.rule) ? this.ofRule(other, expr.rule) : [],
            ...(this.words ? { text: this.valued(expr, value) } : {}),
          }),
        ];
      }
      case "term":
        return this.term(node, run, at);
      default:
        return inner();
    }
  }

  private term(node: Prepared, run: RuleRun, at: string): Reason[] {
    const made = run.frame.terms.get(node.slot);
    const start = node.children[0]!;
    const reasons: Reason[] = this.ofNode(start, run, at);
    if (!made) {
      reasons.push(...node.children.slice(1).flatMap((child) => this.openOnly(child, run, at)));
      return reasons;
    }
    for (const line of made.outcome.lines) reasons.push(this.line(line, made, run, at));
    const listed = new Set(made.outcome.lines.map((line) => line.index));
    const groups = new Set<string>();
    for (const index of listed) {
      const group = made.steps[index]?.group;
      if (group) groups.add(group.id);
    }
    made.steps.forEach((step, index) => {
      if (listed.has(index)) return;
      const title = step.group?.title ?? step.title;
      if (step.group) {
        if (groups.has(step.group.id)) return;
        groups.add(step.group.id);
      }
      reasons.push(
        this.reason("step", `${at}/${step.group?.id ?? step.entry.id}`, "no", {
          values: { applies: false },
          because: [],
          ...(this.words ? { text: title } : {}),
        }),
      );
    });
    return reasons;
  }

  private line(line: TermLine, made: TermRun, run: RuleRun, at: string): Reason {
    const step: PreparedStep | undefined = line.part === "step" ? made.steps[line.index] : undefined;
    const values = {
      part: line.part,
      effect: line.effect,
      from: isoOf(line.from),
      by: line.by ? shown(line.by) : null,
      dueAfter: line.dueAfter === null ? null : isoOf(line.dueAfter),
    };
    const positions =
      step?.positions.filter((one) => run.frame.used.some(({ position }) => position === one.position)) ?? [];
    const because: Reason[] = step ? this.ofNode(step.when, run, `${at}/${step.entry.id}`) : [];
    for (const { position } of positions)
      because.push(
        this.reason("position", `${at}/${position.id}`, position.verdict === "applies" ? "yes" : "no", {
          values: { view: position.view, verdict: position.verdict, knownFrom: isoOf(position.knownFrom) },
          entry: position.id,
          because: [],
          ...(this.words ? { text: position.note ?? position.source.title, sources: [position.source] } : {}),
        }),
      );
    const sign = line.effect === "counted" ? "yes" : line.effect === "cut" ? "yes" : "no";
    const sources = step ? [...step.entry.sources, ...(step.voidedBy?.sources ?? [])] : undefined;
    return this.reason("step", `${at}/${step?.entry.id ?? line.part}`, sign, {
      values,
      ...(step ? { entry: step.entry.id } : {}),
      because,
      ...(this.words ? { text: lineText(line, step), ...(sources ? { sources } : {}) } : {}),
    });
  }

  /** In a term that is still open: only what keeps it open. */
  private openOnly(node: Prepared, run: RuleRun, at: string): Reason[] {
    return run.frame.values[node.slot] === unknown ? this.ofNode(node, run, at) : [];
  }

  private condition(node: Prepared, value: Raw, at: string, because: readonly Reason[]): Reason {
    if (this.words || because.length > 0) return this.newCondition(node, value, at, because);
    node.reasons ??= new Map();
    let reason = node.reasons.get(value);
    if (!reason) node.reasons.set(value, (reason = this.newCondition(node, value, at, because)));
    return reason;
  }

  private newCondition(node: Prepared, value: Raw, at: string, because: readonly Reason[]): Reason {
    return this.reason("condition", at, signOf(value), {
      values: { holds: shown(value) },
      because,
      ...(this.words ? { text: prose(node.expr, this.law) } : {}),
    });
  }

  private fact(expr: Extract<Expr, { node: "fact" }>, value: Raw, at: string): Reason {
    const day = expr.type === "date" ? dayOrNull(value) : shown(value);
    return this.reason("fact", at, expr.type === "boolean" || value === unknown ? signOf(value) : "info", {
      values: { fact: expr.fact, value: day },
      because: [],
      ...(this.words ? { text: this.valued(expr, value) } : {}),
    });
  }

  /** "the day of the application: 10 April 2024" */
  private valued(expr: Expr, value: Raw): Text {
    const name = prose(expr, this.law);
    let said: Text;
    if (value === unknown) said = t("niet bekend", "not known");
    else if (value === absent) said = t("niet aan de orde", "not the case");
    else if (expr.type === "choice") said = choiceLabel(choicesOf(expr, this.law), value as string);
    else said = valueText(value, expr.type, this.unitOf(expr));
    return fill(t("{name}: {said}", "{name}: {said}"), { name, said });
  }

  private unitOf(expr: Expr) {
    if (expr.node === "fact") {
      const type = this.law.facts.find((one) => one.id === expr.fact)?.type;
      return type?.kind === "number" ? type.unit : undefined;
    }
    if (expr.node === "parameter") return this.law.parameters.find((one) => one.id === expr.parameter)?.unit;
    if (expr.node === "lookup") return this.law.tables.find((one) => one.id === expr.table)?.values[expr.value]?.unit;
    return undefined;
  }

  private reason(code: ReasonCode, at: string, sign: Reason["sign"], parts: Parts): Reason {
    return { code, at, sign, ...parts };
  }
}

const dayOrNull = (value: Raw) => (typeof value === "number" ? isoOf(value as Day) : null);

function lineText(line: TermLine, step: PreparedStep | undefined): Text {
  const due = line.dueAfter === null ? undefined : dayText(line.dueAfter);
  if (line.part === "base" && line.by && due)
    return fill(t("de termijn is {by} vanaf {from}: {due}", "the term is {by} from {from}: {due}"), {
      by: lengthInWords(line.by),
      from: dayText(line.from),
      due,
    });
  if (line.part === "ceiling" && due) return fill(t("de uiterste grens is {due}", "the limit is {due}"), { due });
  if (line.part === "roll" && due)
    return fill(t("{from} is geen werkdag: {due}", "{from} is no working day: {due}"), {
      from: dayText(line.from),
      due,
    });
  const title = step?.title ?? t("stap", "step");
  const effect = fill(EFFECT[line.effect] as Text, { title });
  if (line.effect === "counted" && due) return fill(t("{effect}, tot {due}", "{effect}, until {due}"), { effect, due });
  return effect;
}
