import { t } from "@keten/text";

/** The words of what matters most in a scenario. */
export const sensitivityWords = {
  title: t("Wat telt het zwaarst in {name}?", "What matters most in {name}?"),
  how: t(
    "Steeds schuift één aanname naar de laagste en naar de hoogste waarde die haar spreiding toelaat; alle andere staan in het midden, met dezelfde mensen. Elk geval is {n}× gespeeld.",
    "Each time one assumption moves to the lowest and to the highest value that its spread allows; all others stand at their centre, with the same people. Each case is played {n}×.",
  ),
  measure: t(
    "{title} op {date}: {centre} met alles in het midden",
    "{title} on {date}: {centre} with all at their centre",
  ),
  head: t("{rank}. {title} ({low} tot {high} {unit})", "{rank}. {title} ({low} to {high} {unit})"),
  low: t("laag", "low"),
  high: t("hoog", "high"),
  rest: t(
    "En {count} aannames met een kleiner effect; met --json staan ze er allemaal.",
    "And {count} assumptions with a smaller effect; --json gives them all.",
  ),
  none: t(
    "Geen enkele aanname in dit scenario heeft een spreiding: er is niets te verschuiven.",
    "No assumption in this scenario has a spread: there is nothing to move.",
  ),
  nothing: t("Geen enkele aanname verandert deze maat.", "No assumption changes this measure."),
  others: t("Andere maten: --measure {names}", "Other measures: --measure {names}"),
};
