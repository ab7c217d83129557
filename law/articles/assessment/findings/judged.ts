import { type Finding, finding } from "@keten/law-language";
import { type Text, t } from "@keten/text";

const YES_NO = [
  { id: "yes", label: t("ja", "yes") },
  { id: "no", label: t("nee", "no") },
] as const;

/** A yes or no by a named official of the IND, with reasons. */
export const judged = (
  id: string,
  question: Text,
  points: readonly Text[],
  sources: Finding["sources"],
  more: Partial<Pick<Finding, "secondPerson" | "answers">> = {},
) => finding(id, { question, answers: YES_NO, decidedBy: ["IND"], points, secondPerson: false, sources, ...more });
