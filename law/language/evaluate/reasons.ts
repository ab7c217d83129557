import { type Day, isoOf } from "@keten/calendar";
import type { Reason, ReasonCode } from "../model/answer.js";
import type { Expr, FactRef } from "../model/expression.js";
import type { Law, Position } from "../model/rule.js";
import {
  answerIn,
  type Frame,
  type Prepared,
  type PreparedPart,
  type PreparedStep,
  type PreparedVersion,
  type RuleRun,
  type TermRun,
  termAt,
} from "./frame.js";
import { lengthText, type Raw, shown, unknown } from "./raw.js";
import type { TermLine } from "./term.js";
import { Words } from "./words.js";

/** The tree of reasons of a rule, from the values its walk left behind; with words where they are asked for. */
export function reasonsOf(run: RuleRun, law: Law, words: boolean): Reason[] {
  const reasons: Reason[] = [];
  new Reasons(words ? new Words(law) : null).ofRule(run, reasons);
  return reasons;
}

const signOf = (value: Raw | undefined): Reason["sign"] =>
  value === true ? "yes" : value === false ? "no" : value === unknown || value === undefined ? "open" : "info";
const dayOrNull = (value: Raw) => (typeof value === "number" ? isoOf(value as Day) : null);
const NO_REASONS: readonly Reason[] = [];

/** Each method adds what it has to say to a list, so that no list is made only to be copied into another. */
class Reasons {
  readonly #told: RuleRun["rule"][] = [];
  constructor(readonly words: Words | null) {}

  ofRule(run: RuleRun, into: Reason[]): void {
    this.#told.push(run.rule);
    const { rule, frame, decidedBy } = run;
    if (decidedBy) {
      const { from, until } = decidedBy.entry;
      const because: Reason[] = [];
      this.ofNode(decidedBy.says, run, because);
      const values = {
        caseDate: isoOf(frame.caseDate),
        from: isoOf(from),
        until: until === undefined ? null : isoOf(until),
      };
      into.push(this.ofEntry("version", decidedBy, "info", values, because));
    } else for (const node of rule.selectedBy) this.ofNode(node, run, into);
    for (const exception of rule.exceptions) {
      const value = frame.values[exception.when!.slot];
      if (value === undefined) continue;
      const because: Reason[] = [];
      this.ofNode(exception.when!, run, because);
      into.push(this.ofEntry("exception", exception, signOf(value), { holds: shown(value) }, because));
    }
  }

  private ofEntry(
    code: ReasonCode,
    { entry, at }: PreparedVersion,
    sign: Reason["sign"],
    values: Reason["values"],
    because: readonly Reason[],
  ): Reason {
    const reason: Reason = { code, at, sign, values, entry: entry.id, because };
    if (this.words) {
      reason.text = entry.title;
      reason.sources = entry.sources;
    }
    return reason;
  }

  /** In a term that is still open, what keeps it open is told `within` the rule and not within its step. */
  private ofNode(node: Prepared, run: RuleRun, into: Reason[], within?: string): void {
    const { expr } = node;
    const value = run.frame.values[node.slot];
    if (value === undefined || expr.node === "constant" || expr.node === "on") return;
    const at = within === undefined ? node.at : `${within}.${node.slot}`;
    switch (expr.node) {
      case "fact":
        into.push(this.fact(expr, value, at));
        return;
      case "compare": {
        // An answer that another rule or a person gave has reasons of its own.
        const given = isGiven(expr.left) || isGiven(expr.right);
        into.push(this.condition(node, value, at, given ? this.inside(node, run, within) : NO_REASONS));
        return;
      }
      case "exists":
      case "not": {
        const plain = expr.of.node === "fact" || (expr.node === "not" && expr.of.node === "exists");
        into.push(this.condition(node, value, at, plain ? NO_REASONS : this.inside(node, run, within)));
        return;
      }
      case "or":
        // Of alternatives that hold, the one that holds says enough.
        for (const child of node.children)
          if (value !== true || run.frame.values[child.slot] === true) this.ofNode(child, run, into, within);
        return;
      case "finding": {
        const values = { finding: expr.finding, answer: shown(value) };
        const sign = value === unknown ? "open" : "info";
        into.push(this.valued({ code: "finding", at, sign, values, because: NO_REASONS }, expr, value));
        return;
      }
      case "lookup":
      case "parameter": {
        const entry = entryFor(node, run.frame);
        const reason: Reason = {
          code: expr.node,
          at,
          sign: value === unknown ? "open" : "info",
          values: { value: shown(value) },
          ...(entry ? { entry: entry.id } : {}),
          because: this.inside(node, run, within),
        };
        into.push(this.valued(reason, expr, value));
        if (this.words && entry) reason.sources = entry.sources;
        return;
      }
      case "rule": {
        const other = answerIn(run.frame.run, expr.rule);
        const because: Reason[] = [];
        if (other && !this.#told.includes(other.rule)) this.ofRule(other, because);
        const values = { rule: expr.rule, value: expr.type === "term" ? dayOrNull(value) : shown(value) };
        into.push(this.valued({ code: "rule", at, sign: signOf(value), values, because }, expr, value));
        return;
      }
      case "term":
        this.term(node, run, into, within);
        return;
      default:
        for (const child of node.children) this.ofNode(child, run, into, within);
    }
  }

  private inside(node: Prepared, run: RuleRun, within?: string): Reason[] {
    const reasons: Reason[] = [];
    for (const child of node.children) this.ofNode(child, run, reasons, within);
    return reasons;
  }

  private term(node: Prepared, run: RuleRun, into: Reason[], within?: string): void {
    const made = termAt(run.frame, node.slot);
    const { children } = node;
    this.ofNode(children[0]!, run, into, within);
    if (!made) {
      for (let place = 1; place < children.length; place++)
        if (run.frame.values[children[place]!.slot] === unknown)
          this.ofNode(children[place]!, run, into, within ?? node.within);
      return;
    }
    const { lines } = made.outcome;
    const { steps, parts } = made.term;
    for (const line of lines) into.push(this.line(line, made, run, within));
    for (const part of parts) {
      if (hasLine(part, lines, steps)) continue;
      if (within === undefined && !this.words) into.push(part.silent);
      else {
        const at = within === undefined ? part.silent.at : `${within}/${part.id}`;
        into.push({ ...part.silent, at, ...(this.words ? { text: part.title } : {}) });
      }
    }
  }

  private line(line: TermLine, { term }: TermRun, run: RuleRun, within?: string): Reason {
    const step = line.part === "step" ? term.steps[line.index] : undefined;
    let at = step ? step.at : term.at[line.part as keyof typeof term.at];
    if (within !== undefined) at = `${within}/${step?.entry.id ?? line.part}`;
    const because = step ? this.whyStep(step, run, within) : NO_REASONS;
    const values = {
      part: line.part,
      effect: line.effect,
      from: isoOf(line.from),
      by: line.by ? lengthText(line.by) : null,
      dueAfter: line.dueAfter === null ? null : isoOf(line.dueAfter),
    };
    const sign = line.effect === "counted" || line.effect === "cut" ? "yes" : "no";
    const reason: Reason = step
      ? { code: "step", at, sign, values, entry: step.entry.id, because }
      : { code: "step", at, sign, values, because };
    if (this.words) {
      reason.text = this.words.ofLine(line, step);
      if (step) reason.sources = step.sources;
    }
    return reason;
  }

  private whyStep(step: PreparedStep, run: RuleRun, within?: string): readonly Reason[] {
    if (this.words || within !== undefined || !step.plain) return this.whyStepNow(step, run, within);
    return (step.because ??= Object.freeze(this.whyStepNow(step, run)));
  }

  private whyStepNow(step: PreparedStep, run: RuleRun, within?: string): readonly Reason[] {
    const because: Reason[] = [];
    this.ofNode(step.when, run, because, within === undefined ? undefined : `${within}/${step.entry.id}`);
    for (const { position, at } of step.positions)
      if (run.frame.used.some((used) => used.position === position))
        because.push(this.position(position, within === undefined ? at : `${within}/${position.id}`));
    return because;
  }

  private position({ id, view, verdict, knownFrom, note, source }: Position, at: string): Reason {
    const reason: Reason = {
      code: "position",
      at,
      sign: verdict === "applies" ? "yes" : "no",
      values: { view, verdict, knownFrom: isoOf(knownFrom) },
      entry: id,
      because: NO_REASONS,
    };
    if (this.words) {
      reason.text = note ?? source.title;
      reason.sources = [source];
    }
    return reason;
  }

  private condition(node: Prepared, value: Raw, at: string, because: readonly Reason[]): Reason {
    const make = (): Reason => ({
      code: "condition",
      at,
      sign: signOf(value),
      values: { holds: shown(value) },
      because,
    });
    if (this.words) return { ...make(), text: this.words.ofCondition(node.expr) };
    if (because.length > 0 || at !== node.at) return make();
    const known = (node.reasons ??= new Map());
    let reason = known.get(value);
    if (!reason) known.set(value, (reason = make()));
    return reason;
  }

  private fact(expr: FactRef, value: Raw, at: string): Reason {
    const day = expr.type === "date" ? dayOrNull(value) : shown(value);
    const sign = expr.type === "boolean" || value === unknown ? signOf(value) : "info";
    return this.valued(
      { code: "fact", at, sign, values: { fact: expr.fact, value: day }, because: NO_REASONS },
      expr,
      value,
    );
  }

  private valued(reason: Reason, expr: Expr, value: Raw): Reason {
    if (this.words) reason.text = this.words.ofValue(expr, value);
    return reason;
  }
}

function hasLine(part: PreparedPart, lines: readonly TermLine[], steps: readonly PreparedStep[]): boolean {
  for (const line of lines) if (line.part === "step" && steps[line.index]!.part === part) return true;
  return false;
}

const entryFor = ({ slot }: Prepared, { lookups }: Frame) => lookups.find((one) => one.slot === slot)?.entry;

/** Whether another rule or a person gave a value. */
export const isGiven = ({ node }: Expr) => node === "rule" || node === "finding";
