import { terms } from "@keten/glossary";
import { Link } from "wouter";
import { sentence } from "../forms/fact-value.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { ruleTexts } from "./texts.js";

const SHOWN = 4;

/** The words of art in a rule, with their meaning; the rest stands in the glossary. */
export function RuleWords({ rule }: { rule: string }) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const words = terms()
    .filter((term) => term.rules?.includes(rule) && term.subject !== "organisations")
    .sort((a, b) => (a.rules?.length ?? 0) - (b.rules?.length ?? 0))
    .slice(0, SHOWN);
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="words-title">
      <h3 id="words-title">{say("words")}</h3>
      <dl className="rule-words">
        {words.map((term) => (
          <div key={term.id}>
            <dt>
              <Link href={`/begrippen/${term.id}`} className="term">
                {sentence(format.text(term.name))}
              </Link>
            </dt>
            <dd>{format.text(term.definition)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
