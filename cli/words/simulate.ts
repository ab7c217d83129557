import { t } from "@keten/text";

/** The words of a simulation. */
export const simulateWords = {
  chooseFrom: t("een van: {names}, of een bestand (JSON of YAML)", "one of: {names}, or a file (JSON or YAML)"),
  forecast: t(
    "Banden uit {n}× spelen, met de onzekerheid van de aannames. {range}",
    "Bands from playing {n}×, with the uncertainty of the assumptions. {range}",
  ),
  chanceOnly: t(
    "Toeval alleen: geen aanname heeft hier een spreiding, dus dit is geen voorspelling. {range}",
    "Chance alone: no assumption here has a spread, so this is no forecast. {range}",
  ),
  outer: t(
    "In 90 van de 100 keer ligt de uitkomst binnen de band.",
    "In 90 of 100 plays the outcome lies within the band.",
  ),
  inner: t(
    "Minder dan 20 keer gespeeld: in 80 van de 100 keer ligt de uitkomst binnen de band.",
    "Fewer than 20 plays: in 80 of 100 plays the outcome lies within the band.",
  ),
  date: t("eind", "end of"),
  yearNote: t(
    "Aankomsten en besluiten zijn over het hele jaar opgeteld; de rest is geteld aan het eind.",
    "Arrivals and decisions are added up over the year; the rest is counted at its end.",
  ),
  band: t("{low}–{high}", "{low}–{high}"),
  plot: t(
    "{title} ({unit}): {lines}, van buiten naar binnen; de as begint niet bij nul",
    "{title} ({unit}): {lines}, from outside to inside; the axis does not start at zero",
  ),
  unit: { persons: t("personen", "persons") } as Record<string, { nl: string; en: string }>,
  waits: t("Hoe lang mensen wachtten, naar de maand van aanvraag", "How long people waited, by month of application"),
  cohort: t("aanvraag in", "applied in"),
  median: t("helft beslist binnen (dagen)", "half decided within (days)"),
  p90: t("negen van de tien binnen (dagen)", "nine in ten within (days)"),
  beyond: t("voorbij de termijn", "beyond the term"),
  open: t("nog open", "still open"),
  costs: t("Kosten per jaar, in miljoenen euro's (p10–p90)", "Costs a year, in millions of euros (p10–p90)"),
  year: t("jaar", "year"),
  costKinds: {
    "regular-reception": t("gewone opvang", "regular reception"),
    "emergency-reception": t("noodopvang", "emergency reception"),
    penalties: t("dwangsommen", "penalties"),
  } as Record<string, { nl: string; en: string }>,
  assumptions: t(
    "{count} aannames: {source} uit een bron, {fitted} geijkt, {estimate} geschat, {guess} gegist",
    "{count} assumptions: {source} from a source, {fitted} fitted, {estimate} estimated, {guess} guessed",
  ),
  run: t("{scenario}: begingetal {seed}, {replications}× gespeeld", "{scenario}: seed {seed}, played {replications}×"),
  seconds: t(" in {seconds} s", " in {seconds} s"),
  marks: {
    checksum: t("controlegetal", "checksum"),
    scenario_hash: t("scenario", "scenario"),
    law_hash: t("regels", "rules"),
    figures_hash: t("cijfers", "figures"),
    versions: t("versies", "versions"),
  },
  versions: t("Keten {keten}, rekenmotor {engine}", "Keten {keten}, engine {engine}"),
  progress: t("{value} van {total} keer gespeeld", "{value} of {total} plays"),
  remaining: t("nog {time}", "{time} left"),
  written: t("Geschreven in {folder}: {files}", "Written in {folder}: {files}"),
};
