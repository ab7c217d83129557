import { t } from "@keten/text";

/** The words of the lists of rules, facts, cases and changes. */
export const lawWords = {
  rules: {
    rule: t("regel", "rule"),
    title: t("waarover", "about"),
    takes: t("vraagt", "asks for"),
    covered: t("nagekeken tot en met", "checked up to and including"),
    more: t("Meer over één regel: keten rules REGEL", "More about one rule: keten rules RULE"),
    summary: t("In het kort", "In short"),
    gives: t("Geeft", "Gives"),
    facts: t("Feiten waar de regel om vraagt", "Facts that the rule asks for"),
    fact: t("feit", "fact"),
    write: t("zo te schrijven", "how to write it"),
    unstated: t("als het er niet bij staat", "if not given"),
    asked: t("wordt gevraagd", "is asked for"),
    taken: t("geldt als niet gebeurd", "taken as not having happened"),
    findings: t("Oordelen van een mens", "Findings by a person"),
    when: t("als", "if"),
    outcome: t("dan", "then"),
    exceptions: t("Uitzonderingen", "Exceptions"),
    positions: t("Wie er anders over denkt", "Who sees it differently"),
  },
  facts: {
    fact: t("feit", "fact"),
    meaning: t("wat ermee wordt bedoeld", "what is meant"),
    write: t("zo te schrijven", "how to write it"),
    note: t(
      "Feiten met * gelden als niet gebeurd zolang ze er niet bij staan; met --strict wordt ernaar gevraagd.",
      "Facts with * are taken as not having happened unless given; --strict asks for them.",
    ),
  },
  check: {
    faults: t(
      "Gaten in de tijd: {gaps}. Overlappingen: {overlaps}. Botsende uitzonderingen: {conflicts}. Zonder bron: {unsourced}. Nadeel zonder mens: {withoutPerson}.",
      "Gaps in time: {gaps}. Overlaps: {overlaps}. Conflicting exceptions: {conflicts}. Without a source: {unsourced}. Loss without a person: {withoutPerson}.",
    ),
    read: t(
      "{total} regels recht: {official} officieel gelezen, {secondary} uit tweede hand, {unverified} niet nagekeken; bij {disputed} spreken bronnen elkaar tegen.",
      "{total} lines of law: {official} read in the official text, {secondary} second hand, {unverified} not checked; on {disputed} sources contradict each other.",
    ),
    law: t("Het recht zelf", "The law itself"),
    lawGood: t("Niets aan te merken.", "Nothing found."),
    cases: t("Gevallen", "Cases"),
    number: t("geval", "case"),
    title: t("waarover", "about"),
    rule: t("regel", "rule"),
    result: t("uitkomst", "result"),
    passed: t("✓ klopt", "✓ right"),
    failed: t("✗ klopt niet", "✗ wrong"),
    difference: t("{path}: verwacht {expected}, gevonden {found}", "{path}: expected {expected}, found {found}"),
    summary: t("{passed} van {total} gevallen kloppen.", "{passed} of {total} cases are right."),
  },
  changes: {
    none: t(
      "In deze periode veranderde er niets in het recht dat Keten kent.",
      "Nothing changed in the law that Keten knows in this period.",
    ),
    kinds: {
      began: t("begon", "began"),
      ended: t("eindigde", "ended"),
      known: t("werd bekend", "became known"),
      annulled: t("vernietigd", "annulled"),
    },
    event: t("gebeurtenis", "event"),
    before: t("eerst", "before"),
    after: t("daarna", "after"),
    cause: t("door", "by"),
    voided: t("Later vernietigd: heeft nooit gegolden.", "Annulled later: it never held."),
    summary: t(
      "{count} veranderingen van {from} tot en met {to}",
      "{count} changes from {from} up to and including {to}",
    ),
  },
};
