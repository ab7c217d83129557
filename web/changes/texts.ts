import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const changeTexts = catalogue("changes", {
  title: t("Wat veranderde er?", "What changed?"),
  lede: t(
    "Elke verandering in de regels tussen twee dagen: wat gold ervoor, wat daarna, en waardoor.",
    "Every change in the rules between two days: what held before, what after, and why.",
  ),
  between: t("Tussen welke dagen?", "Between which days?"),
  from: t("Van", "From"),
  until: t("Tot en met", "Until"),
  show: t("Toon", "Show"),
  quick: t("Snel kiezen", "Quick choice"),
  lastYear: t("Laatste 12 maanden", "Last 12 months"),
  found_one: t("{count} verandering van {from} tot en met {until}", "{count} change from {from} to {until}"),
  found_other: t("{count} veranderingen van {from} tot en met {until}", "{count} changes from {from} to {until}"),
  none: t(
    "Van {from} tot en met {until} veranderde er niets in de regels die Keten kent.",
    "From {from} to {until} nothing changed in the rules that Keten knows.",
  ),
  next: t("De eerstvolgende verandering is op {day}: {title}.", "The next change is on {day}: {title}."),
  previous: t("De vorige verandering was op {day}: {title}.", "The previous change was on {day}: {title}."),
  wrongOrder: t(
    "De eerste dag ({from}) ligt na de laatste ({until}). Draai ze om.",
    "The first day ({from}) is after the last ({until}). Swap them.",
  ),
  otherTheme: t("Overig", "Other"),
  began: t("gaat in", "begins"),
  ended: t("eindigt", "ends"),
  replaced: t("vervangen", "replaced"),
  known: t("bekend geworden", "became known"),
  annulled: t("vernietigd", "annulled"),
  before: t("Ervoor", "Before"),
  after: t("Daarna", "After"),
  nothing: t("niets", "nothing"),
  same: t(
    "De inhoud bleef gelijk. Alleen de grondslag is anders.",
    "The content stayed the same. Only its basis differs.",
  ),
  cause: t("Waardoor:", "Why:"),
  source: t("Bron:", "Source:"),
  rule: t("Regel:", "Rule:"),
  voided: t(
    "Dit is later vernietigd, alsof het nooit heeft gegolden.",
    "This was annulled later, as if it had never held.",
  ),
  print: t("Print", "Print"),
});
