import { booleanFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, recordedChoice } from "../recorded.js";

export const borderExemption = recordedChoice(
  "borderExemption",
  [
    {
      id: "no-ground-left",
      label: t("er is geen grond meer voor de grensprocedure", "no ground for the border procedure is left"),
    },
    {
      id: "reception-needs",
      label: t("nodige steun in de opvang kan daar niet", "support for special reception needs cannot be given there"),
    },
    {
      id: "procedural-needs",
      label: t(
        "nodige steun in de procedure kan daar niet",
        "support for special procedural needs cannot be given there",
      ),
    },
    { id: "medical", label: t("medische redenen, ook geestelijke", "medical reasons, mental health included") },
    {
      id: "detention-guarantees",
      label: t("alleen mogelijk met bewaring, en die mag niet", "possible only with detention, which is not allowed"),
    },
  ],
  {
    label: t("de reden waarom de grensprocedure niet mag", "the reason why the border procedure may not be used"),
    question: t(
      "Is vastgelegd waarom de grensprocedure voor deze persoon niet mag of moet stoppen?",
      "Was it recorded why the border procedure may not be used for this person or must stop?",
    ),
    meaning: t(
      "Artikel 53, lid 2; de persoon krijgt dan toegang en een gewone procedure.",
      "Article 53(2); the person is then authorised to enter and gets another procedure.",
    ),
  },
);

export const capacityMeasure = recordedChoice(
  "capacityMeasure",
  [
    {
      id: "capacity",
      label: t(
        "de plaatsen zijn vol en dat is aan de Commissie gemeld",
        "the places are full and the Commission was notified",
      ),
    },
    {
      id: "year-maximum",
      label: t("het hoogste aantal van dit jaar is bereikt", "the maximum number of this year is reached"),
    },
  ],
  {
    label: t("de maatregel wegens volle capaciteit", "the measure because capacity is reached"),
    question: t(
      "Geldt er een maatregel omdat de grensprocedure vol is?",
      "Is there a measure because the border procedure is full?",
    ),
    meaning: t(
      "Artikel 48 (plaatsen) of artikel 47, lid 3 (jaarmaximum).",
      "Article 48 (places) or article 47(3) (yearly maximum).",
    ),
  },
  "de minister",
);

export const noLongerAllowedToStay = recorded("noLongerAllowedToStay", {
  label: t(
    "er is geen recht meer om te blijven, en terugkeer aan de grens loopt",
    "there is no right to remain any more, and return at the border runs",
  ),
  question: t(
    "Heeft deze persoon geen recht meer om te blijven, en geldt de terugkeerprocedure aan de grens?",
    "Has this person no right to remain any more, and does the return border procedure apply?",
  ),
  meaning: t(
    "Na een afwijzing zonder recht om het beroep af te wachten, of na een beslissing van de rechter.",
    "After a rejection without a right to await the appeal, or after a decision of the court.",
  ),
});

export const borderOccupancy = numberFact(
  "borderOccupancy",
  { unit: "count", min: 0 },
  {
    label: t("mensen in de grensprocedures op dit moment", "persons in the border procedures at this moment"),
    question: t(
      "Hoeveel mensen zitten nu in de asielgrensprocedure en de terugkeergrensprocedure samen?",
      "How many persons are now in the asylum border procedure and the return border procedure together?",
    ),
    meaning: t("Beide grensprocedures samen, op één moment.", "Both border procedures together, at one moment."),
    unstated: "ask",
  },
);
export const borderExamined = numberFact(
  "borderExamined",
  { unit: "count", min: 0 },
  {
    label: t("aanvragen in de grensprocedure dit jaar", "applications in the border procedure this year"),
    question: t(
      "Hoeveel aanvragen zijn dit jaar in de grensprocedure behandeld?",
      "How many applications were examined in the border procedure this year?",
    ),
    meaning: t("Voor het hoogste aantal per jaar.", "For the maximum number per year."),
    unstated: "ask",
  },
);
export const capacityNotified = booleanFact("capacityNotified", {
  label: t(
    "dit kalenderjaar is aan de Commissie gemeld dat het vol is",
    "the Commission was notified this calendar year that it is full",
  ),
  question: t(
    "Heeft Nederland dit kalenderjaar, uiterlijk gisteren, gemeld dat de plaatsen vol zijn?",
    "Did the Netherlands notify this calendar year, yesterday at the latest, that the places are full?",
  ),
  meaning: t(
    "De maatregel geldt vanaf de dag na de melding tot het einde van dat kalenderjaar.",
    "The measure holds from the day after the notification to the end of that calendar year.",
  ),
  unstated: "ask",
});

export const borderFacts = [
  borderExemption,
  capacityMeasure,
  noLongerAllowedToStay,
  borderOccupancy,
  borderExamined,
  capacityNotified,
];
