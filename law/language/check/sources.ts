import { type Problem, type Text, t } from "@keten/text";
import type { Law } from "../model/rule.js";
import type { Source } from "../model/source.js";
import { entriesOf } from "../resolve/entries-of.js";
import { found, type Place } from "./problems.js";
import { termsOf } from "./trees.js";

/** The title of the rule, table or parameter that holds an entry. */
export function ownerTitle(law: Law, owner: string): Text {
  const named = [...law.rules, ...law.tables, ...law.parameters].find((one) => one.id === owner);
  return named?.title ?? t(owner, owner);
}

interface Cited {
  source: Source;
  place: Place;
}

/** Entries without a source, sources that do not say what or where they are, one place in a text under two names. */
export function sourceProblems(law: Law): Problem[] {
  const problems: Problem[] = [];
  const cited: Cited[] = [];
  const wanted = t(
    "ten minste één bron met titel en vindplaats",
    "at least one source with a title and a place in its text",
  );
  const cite = (sources: readonly Source[], place: Place, code: "entry-without-source" | "remedy-without-source") => {
    if (sources.length === 0) problems.push(found(code, place, wanted));
    for (const source of sources) cited.push({ source, place });
  };
  const entry = (sources: readonly Source[], place: Place) => cite(sources, place, "entry-without-source");

  for (const one of entriesOf(law)) {
    const place = { owner: one.owner, title: ownerTitle(law, one.owner), entry: one.entry.id };
    entry(one.entry.sources, place);
    if (one.entry.conflict) entry(one.entry.conflict.sources, place);
  }
  for (const { term, place } of termsOf(law)) {
    for (const ground of term.grounds) entry(ground.sources, { ...place, entry: ground.id });
    if (term.ceiling) entry(term.ceiling.sources, place);
    entry([term.rollSource], place);
  }
  for (const { id, question, sources } of law.findings) entry(sources, { owner: id, title: question });
  for (const { id, label, source } of law.facts) if (source) entry([source], { owner: id, title: label });
  for (const reform of law.reforms) entry([reform.source], { owner: reform.id, title: reform.title });
  for (const rule of law.rules) {
    for (const one of rule.positions) entry([one.source], { owner: rule.id, title: rule.title, entry: one.id });
    for (const one of rule.remedies)
      cite(one.sources, { owner: rule.id, title: rule.title, entry: one.kind }, "remedy-without-source");
  }
  for (const [kind, remedies] of Object.entries(law.remediesByAct))
    for (const one of remedies)
      cite(one.sources, { owner: kind, title: one.title, entry: one.kind }, "remedy-without-source");
  for (const { source } of law.equatedDays)
    entry([source], { owner: "equatedDays", title: t("gelijkgestelde dagen", "equated days") });
  return [...problems, ...incomplete(cited), ...differing(cited)];
}

function incomplete(cited: readonly Cited[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { source, place } of cited) {
    const lacks: Text[] = [];
    if (!source.title.nl.trim() || !source.title.en.trim())
      lacks.push(t("titel in beide talen", "title in both languages"));
    if (!source.locator.trim()) lacks.push(t("vindplaats", "place in its text"));
    for (const part of lacks) {
      const key = `${source.id} ${source.locator} ${part.en}`;
      if (problems.has(key)) continue;
      const allowed = t(
        "titel (nl en en) en artikel, nummer, CELEX of ECLI",
        "title (nl and en) and article, number, CELEX or ECLI",
      );
      problems.set(key, found("source-incomplete", place, allowed, { source: source.id, part }));
    }
  }
  return [...problems.values()];
}

/** An answer lists a source once by its id and locator: two titles or two statuses there would hide one of them. */
function differing(cited: readonly Cited[]): Problem[] {
  const first = new Map<string, Source>();
  const problems = new Map<string, Problem>();
  for (const { source, place } of cited) {
    const key = `${source.id} ${source.locator}`;
    const known = first.get(key);
    if (!known) {
      first.set(key, source);
      continue;
    }
    const same =
      known.title.nl === source.title.nl &&
      known.title.en === source.title.en &&
      known.verification === source.verification;
    if (same || problems.has(key)) continue;
    const allowed = t(
      "één titel en één status voor één vindplaats, of een nauwkeuriger vindplaats",
      "one title and one status for one place, or a more exact place",
    );
    problems.set(
      key,
      found("source-differs", place, allowed, {
        source: source.id,
        locator: source.locator,
        first: known.title,
        second: source.title,
        firstStatus: known.verification,
        secondStatus: source.verification,
      }),
    );
  }
  return [...problems.values()];
}
