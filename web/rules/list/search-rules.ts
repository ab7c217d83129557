import type { Day } from "@keten/calendar";
import { documentOf, type Law, type Rule, type Source, type Verification } from "@keten/law-language";
import type { Text } from "@keten/text";

/** What a list of rules is narrowed to; an empty text, subject or list of statuses lets everything through. */
export interface RuleFilter {
  text: string;
  subject: string;
  statuses: readonly Verification[];
}

export const NO_FILTER: RuleFilter = { text: "", subject: "", statuses: [] };

/** Where in a rule the text was found: in its name, in what it says, or in a source, which is then named. */
export interface Found {
  rule: Rule;
  status: Verification;
  in: "name" | "text" | { source: Text; locator: string };
}

interface Searched {
  rule: Rule;
  status: Verification;
  name: string;
  text: string;
  sources: { source: Source; words: string }[];
}

/** Everything that can be found about each rule, as known on a day: its name, its texts, its sources. */
export function searchIndex(law: Law, knownOn: Day): Searched[] {
  return law.rules.map((rule) => {
    const document = documentOf(law, rule.id, { knownOn });
    const both = (texts: readonly (Text | undefined)[]) => texts.flatMap((text) => (text ? [text.nl, text.en] : []));
    const says = [...(document?.versions ?? []), ...(document?.exceptions ?? [])];
    const sources = [...says.flatMap((one) => one.sources), ...(document?.entries.flatMap((one) => one.sources) ?? [])];
    const facts = law.facts.filter((fact) => document?.facts.includes(fact.id));
    return {
      rule,
      status: document?.verification ?? "unverified",
      name: plain([rule.id, ...both([rule.title, rule.summary])]),
      text: plain([
        ...both(
          says.flatMap((one) => [
            one.title,
            one.sentence,
            one.note,
            ...one.rows.flatMap((row) => [row.when, row.gives]),
          ]),
        ),
        ...both((document?.entries ?? []).flatMap((one) => [one.title, one.note, one.by?.because])),
        ...both(facts.map((fact) => fact.label)),
      ]),
      sources: [...new Map(sources.map((source) => [`${source.id} ${source.locator}`, source])).values()].map(
        (source) => ({
          source,
          words: plain([source.title.nl, source.title.en, source.locator, source.id]),
        }),
      ),
    };
  });
}

/** The rules that fit, each with where the text was found first. */
export function findRules(index: readonly Searched[], filter: RuleFilter): Found[] {
  const words = plain([filter.text])
    .split(/\s+/)
    .filter((word) => word !== "");
  const inAll = (text: string) => words.every((word) => text.includes(word));
  return index.flatMap(({ rule, status, name, text, sources }): Found[] => {
    if (filter.subject !== "" && rule.subject !== filter.subject) return [];
    if (filter.statuses.length > 0 && !filter.statuses.includes(status)) return [];
    if (inAll(name)) return [{ rule, status, in: "name" }];
    const cited = sources.find((one) => inAll(one.words));
    if (cited) return [{ rule, status, in: { source: cited.source.title, locator: cited.source.locator } }];
    const everything = [name, text, ...sources.map((one) => one.words)].join(" ");
    return inAll(everything) ? [{ rule, status, in: "text" }] : [];
  });
}

const plain = (texts: readonly string[]): string =>
  texts
    .join(" ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\u00a0/g, " ")
    .toLowerCase()
    .trim();
