import type { Term } from "@keten/glossary";
import type { Text } from "@keten/text";
import type { Context } from "../context.js";
import { glossaryWords as words } from "../words/glossary.js";
import { table } from "./table.js";
import { wrapped } from "./wrap.js";

/** Every word of the field by subject. */
export function glossaryListText(
  { say, style, width }: Context,
  subjects: readonly { id: string; title: Text }[],
  all: readonly Term[],
): string {
  const parts = subjects.map(({ id, title }) => {
    const rows = all.filter(({ subject }) => subject === id).map((term) => [say(term.name), term.id]);
    return `${style(say(title), "bold")}\n${table([words.name, words.id].map(say), rows, { width })}`;
  });
  return [...parts, say(words.more)].join("\n\n");
}

/** One word with its meaning and where it comes from. */
export function termText({ say, style, width, language }: Context, term: Term, all: readonly Term[]): string {
  const { name, plural, also = [], definition, source, see, rules = [] } = term;
  const other = language === "nl" ? name.en : name.nl;
  const remarks = [
    ...(plural ? [`${say(words.plural)}: ${say(plural)}`] : []),
    `${say(words.otherLanguage)}: ${other}`,
    ...(also.length > 0 ? [`${say(words.also)}: ${also.join(", ")}`] : []),
  ];
  const named = see.map((id) => {
    const found = all.find((one) => one.id === id);
    return found ? say(found.name) : id;
  });
  const lines = [
    ...(source ? [`${say(words.source)}: ${[say(source.title), source.url].filter((part) => part).join(", ")}`] : []),
    ...(named.length > 0 ? [`${say(words.see)}: ${named.join(", ")}`] : []),
    ...(rules.length > 0 ? [`${say(words.rules)}: ${rules.join(", ")}`] : []),
  ];
  return [
    [style(say(name), "bold"), style(remarks.join("; "), "dim")].join("\n"),
    wrapped(say(definition), width).join("\n"),
    ...(lines.length > 0 ? [lines.flatMap((line) => wrapped(line, width, 2)).join("\n")] : []),
  ].join("\n\n");
}
