import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";

const noDecision = {
  unstated: "absent" as const,
  unstatedBecause: t(
    "Zonder besluit van de Raad van de EU gelden de gewone regels.",
    "Without a decision of the Council of the EU the ordinary rules hold.",
  ),
};

export const crisisHere = booleanFact("crisisHere", {
  label: t("Nederland mag van de Raad langere termijnen gebruiken", "the Council allows the Netherlands longer terms"),
  question: t(
    "Heeft de Raad van de EU Nederland in een crisis langere termijnen toegestaan?",
    "Has the Council of the EU allowed the Netherlands longer terms in a crisis?",
  ),
  meaning: t("Artikel 12 van Verordening 2024/1359.", "Article 12 of Regulation 2024/1359."),
  ...noDecision,
});

export const crisisThere = booleanFact("crisisThere", {
  label: t(
    "het andere land mag van de Raad langere termijnen gebruiken",
    "the Council allows the other State longer terms",
  ),
  question: t(
    "Heeft de Raad van de EU het andere land in een crisis langere termijnen toegestaan?",
    "Has the Council of the EU allowed the other State longer terms in a crisis?",
  ),
  meaning: t("Artikel 12 van Verordening 2024/1359.", "Article 12 of Regulation 2024/1359."),
  ...noDecision,
});

export const crisisKind = choiceFact(
  "crisisKind",
  [
    { id: "mass-arrivals", label: t("massale aankomst", "mass arrivals") },
    { id: "instrumentalisation", label: t("mensen als drukmiddel ingezet", "instrumentalisation") },
    { id: "force-majeure", label: t("overmacht", "force majeure") },
  ],
  {
    label: t("de soort crisis in het besluit van de Raad", "the kind of crisis in the Council decision"),
    question: t(
      "Welke soort crisis noemt het besluit van de Raad van de EU?",
      "Which kind of crisis does the decision of the Council of the EU name?",
    ),
    meaning: t("Artikel 1 van Verordening 2024/1359.", "Article 1 of Regulation 2024/1359."),
    ...noDecision,
  },
);

export const crisisDecidedOn = dateFact("crisisDecidedOn", {
  label: t("de dag van het crisisbesluit van de Raad", "the day of the Council's crisis decision"),
  question: t(
    "Op welke dag stond de Raad van de EU de afwijkingen toe?",
    "On which day did the Council of the EU allow the derogations?",
  ),
  meaning: t("Artikel 4, lid 3 van Verordening 2024/1359.", "Article 4(3) of Regulation 2024/1359."),
  ...noDecision,
});

export const crisisProlonged = choiceFact(
  "crisisProlonged",
  [
    { id: "confirmed", label: t("één keer bevestigd", "confirmed once") },
    { id: "new-decision", label: t("daarna een nieuw besluit", "then a new decision") },
    { id: "confirmed-again", label: t("daarna nog eens bevestigd", "then confirmed again") },
  ],
  {
    label: t("hoe vaak de crisismaatregelen zijn verlengd", "how often the crisis measures were prolonged"),
    question: t(
      "Zijn de crisismaatregelen verlengd? Tot welke stap?",
      "Were the crisis measures prolonged? Up to which step?",
    ),
    meaning: t("Elke stap geeft ten hoogste drie maanden erbij.", "Each step adds three months at most."),
    ...noDecision,
  },
);

export const crisisDerogation = choiceFact(
  "crisisDerogation",
  [
    { id: "registration", label: t("later registreren", "later registration") },
    { id: "border-longer", label: t("langere grensprocedure", "longer border procedure") },
    { id: "border-fewer", label: t("minder mensen in de grensprocedure", "fewer people in the border procedure") },
    {
      id: "border-more",
      label: t(
        "meer mensen in de grensprocedure (tot 50 procent)",
        "more people in the border procedure (up to 50 percent)",
      ),
    },
    {
      id: "border-all",
      label: t(
        "iedereen die als drukmiddel is ingezet in de grensprocedure",
        "everybody instrumentalised in the border procedure",
      ),
    },
    { id: "responsibility-terms", label: t("langere termijnen tussen landen", "longer terms between States") },
    { id: "no-take-back", label: t("geen terugname", "no taking back") },
  ],
  {
    label: t("de afwijking waar het om gaat", "the derogation in question"),
    question: t(
      "Om welke afwijking van de gewone regels gaat het?",
      "Which derogation from the ordinary rules is it about?",
    ),
    meaning: t("Artikelen 10 tot en met 13 van Verordening 2024/1359.", "Articles 10 to 13 of Regulation 2024/1359."),
    unstated: "ask",
  },
);

export const crisisFacts = [crisisHere, crisisThere, crisisKind, crisisDecidedOn, crisisProlonged, crisisDerogation];
