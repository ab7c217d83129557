import type { Compare, Expr } from "../model/expression.js";
import type { Fact } from "../model/fact.js";
import { namesOf } from "../resolve/names.js";
import { type Assumed, type Frame, type MakeNode, Prepared, type Preparing, type Run } from "./frame.js";
import { dayInYear, rounded } from "./numbers.js";
import { absent, type Raw, rawOf, same, unknown } from "./raw.js";
import { prepareLookup, prepareParameter } from "./tables.js";
import { addLength } from "./term.js";
import { prepareTerm } from "./term-node.js";

/** Makes an expression ready to run: a node that leaves its value in the frame. */
export function prepare(expr: Expr, preparing: Preparing): Prepared {
  const slot = preparing.slot();
  const child = (inner: Expr) => preparing.prepare(inner);
  const node: MakeNode = (children, value) => new Prepared(expr, slot, preparing.at, children, value);

  switch (expr.node) {
    case "constant": {
      const value: Raw = expr.value ?? absent;
      return node([], () => value);
    }
    case "on":
      return node([], (frame) => frame.run.on);
    case "fact":
      return node([], readFact(expr.fact, preparing));
    case "finding":
      return node([], (frame) => frame.run.findings.find((one) => one.finding === expr.finding)?.answer ?? unknown);
    case "rule":
      return node([], (frame) => {
        const inner = frame.run.answer(expr.rule);
        frame.flags |= inner.flags;
        // An absent boolean is written false.
        return inner.value === absent && expr.type === "boolean" ? false : inner.value;
      });
    case "not": {
      const inner = child(expr.of);
      return node([inner], (frame) => {
        const value = inner.run(frame);
        return typeof value === "boolean" ? !value : value;
      });
    }
    case "exists": {
      const inner = child(expr.of);
      return node([inner], (frame) => {
        const value = inner.run(frame);
        return value === unknown ? unknown : value !== absent;
      });
    }
    case "and":
    case "or": {
      const settles = expr.node === "or";
      const children = expr.of.map(child);
      return node(children, (frame) => {
        let open = false;
        for (const inner of children) {
          const value = inner.run(frame);
          if (value === settles) return settles;
          if (value === unknown) open = true;
        }
        return open ? unknown : !settles;
      });
    }
    case "compare": {
      const left = child(expr.left);
      const right = child(expr.right);
      const { op } = expr;
      if (expr.right.node === "constant" && expr.right.value !== null) {
        // Most conditions compare with a constant, which need not be run.
        const b = expr.right.value as Comparable;
        return node([left, right], (frame) => {
          const a = left.run(frame);
          if (a === absent) return false;
          return a === unknown ? unknown : holds(op, a as Comparable, b);
        });
      }
      return node([left, right], (frame) => {
        const a = left.run(frame);
        const b = right.run(frame);
        if (a === absent || b === absent) return false;
        if (a === unknown || b === unknown) return unknown;
        return holds(op, a as Comparable, b as Comparable);
      });
    }
    case "arithmetic": {
      const operation = { "+": plus, "-": minus, "*": times, "/": over }[expr.op];
      return both(node, child(expr.left), child(expr.right), operation);
    }
    case "round": {
      const { to } = expr;
      return single(node, child(expr.of), (value) => rounded(value, to));
    }
    case "day-in-year": {
      const { month, dayOfMonth } = expr;
      return single(node, child(expr.year), (year) => dayInYear(year, month, dayOfMonth));
    }
    case "days-between":
      return both(node, child(expr.from), child(expr.to), (from, to) => to - from);
    case "add-length": {
      const to = child(expr.to);
      const length = child(expr.length);
      return node([to, length], (frame) => {
        const day = to.run(frame);
        const by = length.run(frame);
        if (day === absent || by === absent) return absent;
        if (day === unknown || by === unknown) return unknown;
        return addLength(day as number, by as object, frame.run.calendar);
      });
    }
    case "min":
    case "max": {
      const children = expr.of.map(child);
      const pick = expr.node === "min" ? Math.min : Math.max;
      return node(children, (frame) => {
        let result: Raw = expr.node === "min" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
        let open = false;
        let gone = false;
        // Each is asked, also when one is absent: what the answer rests on does not hang on their order.
        for (const inner of children) {
          const value = inner.run(frame);
          if (value === absent) gone = true;
          else if (value === unknown) open = true;
          else result = pick(result, value as number);
        }
        if (gone) return absent;
        return open ? unknown : result;
      });
    }
    case "choose": {
      const branches = expr.branches.map((branch) => ({ when: child(branch.when), gives: child(branch.gives) }));
      const otherwise = child(expr.otherwise);
      const children = [...branches.flatMap((branch) => [branch.when, branch.gives]), otherwise];
      return node(children, (frame) => {
        // Where a condition is unknown the answer is still known if every way on gives the same.
        let agreed: Raw | undefined;
        let open = false;
        const consider = (value: Raw) => {
          if (value === unknown || (agreed !== undefined && !same(agreed, value))) open = true;
          else agreed = value;
        };
        for (const branch of branches) {
          const holds = branch.when.run(frame);
          if (holds === false || holds === absent) continue;
          const value = branch.gives.run(frame);
          if (holds === true) {
            if (agreed === undefined && !open) return value;
            consider(value);
            return open ? unknown : (agreed as Raw);
          }
          consider(value);
        }
        const rest = otherwise.run(frame);
        if (agreed === undefined && !open) return rest;
        consider(rest);
        return open ? unknown : (agreed as Raw);
      });
    }
    case "lookup":
      return prepareLookup(expr, slot, preparing, node);
    case "parameter":
      return prepareParameter(expr, slot, preparing, node);
    case "term":
      return prepareTerm(expr, slot, preparing, node);
  }
}

const assumptions = new WeakMap<Fact, Assumed>();

/** That an act is taken not to have happened: the same object for every node that asks for it. */
function assumptionOf(fact: Fact | undefined): Assumed | undefined {
  if (fact?.unstated !== "absent" || !fact.unstatedBecause) return undefined;
  let assumption = assumptions.get(fact);
  if (!assumption) assumptions.set(fact, (assumption = { fact: fact.id, as: "absent", because: fact.unstatedBecause }));
  return assumption;
}

function readFact(id: string, { law, placeOf }: Preparing): (frame: Frame) => Raw {
  const fact = namesOf(law).facts.get(id);
  const isBoolean = fact?.type.kind === "boolean";
  const assumption = assumptionOf(fact);
  const place = placeOf(id);
  const read = ({ facts, assumed, strict }: Run): Raw => {
    const stated = facts[id];
    if (stated === undefined && assumption && !strict) {
      if (!assumed.includes(assumption)) assumed.push(assumption);
      return isBoolean ? false : absent;
    }
    const raw = rawOf(stated);
    return raw === absent && isBoolean ? false : raw;
  };
  return (frame) => (frame.facts[place] ??= read(frame.run));
}

type Comparable = number | string | boolean;

function holds(op: Compare["op"], a: Comparable, b: Comparable): boolean {
  switch (op) {
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case "=":
      return a === b;
    case "!=":
      return a !== b;
    case ">=":
      return a >= b;
    case ">":
      return a > b;
  }
}

const plus = (a: number, b: number) => a + b;
const minus = (a: number, b: number) => a - b;
const times = (a: number, b: number) => a * b;
const over = (a: number, b: number) => a / b;

function both(node: MakeNode, left: Prepared, right: Prepared, operation: (a: number, b: number) => number): Prepared {
  return node([left, right], (frame) => {
    const a = left.run(frame);
    const b = right.run(frame);
    if (a === absent || b === absent) return absent;
    if (a === unknown || b === unknown) return unknown;
    return operation(a as number, b as number);
  });
}

function single(node: MakeNode, of: Prepared, operation: (value: number) => number): Prepared {
  return node([of], (frame) => {
    const value = of.run(frame);
    return value === absent || value === unknown ? value : operation(value as number);
  });
}
