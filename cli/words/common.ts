import { t } from "@keten/text";

/** Words that several commands use. */
export const commonWords = {
  line: t("regel", "line"),
  title: t("titel", "title"),
  name: t("naam", "name"),
  meaning: t("betekenis", "meaning"),
  sources: t("Bronnen", "Sources"),
  sourceMarks: t("● officieel  ◐ secundair  ◌ niet nagekeken", "● official  ◐ secondary  ◌ unverified"),
  moreProblems: t(
    "En nog {count} fouten; met --json staan ze er allemaal.",
    "And {count} more faults; --json gives them all.",
  ),
  warnings: t("Let op", "Note"),
  ruleSet: t("Regels {version}, hash {hash}", "Rules {version}, hash {hash}"),
  untilAndWith: t("tot en met {day}", "up to and including {day}"),
  from: t("vanaf {day}", "from {day}"),
  to: t("tot {day}", "until {day}"),
  rule: t("regel", "rule"),
  table: t("tabel", "table"),
  parameter: t("getal", "number"),
  none: t("geen", "none"),
};
