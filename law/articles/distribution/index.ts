import type { Part } from "../part.js";
import { deadlineRules } from "./cycle/deadlines.js";
import { cycleFacts } from "./cycle/facts.js";
import { stepRules } from "./cycle/steps.js";
import { formulaFacts } from "./formula/facts.js";
import { formulaRules } from "./formula/rules.js";

/** How reception places are spread over provinces and municipalities, and what happens when. */
export const distribution: Part = {
  facts: [...cycleFacts, ...formulaFacts],
  rules: [...deadlineRules, ...stepRules, ...formulaRules],
};
