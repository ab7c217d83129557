import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { emn2024, staatscourantMeasure } from "../sources/national.js";
import { districtCourt, ruling } from "../sources/rulings.js";
import { source } from "../sources/source.js";
import { allowance2022, cjeu1038, longTermPolicy, rvs32, rvs1742, rvs1836 } from "./sources.js";

const subject = "temporary-protection";
const remigrationDecree = staatscourantMeasure(
  "2024, 4367",
  "Remigratiebeleid derdelanders uit Oekraïne verlengd",
  "Remigration policy for third-country nationals from Ukraine prolonged",
  "secondary",
  "2024-02-13",
);
const adviceOnChildren = source({
  id: "adviesraad-jaarverslag-2025",
  nl: "Adviesraad Migratie, jaarverslag 2025",
  en: "Advisory Council on Migration, annual report 2025",
  kind: "seed",
  locator: "signalering juni 2025",
  verification: "secondary",
});
const courtReferral = ruling("NL:RBDHA:2024:4394", districtCourt, "2024-03-29", {
  nl: "vragen over het einde van de bescherming en het terugkeerbesluit",
  en: "questions on the end of the protection and the return decision",
});

/** What happened to temporary protection beside the rules. */
export const protectionProgrammes: Programme[] = [
  {
    id: "rvs-optional-group-2024",
    subject,
    title: t(
      "Raad van State: bescherming derdelanders eindigt op 4 maart 2024",
      "Council of State: protection of third-country nationals ends on 4 March 2024",
    ),
    says: t(
      "De regering mag de bescherming van mensen met een tijdelijke Oekraïense vergunning laten eindigen, op 4 maart 2024.",
      "The government may let the protection of people with a temporary Ukrainian permit end, on 4 March 2024.",
    ),
    before: t(
      "Het einde op 4 september 2023 was bevroren; rechtbanken verschilden van mening.",
      "The end on 4 September 2023 was frozen; district courts disagreed.",
    ),
    from: day("2024-01-17"),
    owner: "Raad van State",
    status: "event",
    cause: { kind: "judgment", says: t("Uitspraak van 17 januari 2024.", "Ruling of 17 January 2024.") },
    rules: ["temporary-protection.status", "temporary-protection.state-may-end"],
    sources: [rvs32, emn2024],
  },
  {
    id: "remigration-support-optional-group",
    subject,
    title: t(
      "Steun bij vertrek voor derdelanders verlengd",
      "Support for leaving prolonged for third-country nationals",
    ),
    says: t(
      "Mensen met een tijdelijke Oekraïense vergunning kunnen tot 4 maart 2024 steun krijgen om naar hun land van herkomst terug te gaan.",
      "People with a temporary Ukrainian permit can get support until 4 March 2024 to return to their country of origin.",
    ),
    before: t(
      "De steun was eerder begrensd; de bescherming was toen bevroren.",
      "The support had an earlier limit; the protection was frozen then.",
    ),
    from: day("2024-02-09"),
    until: day("2024-03-05"),
    owner: "Ministerie van Justitie en Veiligheid",
    aim: t("Terugkeer humaan en snel laten verlopen.", "Let return be humane and quick."),
    status: "ended",
    cause: {
      kind: "judgment",
      says: t(
        "De uitspraak van de Raad van State van 17 januari 2024.",
        "The ruling of the Council of State of 17 January 2024.",
      ),
    },
    rules: ["temporary-protection.status"],
    sources: [remigrationDecree, emn2024],
    note: t(
      "De Staatscourant met het besluit verscheen op 13 februari 2024.",
      "The Staatscourant with the decree appeared on 13 February 2024.",
    ),
  },
  {
    id: "optional-group-ends-2024",
    subject,
    title: t("Bescherming van derdelanders eindigt", "Protection of third-country nationals ends"),
    says: t(
      "4 maart 2024 is de laatste dag. Wie geen andere procedure heeft, krijgt een terugkeerbesluit (niet naar Oekraïne) en verlaat de opvang uiterlijk op 2 april.",
      "4 March 2024 is the last day. Who has no other procedure gets a return decision (not to Ukraine) and leaves reception by 2 April.",
    ),
    before: t("De groep had alle rechten van de richtlijn.", "The group had all rights of the directive."),
    from: day("2024-03-04"),
    owner: "IND",
    status: "event",
    cause: {
      kind: "judgment",
      says: t(
        "De uitspraak van de Raad van State van 17 januari 2024.",
        "The ruling of the Council of State of 17 January 2024.",
      ),
    },
    rules: ["temporary-protection.status", "temporary-protection.leave-reception"],
    sources: [emn2024, rvs32],
  },
  {
    id: "questions-optional-group",
    subject,
    title: t(
      "Rechtbank stelt vragen aan het Hof over derdelanders",
      "District court puts questions to the Court of Justice on third-country nationals",
    ),
    says: t(
      "De zittingsplaats Amsterdam vraagt wanneer de bescherming eindigt en of een terugkeerbesluit al mocht.",
      "The court sitting in Amsterdam asks when the protection ends and whether a return decision was already allowed.",
    ),
    before: t(
      "Rechtbanken volgden de Raad van State soms wel en soms niet.",
      "District courts sometimes followed the Council of State and sometimes did not.",
    ),
    from: day("2024-03-29"),
    owner: "Rechtbank Den Haag",
    status: "event",
    cause: {
      kind: "judgment",
      says: t("Twijfel over de uitleg van de richtlijn.", "Doubt on the reading of the directive."),
    },
    rules: ["temporary-protection.state-may-end"],
    sources: [courtReferral, emn2024],
  },
  {
    id: "rights-kept-april-2024",
    subject,
    title: t("Derdelanders houden voorlopig alle rechten", "Third-country nationals provisionally keep all rights"),
    says: t(
      "De staatssecretaris bevriest de gevolgen van het einde tot het Hof heeft geantwoord. Vanaf 6 mei 2024 geeft de IND een sticker.",
      "The State Secretary freezes the consequences of the end until the Court has answered. From 6 May 2024 the IND gives a sticker.",
    ),
    before: t(
      "Van 3 tot en met 24 april 2024 hadden zij volgens het beleid geen rechten.",
      "From 3 to 24 April 2024 they had no rights in policy.",
    ),
    from: day("2024-04-25"),
    until: day("2025-09-04"),
    owner: "Ministerie van Justitie en Veiligheid",
    status: "ended",
    cause: {
      kind: "judgment",
      says: t(
        "Ook de Raad van State stelde op die dag vragen aan het Hof.",
        "The Council of State put questions to the Court on that day too.",
      ),
    },
    rules: ["temporary-protection.status"],
    sources: [emn2024, rvs1742],
  },
  {
    id: "court-of-justice-optional-group",
    subject,
    title: t(
      "Hof van Justitie: lidstaat mag bescherming van een zelf gekozen groep beëindigen",
      "Court of Justice: a State may end the protection of a group it chose itself",
    ),
    says: t(
      "De Nederlandse rechter neemt het antwoord mee in zijn uitspraken; dat gebeurde op 23 april 2025.",
      "The Dutch courts take the answer into their rulings; that happened on 23 April 2025.",
    ),
    before: t("De rechten waren bevroren in afwachting van het Hof.", "The rights were frozen awaiting the Court."),
    from: day("2024-12-19"),
    owner: "Hof van Justitie van de EU",
    status: "event",
    cause: { kind: "judgment", says: t("Arrest van 19 december 2024.", "Judgment of 19 December 2024.") },
    rules: ["temporary-protection.state-may-end"],
    sources: [cjeu1038, rvs1836, emn2024],
  },
  {
    id: "host-families-ukraine",
    subject,
    title: t("Opvang bij gastgezinnen", "Reception with host families"),
    says: t(
      "Een deel van de ontheemden woont bij particulieren; zij krijgen dan een extra bedrag om aan de kosten bij te dragen.",
      "Part of the displaced live with private hosts; they then get an extra amount to share in the costs.",
    ),
    from: day("2022-03-18"),
    owner: "Gemeenten",
    status: "running",
    cause: { kind: "events", says: t("De oorlog in Oekraïne.", "The war in Ukraine.") },
    rules: ["temporary-protection.allowance-host"],
    sources: [allowance2022],
  },
  {
    id: "ukrainian-children-advice",
    subject,
    title: t("Signalering: kinderen en jongeren uit Oekraïne", "Signal: children and youths from Ukraine"),
    says: t(
      "De Adviesraad Migratie ziet dat onzekerheid en beperkte toegang tot onderwijs en zorg hen kwetsbaar maken, en vraagt gerichte steun.",
      "The Advisory Council on Migration sees that uncertainty and limited access to education and care make them vulnerable, and asks for targeted support.",
    ),
    from: day("2025-06-01"),
    owner: "Adviesraad Migratie",
    status: "event",
    cause: { kind: "events", says: t("De oorlog duurt voort.", "The war goes on.") },
    rules: ["temporary-protection.education", "temporary-protection.care"],
    sources: [adviceOnChildren],
    note: t("De bron noemt alleen de maand.", "The source names the month only."),
  },
  {
    id: "transition-document-2027",
    subject,
    title: t("Plan: transitiedocument na 4 maart 2027", "Plan: transition document after 4 March 2027"),
    says: t(
      "Wie tijdelijke bescherming heeft, kan daarna een verblijfsdocument van drie jaar krijgen, als hij geen gevaar is en zijn asielaanvraag intrekt. Het is een plan en nog geen wet.",
      "Who has temporary protection can then get a residence document of three years, if they are no danger and withdraw their asylum application. It is a plan and not yet law.",
    ),
    before: t("Na de richtlijn was niets geregeld.", "Nothing was arranged for after the directive."),
    from: day("2025-11-01"),
    owner: "Ministerie van Asiel en Migratie",
    status: "announced",
    cause: {
      kind: "government",
      says: t(
        "De richtlijn eindigt; terugkeer kan nog niet voor iedereen.",
        "The directive ends; return is not yet possible for all.",
      ),
    },
    rules: ["temporary-protection.last-day"],
    sources: [longTermPolicy],
    note: t(
      "De dag van de aankondiging is niet gevonden; de bron noemt november 2025.",
      "The day of the announcement was not found; the source names November 2025.",
    ),
  },
];
