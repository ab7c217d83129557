import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "./written.js";

/** What the guarantees of the law ask of a measure against a person. */

export const detentionDate = dateFact(
  "detentionDate",
  stated(
    t("de dag waarop de bewaring is opgelegd", "the day detention was imposed"),
    t("Op welke dag is (of wordt) deze persoon vastgezet?", "On which day was (or is) this person detained?"),
    t(
      "De dag waarop de maatregel van bewaring of vrijheidsontneming aan de grens ingaat.",
      "The day the detention measure, inland or at the border, takes effect.",
    ),
  ),
);

export const detentionPlace = choiceFact(
  "detentionPlace",
  [
    { id: "family-location", label: t("gesloten gezinsvoorziening", "closed family facility") },
    { id: "minors-facility", label: t("voorziening voor minderjarigen", "facility for minors") },
    { id: "detention-centre", label: t("detentiecentrum voor vreemdelingen", "immigration detention centre") },
    { id: "police-cell", label: t("cel van politie of marechaussee", "cell of the police or Marechaussee") },
    { id: "youth-prison", label: t("justitiële jeugdinrichting", "young offenders institution") },
    { id: "prison", label: t("gevangenis", "prison") },
  ],
  stated(
    t("de plaats van de bewaring", "the place of detention"),
    t("Waar wordt deze persoon vastgehouden?", "Where is this person held?"),
    t("De inrichting waar de maatregel wordt uitgevoerd.", "The place where the measure is carried out."),
  ),
);

export const apartFromAdults = booleanFact(
  "apartFromAdults",
  stated(
    t("de minderjarige verblijft apart van volwassenen", "the minor is kept apart from adults"),
    t("Verblijft de minderjarige apart van volwassenen?", "Is the minor kept apart from adults?"),
    t("Eigen ruimten, gescheiden van volwassenen.", "Rooms of their own, separate from adults."),
  ),
);

export const childConcerned = booleanFact(
  "childConcerned",
  stated(
    t("de maatregel raakt een kind", "the measure affects a child"),
    t("Raakt dit besluit een kind onder de 18?", "Does this decision affect a child under 18?"),
    t(
      "Het kind om wie het gaat, of een kind van wie een ouder wordt geraakt.",
      "The child it is about, or a child whose parent is affected.",
    ),
  ),
);

export const separatesFamily = booleanFact(
  "separatesFamily",
  stated(
    t("de maatregel scheidt een kind van zijn ouders", "the measure separates a child from its parents"),
    t("Wordt een kind hierdoor van zijn ouders gescheiden?", "Does this separate a child from its parents?"),
    t(
      "Een kind wordt op een andere plaats gehouden of naar elders gebracht dan de ouders met wie het samen is.",
      "A child is held elsewhere than, or taken away from, the parents it is with.",
    ),
  ),
);

export const adequateReceptionFound = booleanFact(
  "adequateReceptionFound",
  recorded(
    t(
      "er is onderzocht en vastgelegd dat er adequate opvang is in het land van terugkeer",
      "adequate reception in the country of return was looked into and recorded",
    ),
    t(
      "Heeft de overheid onderzocht en vastgelegd dat er goede opvang is voor dit kind in het land van terugkeer?",
      "Have the authorities looked into, and recorded, that there is adequate reception for this child in the country of return?",
    ),
    t(
      "Bij familie, een aangewezen voogd of in een passende opvangvoorziening.",
      "With family, a nominated guardian or in an adequate reception facility.",
    ),
    t(
      "Adequate opvang geldt pas als zij is onderzocht en vastgelegd.",
      "Adequate reception counts only once it was looked into and recorded.",
    ),
    "DT&V",
  ),
);
