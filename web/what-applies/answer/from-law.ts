import { type Answer, isAnnulment, type Law, type Length, type TermNode, type Version } from "@keten/law-language";
import { ceilingDay } from "../../timeline/lanes.js";
import type { Format } from "../../words/format.js";
import type { Answers } from "../interview/answers.js";

/** The version of a rule that an answer used. */
export function versionOf(law: Law, answer: Answer): Version | undefined {
  const used = new Set(answer.used.map((one) => one.entry));
  const versions = law.rules.find((rule) => rule.id === answer.rule)?.versions ?? [];
  return versions.find((version): version is Version => !isAnnulment(version) && used.has(version.id));
}

/** The limit of the term as the law states it, where it is a fixed length from a day the reader gave. */
export function ceilingOf(law: Law, answer: Answer, answers: Answers): { day: number; length: Length } | null {
  const says = versionOf(law, answer)?.says;
  if (says?.node !== "term") return null;
  const { ceiling } = says as TermNode;
  if (ceiling?.length.node !== "constant" || ceiling.from.node !== "fact") return null;
  const from = answers[ceiling.from.fact];
  if (from?.state !== "known") return null;
  const length = ceiling.length.value as Length;
  const day = ceilingDay(from.value as number, length);
  return day === null ? null : { day, length };
}

/** What stands under the name of a view: the day of the position it rests on, or the version of the rule. */
export function deciding(law: Law, answer: Answer, format: Format): string {
  const positions = law.rules.find((rule) => rule.id === answer.rule)?.positions ?? [];
  const entries = new Set((answer.breakdown ?? []).map((line) => line.label));
  const used = positions.filter(
    (position) => entries.has(position.entry) && answer.sources.some((source) => source.id === position.source.id),
  );
  const last = used[used.length - 1];
  if (last) return format.day(last.knownFrom);
  const line = answer.breakdown?.findLast(
    (one) => one.op === "extend" && (one.effect === "counted" || one.effect === "cut"),
  );
  return line?.sources[0]?.locator ?? "";
}
