import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { vw2000 } from "../sources/national.js";
import { source } from "../sources/source.js";

const annualReport2025 = source({
  id: "adviesraad-jaarverslag-2025-pact",
  nl: "Adviesraad Migratie, jaarverslag 2025, advies over de uitvoeringswet bij het Pact",
  en: "Advisory Council on Migration, annual report 2025, opinion on the act implementing the Pact",
  kind: "seed",
  locator: "Adviesraad Migratie, 2026",
  verification: "secondary",
});
const dutchNews = source({
  id: "dutchnews-2026-02-safe-countries",
  nl: "DutchNews, februari 2026: het Europees Parlement stemt in met de lijst van veilige landen",
  en: "DutchNews, February 2026: the European Parliament approves the list of safe countries",
  kind: "press",
  locator: "dutchnews.nl, 2026/02",
  url: "https://www.dutchnews.nl/2026/02/meps-approve-list-of-safe-countries-excluded-from-asylum",
  verification: "secondary",
});

/** What led to the procedure since 12 June 2026 without being a rule that decides a case. */
export const procedureProgrammes: Programme[] = [
  {
    id: "national-safe-country-list-ended-2025",
    subject: "asylum-procedure",
    title: t(
      "Nederland schaft de eigen lijst van veilige landen af",
      "The Netherlands scraps its own list of safe countries",
    ),
    says: t(
      "Na uitspraken van het Hof van Justitie over uitzonderingen voor gebieden en groepen vervalt de Nederlandse lijst. Sinds juni 2026 is er de EU-lijst.",
      "After rulings of the Court of Justice on exceptions for regions and groups the Dutch list ends. Since June 2026 there is the EU list.",
    ),
    before: t(
      "Nederland wees zelf landen aan als veilig land van herkomst.",
      "The Netherlands itself designated countries as safe countries of origin.",
    ),
    from: day("2025-09-01"),
    owner: "AenM",
    status: "event",
    cause: {
      kind: "judgment",
      says: t("Uitspraken van het Hof van Justitie van de EU.", "Rulings of the Court of Justice of the EU."),
    },
    rules: ["asylum.safe-origin", "asylum.track"],
    sources: [dutchNews],
    note: t(
      "De dag in september 2025 en het besluit zelf zijn niet gevonden.",
      "The day in September 2025 and the decision itself were not found.",
    ),
  },
  {
    id: "adviesraad-implementing-act-and-decree",
    subject: "asylum-procedure",
    title: t(
      "Adviesraad over de uitvoeringswet en het besluit bij het Pact",
      "Advisory Council on the act and decree implementing the Pact",
    ),
    says: t(
      "De uitvoeringswet is een goede start, maar de rechtsbescherming gaat achteruit: meer gronden voor bewaring, geen voornemen meer en geen advocaat tot het besluit. In februari 2026 noemt de raad de kaders van het besluit onduidelijk.",
      "The implementing act is a good start, but legal protection declines: more grounds for detention, no intended refusal any more and no lawyer until the decision. In February 2026 the council calls the framework of the decree unclear.",
    ),
    from: day("2026-02-01"),
    owner: "Adviesraad Migratie",
    status: "event",
    cause: {
      kind: "european-act",
      says: t("De voorbereiding van het Pact in Nederland.", "The preparation of the Pact in the Netherlands."),
    },
    rules: ["asylum.counselling"],
    sources: [annualReport2025],
    note: t("Alleen de maand van het tweede advies is bekend.", "Only the month of the second opinion is known."),
  },
  {
    id: "fundamental-rights-monitor-2026",
    subject: "screening",
    title: t(
      "Toezicht op grondrechten bij screening en grensprocedure",
      "Monitoring of fundamental rights in screening and border procedure",
    ),
    says: t(
      "Er is een onafhankelijk toezicht op de screening en de grensprocedure; het College voor de Rechten van de Mens doet eraan mee.",
      "There is independent monitoring of the screening and the border procedure; the Netherlands Institute for Human Rights takes part.",
    ),
    before: t(
      "Er was geen eigen toezicht op deze procedures.",
      "There was no monitoring of its own for these procedures.",
    ),
    from: day("2026-06-12"),
    owner: "JenV",
    status: "running",
    cause: {
      kind: "european-act",
      says: t(
        "De screeningsverordening en de procedureverordening.",
        "The Screening Regulation and the Procedure Regulation.",
      ),
    },
    rules: ["screening.state", "asylum.border-procedure"],
    sources: [vw2000("2hh, 2ii (vanaf 12 juni 2026)")],
  },
];
