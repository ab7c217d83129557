import { isoOf } from "@keten/calendar";
import {
  type Entry,
  entriesOf,
  type Fact,
  isAnnulment,
  type Law,
  prose,
  type Rule,
  type RuleDocument,
  reachOf,
  type Source,
  sourceToJson,
  type Version,
  type VersionText,
  visibleOn,
  weakest,
} from "@keten/law-language";
import { factJson, findingJson } from "./law-json.js";

/** The facts that can change a rule's answer, in the order of the list of facts. */
export function takenBy(law: Law, rule: Rule): Fact[] {
  const { facts } = reachOf(law, [rule.id]);
  return law.facts.filter((fact) => facts.has(fact.id));
}

/** Every source a rule rests on, once each, with those of the tables and rules it uses. */
export function sourcesOf(law: Law, rule: Rule): Source[] {
  const sources = [
    ...entriesOf(law, [rule.id]).flatMap(({ entry }) => entry.sources),
    ...rule.positions.map((position) => position.source),
  ];
  return [...new Map(sources.map((source) => [`${source.id} ${source.locator}`, source])).values()];
}

/** The versions of a rule with the ends that are known by now, oldest first. */
export function versionsOf(rule: Rule): Version[] {
  const { held } = visibleOn<Version>(rule.versions, Number.MAX_SAFE_INTEGER);
  return held.sort((a, b) => a.from - b.from);
}

/** The last day up to which somebody checked that the newest version still held. */
export const coveredUntil = (rule: Rule): string => {
  const newest = versionsOf(rule).at(-1);
  return newest ? isoOf(newest.coveredUntil) : "";
};

/** A rule for programs: what it takes and gives, since when, and what it rests on. */
export function ruleJson(law: Law, rule: Rule): object {
  const { findings } = reachOf(law, [rule.id]);
  const sources = sourcesOf(law, rule);
  const versions = versionsOf(rule);
  return {
    id: rule.id,
    subject: rule.subject,
    title: rule.title,
    summary: rule.summary,
    result: rule.result,
    alongside: rule.alongside,
    selectedBy: selection(law, rule),
    from: versions[0] ? isoOf(versions[0].from) : null,
    coveredUntil: coveredUntil(rule),
    beyond: rule.beyond,
    verification: weakest(sources.map((source) => source.verification)),
    facts: takenBy(law, rule).map(factJson),
    findings: law.findings.filter((finding) => findings.has(finding.id)).map(findingJson),
    versions: versions.map((version) => ({
      ...entryJson(version),
      title: version.title,
      says: prose(version.says, law),
    })),
    exceptions: rule.exceptions.flatMap((one) =>
      isAnnulment(one)
        ? []
        : [{ ...entryJson(one), title: one.title, when: prose(one.when, law), says: prose(one.says, law) }],
    ),
    positions: rule.positions.map(({ scope, ...position }) => ({
      ...position,
      knownFrom: isoOf(position.knownFrom),
      source: sourceToJson(position.source),
      scope: scope ? prose(scope, law) : null,
    })),
    sources: sources.map(sourceToJson),
    ...(rule.actor ? { actor: rule.actor } : {}),
  };
}

/** What each version and exception of a rule says, in words and as a table of "if" and "then". */
export const documentJson = ({ versions, exceptions, uses, usedBy }: RuleDocument): object => ({
  versions: versions.map(versionTextJson),
  exceptions: exceptions.map(versionTextJson),
  uses,
  usedBy,
});

const versionTextJson = ({ from, until, rows, sources, ...text }: VersionText) => ({
  ...text,
  from: isoOf(from),
  until: until === undefined ? null : isoOf(until),
  rows: rows.map((row) => ({ ...row, ...(row.sources ? { sources: row.sources.map(sourceToJson) } : {}) })),
  sources: sources.map(sourceToJson),
});

function selection(law: Law, { selectedBy }: Rule) {
  return "node" in selectedBy
    ? prose(selectedBy, law)
    : { receipt: prose(selectedBy.receipt, law), decision: prose(selectedBy.decision, law) };
}

const entryJson = (entry: Entry) => ({
  id: entry.id,
  from: isoOf(entry.from),
  until: entry.until === undefined ? null : isoOf(entry.until),
  knownFrom: isoOf(entry.knownFrom),
  coveredUntil: isoOf(entry.coveredUntil),
  ...(entry.note ? { note: entry.note } : {}),
  sources: entry.sources.map(sourceToJson),
});
