import { ABSENT, type Binding, type Columns, known } from "@keten/law-language";
import type { PersonColumns } from "../person.js";

/** Which column of a simulated person gives each fact the law asks for. A fact that is not here has no column. */
const FACTS = {
  applicationDate: ["i32", "applicationDay"],
  registrationDate: ["i32", "registeredDay"],
  arrivalDate: ["i32", "arrivalDay"],
  madeDate: ["i32", "madeDay"],
  birthDate: ["i32", "birthDay"],
  nationality: ["u16", "nationality"],
  unaccompanied: ["u8", "unaccompanied"],
  otherStateRequested: ["u8", "dublinState"],
  responsibleSince: ["i32", "responsibleDay"],
  originRecognitionRate: ["f64", "originRecognitionRate"],
  safeCountry: ["u8", "safeCountry"],
  decisionDate: ["i32", "decisionDay"],
  decisionKind: ["u8", "decisionKind"],
  procedure: ["u8", "procedure"],
  appealDate: ["i32", "appealDay"],
} as const satisfies Record<string, readonly ["i32" | "u16" | "u8" | "f64", keyof PersonColumns]>;

/**
 * What is the same for everybody: the model does not tell grounds of inadmissibility apart and takes one that gives no
 * right to await the appeal, and nobody's permit is withdrawn.
 */
const SAME_FOR_ALL: Binding = {
  inadmissibilityGround: { constant: known("no-new-elements") },
  withdrawalGround: { constant: ABSENT },
};

export const factBinding: Binding = {
  ...Object.fromEntries(Object.entries(FACTS).map(([fact, [column]]) => [fact, { column }])),
  ...SAME_FOR_ALL,
};

/** The columns under the names of the facts; to be made anew when the people's columns grow. */
export function factColumns(columns: PersonColumns): Columns {
  return Object.fromEntries(Object.entries(FACTS).map(([fact, [, column]]) => [fact, columns[column]]));
}
