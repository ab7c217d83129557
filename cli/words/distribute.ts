import { t } from "@keten/text";

/** The words of a distribution of reception places. */
export const distributeWords = {
  computed: t(
    "{places} plekken over {count} gemeenten, uitgerekend met de formule van de Spreidingswet.",
    "{places} places over {count} municipalities, worked out by the formula of the Spreidingswet.",
  ),
  asPublished: t(
    "{places} plekken over {count} gemeenten. Elke provincie heeft precies haar gepubliceerde taak; {known} gemeenten hebben hun gepubliceerde aantal, de andere een benadering naar inwoners.",
    "{places} places over {count} municipalities. Each province has exactly its published task; {known} municipalities have their published number, the others an approximation by inhabitants.",
  ),
  approximation: t(
    "{places} plekken over {count} gemeenten: een benadering. De taken van provincies zijn die van de vorige verdeling, naar verhouding; binnen een provincie telt het aantal inwoners.",
    "{places} places over {count} municipalities: an approximation. The tasks of provinces are those of an earlier distribution, in proportion; within a province inhabitants count.",
  ),
  sum: t("Samen {sum}: elke gemeente wordt apart afgerond.", "Together {sum}: each municipality is rounded by itself."),
  minors: {
    given: t("Waarvan {minors} voor alleenreizende minderjarigen.", "Of which {minors} for unaccompanied minors."),
    approximation: t(
      "Waarvan ongeveer {minors} voor alleenreizende minderjarigen: het aandeel dat van twee provincies is gepubliceerd.",
      "Of which about {minors} for unaccompanied minors: the share that was published for two provinces.",
    ),
  },
  estimate: t(
    "{people} mensen bij een bezetting van {percent} procent vragen {places} plekken (regel {rule}).",
    "{people} people at an occupancy of {percent} percent ask for {places} places (rule {rule}).",
  ),
  code: t("code", "code"),
  province: t("provincie", "province"),
  municipality: t("gemeente", "municipality"),
  inhabitants: t("inwoners", "inhabitants"),
  score: t("SES-WOA", "SES-WOA"),
  places: t("plekken", "places"),
  minorsHead: t("minderj.", "minors"),
  kind: t("soort", "kind"),
  offered: t("aangeboden", "offered"),
  kinds: {
    published: t("gepubliceerd", "published"),
    approximation: t("benadering", "approximation"),
    computed: t("berekend", "computed"),
  },
  notFound: t("niet gevonden", "not found"),
  explained: t("Hoe het aantal van {name} tot stand komt", "How the number of {name} comes about"),
  more: t(
    "De berekening van één gemeente: keten distribute --municipality NAAM",
    "The calculation of one municipality: keten distribute --municipality NAME",
  ),
  sources: t("Bronnen", "Sources"),
  checked: t("{table}: {count} gemeenten, in orde.", "{table}: {count} municipalities, in order."),
  tables: { inhabitants: t("Inwoners", "Inhabitants"), ses: t("SES-WOA-scores", "SES-WOA scores") },
};
