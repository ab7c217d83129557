import type { LinePart } from "@keten/distribution";
import { fill, type Problem, type Text, t } from "@keten/text";

const PARTS: Record<LinePart | "indicative", Text> = {
  commitments: t("Toezegging {number}", "Commitment {number}"),
  trades: t("Ruil {number}", "Trade {number}"),
  exemptions: t("Vrijstelling {number}", "Exemption {number}"),
  separate: t("Taak ernaast {number}", "Separate task {number}"),
  indicative: t("Gemeente {number}", "Municipality {number}"),
};
const MEMBERS: Record<string, Text> = {
  municipality: t("gemeente", "municipality"),
  places: t("plekken", "places"),
  minors: t("alleenstaande minderjarigen", "unaccompanied minors"),
  from: t("begin", "start"),
  until: t("einde", "end"),
  to: t("wie overneemt", "who takes over"),
  asked: t("gevraagd", "asked"),
  done: t("gedaan", "done"),
};
/** In a trade the beginning is who gives. */
const GIVER = t("wie weggeeft", "who gives away");

/** A problem in which the place in the document, `trades[0].places`, stands in words: "Ruil 1, plekken". */
export function inWords(problem: Problem): Problem {
  const { field } = problem;
  const found = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(field ?? "");
  if (field === undefined || found === null) return problem;
  const [, part = "", index = "", member = ""] = found;
  const place = Object.hasOwn(PARTS, part) ? PARTS[part as keyof typeof PARTS] : null;
  const what = part === "trades" && member === "from" ? GIVER : MEMBERS[member];
  if (place === null || what === undefined) return problem;
  const words = fill(t(`${place.nl}, ${what.nl}`, `${place.en}, ${what.en}`), { number: Number(index) + 1 });
  const { nl, en } = problem.message;
  return { ...problem, message: t(nl.replace(field, words.nl), en.replace(field, words.en)) };
}

/** Of the problems of a worksheet, those of one line. */
export const ofLine = (problems: readonly Problem[], part: LinePart, index: number): Problem[] =>
  problems.filter(({ field }) => field?.startsWith(`${part}[${index}].`)).map(inWords);
