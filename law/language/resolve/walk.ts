import { type Annulment, isAnnulment } from "../model/entry.js";
import type { Expr, RowSteps, Step } from "../model/expression.js";

const isStep = (step: Step | RowSteps | Annulment): step is Step => !("rows" in step) && !isAnnulment(step as Step);

/** The expressions directly inside one, in the order in which they are written. */
export function childrenOf(node: Expr): Expr[] {
  switch (node.node) {
    case "compare":
    case "arithmetic":
      return [node.left, node.right];
    case "and":
    case "or":
    case "min":
    case "max":
      return [...node.of];
    case "not":
    case "exists":
    case "round":
      return [node.of];
    case "day-in-year":
      return [node.year];
    case "days-between":
      return [node.from, node.to];
    case "add-length":
      return [node.to, node.length];
    case "choose":
      return [...node.branches.flatMap((branch) => [branch.when, branch.gives]), node.otherwise];
    case "lookup":
      return [...Object.values(node.keys), ...(node.none === "absent" ? [] : [node.none])];
    case "term":
      return [
        node.start,
        node.base,
        ...node.steps.flatMap((step): Expr[] => {
          if (isStep(step)) {
            const acts: Expr[] = [step.when, ...(step.effective ? [step.effective] : [])];
            if (step.op === "extend") acts.push(step.by);
            if (step.op === "suspend") acts.push(step.during.from, step.during.until);
            if (step.op === "restart") acts.push(step.at);
            return acts;
          }
          if (!("rows" in step)) return [];
          return [step.when, step.before, ...Object.values(step.keys), ...("node" in step.by ? [step.by] : [])];
        }),
        ...node.grounds.map((ground) => ground.max),
        ...(node.ceiling ? [node.ceiling.from, node.ceiling.length] : []),
      ];
    default:
      return [];
  }
}

/** Visits an expression and everything inside it, parents first. */
export function walk(node: Expr, visit: (node: Expr) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}
