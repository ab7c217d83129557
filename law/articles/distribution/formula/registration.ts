import { choice, choose, finding, findingOf, is, otherwise, rule, theDay, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { decreeBegins } from "../dates.js";
import { distributionDecree } from "../sources.js";

const article = distributionDecree("2.2(2)");

export const balancedRegistration = finding("balanced-registration-facilities", {
  question: t(
    "Blijven de aanmeldvoorzieningen met deze erbij evenwichtig over Nederland gespreid?",
    "With this one, do registration facilities stay spread over the country in balance?",
  ),
  answers: [
    { id: "yes", label: t("ja, met redenen", "yes, with reasons") },
    { id: "no", label: t("nee", "no") },
  ],
  decidedBy: ["minister van Asiel en Migratie"],
  points: [
    t("hoe groot de opgave van elke provincie is", "how large the task of each province is"),
    t("waar al aanmeldvoorzieningen zijn", "where registration facilities are already"),
  ],
  secondPerson: false,
  sources: [article],
});

/** Whether the task of a province may include a registration facility. */
export const registrationFacility = rule("distribution.registration-facility", {
  subject: "distribution",
  title: t(
    "een aanmeldvoorziening in de opgave van een provincie",
    "a registration facility in the task of a province",
  ),
  summary: t(
    "Alleen als de minister op een evenwichtige spreiding over Nederland let.",
    "Only if the minister heeds a balanced spread over the country.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "may", label: t("mag in de opgave staan", "may stand in the task") },
      { id: "may-not", label: t("mag niet in de opgave staan", "may not stand in the task") },
    ],
  },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  versions: [
    version("registration-facility", {
      ...decreeBegins,
      title: t("evenwichtige spreiding", "balanced spread"),
      sources: [article, distributionDecree("1.1")],
      note: t(
        "De aanmeldvoorziening komt in de opgave van de provincie, niet in het indicatieve aantal van een gemeente.",
        "The registration facility stands in the task of the province, not in the indicative number of a municipality.",
      ),
      says: choose(when(is(findingOf(balancedRegistration), "yes"), choice("may")), otherwise(choice("may-not"))),
    }),
  ],
});
