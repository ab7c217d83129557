import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../../programmes/programme.js";
import { councilFuture, delfzijlRuling, housingTaskReports, lastWarning2025 } from "../sources.js";

/** What happened with the housing of permit holders. */
export const housingProgrammes: readonly Programme[] = [
  {
    id: "substitution-delfzijl-2017",
    subject: "housing",
    title: t(
      "Provincie Groningen neemt huisvesting in Delfzijl over",
      "Province of Groningen takes over housing in Delfzijl",
    ),
    says: t(
      "Gedeputeerde staten treden op 21 april 2017 per direct in de plaats van het college, omdat Delfzijl zijn taakstelling van de eerste helft van 2016 niet haalde. De Raad van State boog zich er op 8 augustus 2018 over en liet de rekenwijze van de achterstand in stand.",
      "On 21 April 2017 the provincial executive takes the place of the municipal executive at once, because Delfzijl did not meet its task of the first half of 2016. On 8 August 2018 the Council of State ruled on it and let the way the backlog was reckoned stand.",
    ),
    before: t("Delfzijl huisvestte te weinig vergunninghouders.", "Delfzijl housed too few permit holders."),
    from: day("2017-04-21"),
    owner: "gedeputeerde staten van Groningen",
    status: "ended",
    rules: ["housing.supervision", "housing.backlog"],
    sources: [delfzijlRuling],
    note: t(
      "Gelezen in een automatische samenvatting, die afbreekt waar zij zegt dat Delfzijl geen termijn kreeg om het zelf te doen. Of het besluit daarom geen stand hield, is niet gevonden.",
      "Read in an automatic summary, which breaks off where it says that Delfzijl got no term to do it itself. Whether the decision fell for that reason was not found.",
    ),
  },
  {
    id: "housing-task-lowered-2025",
    subject: "housing",
    title: t("Taakstelling voor begin 2025 verlaagd naar 15.000", "Housing task for early 2025 lowered to 15,000"),
    says: t(
      "De taakstelling voor de eerste helft van 2025 gaat van 17.700 naar 15.000 mensen; die voor de tweede helft is 13.000. Eind 2024 was de achterstand ongeveer 12.000.",
      "The task for the first half of 2025 goes from 17,700 to 15,000 people; that for the second half is 13,000. At the end of 2024 the backlog was about 12,000.",
    ),
    from: day("2025-04-01"),
    owner: "minister van Asiel en Migratie",
    status: "event",
    rules: ["housing.half-year-task", "housing.backlog"],
    sources: [housingTaskReports],
    note: t(
      "De bron noemt de maand april 2025; de dag is niet gevonden. De wet regelt niet dat het landelijke getal na de bekendmaking lager wordt.",
      "The source gives the month of April 2025; the day was not found. The act does not provide for lowering the national number after publication.",
    ),
  },
  {
    id: "housing-last-warning-2025",
    subject: "housing",
    title: t(
      "Laatste waarschuwing voor acht gemeenten in Zuid-Holland",
      "Last warning for eight municipalities in Zuid-Holland",
    ),
    says: t(
      "De provincie waarschuwt acht gemeenten die vier halfjaren lang hun taakstelling niet haalden.",
      "The province warns eight municipalities that missed their housing task for four half-years.",
    ),
    from: day("2025-01-01"),
    owner: "gedeputeerde staten van Zuid-Holland",
    status: "event",
    rules: ["housing.supervision"],
    sources: [lastWarning2025],
    note: t(
      "De bron noemt de maand januari 2025; de dag is niet gevonden.",
      "The source gives the month of January 2025; the day was not found.",
    ),
  },
  {
    id: "council-stable-housing-2025",
    subject: "housing",
    title: t("Adviesraad: woonruimte in de wijk voor statushouders", "Advisory Council: homes in the neighbourhood"),
    says: t(
      "De Adviesraad Migratie wil vergunninghouders stabiel huisvesten, weg uit de opvang. Doorstroomlocaties horen in de wijk te liggen, zodat mensen elkaar ontmoeten. De overheid moet sneller bouwen.",
      "The Advisory Council on Migration wants stable homes for permit holders, away from reception. Transit locations belong in the neighbourhood, so that people meet. The government must build faster.",
    ),
    from: day("2025-09-01"),
    owner: "Adviesraad Migratie",
    status: "event",
    rules: ["housing.half-year-task"],
    sources: [councilFuture],
    note: t(
      "De bron noemt de maand september 2025; de dag is niet gevonden.",
      "The source gives the month of September 2025; the day was not found.",
    ),
  },
];
