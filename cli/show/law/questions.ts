import type { Law, Missing } from "@keten/law-language";
import type { Context } from "../../context.js";
import { marked } from "../wrap.js";
import { factTypeText } from "./types.js";

/** What is missing, as the questions to ask, each with the name under which to answer. */
export function questionLines({ say, width }: Context, law: Law, missing: readonly Missing[]): string[] {
  return missing.flatMap((one) => {
    const fact = law.facts.find((other) => other.id === one.fact);
    if (fact) return marked("?", `${say(fact.question)} ${fact.id} = ${say(factTypeText(fact.type))}`, width, 1);
    const finding = law.findings.find((other) => other.id === one.finding);
    return finding ? marked("?", `${say(finding.question)} (${finding.id})`, width, 1) : [];
  });
}
