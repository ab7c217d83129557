import type { Problem } from "@keten/text";
import type { Law } from "../model/rule.js";
import { adverseProblems } from "./adverse.js";
import { caseProblems } from "./cases.js";
import { conditionProblems } from "./conditions.js";
import { cycleProblems } from "./cycles.js";
import { dateProblems } from "./dates.js";
import { exceptionProblems } from "./exceptions.js";
import { lengthProblems } from "./lengths.js";
import { nameProblems } from "./names.js";
import { referenceProblems } from "./references.js";
import { reformProblems } from "./reforms.js";
import { sourceProblems } from "./sources.js";
import { timeProblems } from "./time.js";
import { typeProblems } from "./types/rules.js";
import { unusedProblems } from "./unused.js";

/**
 * Everything that can be found wrong in a law without asking it anything. Errors give wrong answers or none;
 * warnings are worth a look. With the worked cases, rules that none of them touches are told too.
 */
export function check(law: Law, cases?: readonly { rule: string }[]): Problem[] {
  const written = [...nameProblems(law), ...referenceProblems(law), ...typeProblems(law)];
  return [
    ...written,
    ...shape(law),
    ...sourceProblems(law),
    ...unusedProblems(law),
    ...adverseProblems(law),
    // What a law means can only be asked where its names and types hold together.
    ...(written.length > 0 ? [] : [...meaning(law), ...reformProblems(law, withReform)]),
    ...(cases ? caseProblems(law, cases) : []),
  ];
}

const shape = (law: Law): Problem[] => [
  ...timeProblems(law),
  ...dateProblems(law),
  ...lengthProblems(law),
  ...cycleProblems(law),
];

const meaning = (law: Law): Problem[] => [...conditionProblems(law), ...exceptionProblems(law)];

/** What must hold of a law with a reform switched on as well. */
const withReform = (law: Law): Problem[] => {
  const written = [...referenceProblems(law), ...typeProblems(law)];
  return [...written, ...shape(law), ...(written.length > 0 ? [] : meaning(law))];
};
