import { law } from "@keten/law";
import { hashOf } from "@keten/law-language";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { factJson } from "../../show/law/law-json.js";
import { factTypeText } from "../../show/law/types.js";
import { table } from "../../show/table.js";
import { lawWords } from "../../words/law.js";

const words = lawWords.facts;

/** Every fact that a rule can ask for. */
export function facts({ say, width }: Context): Outcome {
  return {
    exit: EXIT.done,
    json: { facts: law.facts.map(factJson), ruleSet: { version: law.version, hash: hashOf(law) } },
    text: () => {
      const rows = law.facts.map((fact) => [
        `${fact.id}${fact.unstated === "absent" ? " *" : ""}`,
        say(factTypeText(fact.type)),
        say(fact.meaning),
      ]);
      return `${table([words.fact, words.write, words.meaning].map(say), rows, { width })}\n\n${say(words.note)}`;
    },
  };
}
