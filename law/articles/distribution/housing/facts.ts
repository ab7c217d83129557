import { choiceFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { stated } from "../../facts/written.js";

export const housingYear = numberFact(
  "housingYear",
  { unit: "count", min: 2015, max: 2100 },
  stated(
    t("het jaar van het halfjaar", "the year of the half-year"),
    t("In welk jaar valt het halfjaar?", "In which year does the half-year fall?"),
    t("Het kalenderjaar van de taakstelling.", "The calendar year of the task."),
  ),
);
export const housingHalf = choiceFact(
  "housingHalf",
  [
    { id: "first", label: t("januari tot en met juni", "January to June") },
    { id: "second", label: t("juli tot en met december", "July to December") },
  ],
  stated(
    t("het halfjaar", "the half-year"),
    t("Welke helft van het jaar?", "Which half of the year?"),
    t("De taakstelling geldt per kalenderhalfjaar.", "The task holds per calendar half-year."),
  ),
);
export const permitHoldersToHouse = numberFact(
  "permitHoldersToHouse",
  { unit: "persons", min: 0, max: 1_000_000 },
  stated(
    t("het aantal vergunninghouders in het hele land", "the permit holders in the whole country"),
    t(
      "Hoeveel vergunninghouders moeten in dit halfjaar in het hele land een huis krijgen?",
      "How many permit holders must get a home in the whole country in this half-year?",
    ),
    t(
      "Het getal dat de minister in de Staatscourant publiceert: vergunninghouders in opvangcentra of op gemeentelijke opvangplekken.",
      "The number that the minister publishes in the Staatscourant: permit holders in reception centres or at municipal reception places.",
    ),
  ),
);
const persons = (id: string, ...words: Parameters<typeof stated>) =>
  numberFact(id, { unit: "persons", min: 0, max: 1_000_000 }, stated(...words));
export const previousHousingBacklog = persons(
  "previousHousingBacklog",
  t("de achterstand aan het begin van het halfjaar", "the backlog at the start of the half-year"),
  t(
    "Hoeveel mensen had de gemeente aan het begin nog te huisvesten?",
    "How many people had the municipality still to house at the start?",
  ),
  t(
    "Wat van eerdere halfjaren bleef liggen; 0 als er niets was.",
    "What was left of earlier half-years; 0 if nothing was.",
  ),
);
export const housingTaskOwn = persons(
  "housingTaskOwn",
  t("de taakstelling van de gemeente in dit halfjaar", "the task of the municipality in this half-year"),
  t(
    "Wat is de taakstelling van de gemeente in dit halfjaar?",
    "What is the task of the municipality in this half-year?",
  ),
  t("Na een eventuele ruil met een andere gemeente.", "After any trade with another municipality."),
);
export const housedInHalfYear = persons(
  "housedInHalfYear",
  t(
    "hoeveel mensen de gemeente in dit halfjaar huisvestte",
    "how many people the municipality housed in this half-year",
  ),
  t(
    "Hoeveel vergunninghouders huisvestte de gemeente in dit halfjaar?",
    "How many permit holders did the municipality house in this half-year?",
  ),
  t("Het aantal in de telling van dit halfjaar.", "The number in the count of this half-year."),
);
export const housingTasksBefore = persons(
  "housingTasksBefore",
  t(
    "de taakstellingen van deze gemeenten samen, vóór de ruil",
    "the tasks of these municipalities together, before the trade",
  ),
  t("Wat is de som van hun taakstellingen volgens de formule?", "What is the sum of their tasks by the formula?"),
  t("Van alle gemeenten die samen besluiten.", "Of all municipalities that decide together."),
);
export const housingTasksAfter = persons(
  "housingTasksAfter",
  t(
    "de taakstellingen van deze gemeenten samen, na de ruil",
    "the tasks of these municipalities together, after the trade",
  ),
  t("Wat is de som van hun taakstellingen na het besluit?", "What is the sum of their tasks after the decision?"),
  t("Van dezelfde gemeenten.", "Of the same municipalities."),
);

export const housingFacts = [
  housingYear,
  housingHalf,
  permitHoldersToHouse,
  previousHousingBacklog,
  housingTaskOwn,
  housedInHalfYear,
  housingTasksBefore,
  housingTasksAfter,
];
