import { t } from "@keten/text";

/** What can be wrong with people and locations that are to be matched. */
export const placementMessages = {
  "person-twice": t("De persoon {id} staat er twee keer in.", "The person {id} is given twice."),
  "location-twice": t("De locatie {id} staat er twee keer in.", "The location {id} is given twice."),
  "place-kind-twice": t(
    "De locatie {id} noemt de soort {kind} twee keer.",
    "The location {id} names the kind {kind} twice.",
  ),
  "location-unknown": t(
    "{id} woont op de locatie '{location}', maar die staat er niet bij.",
    "{id} lives at the location '{location}', which is not given.",
  ),
  "birth-date-missing": t(
    "Van {id} ontbreekt de geboortedatum; zonder die dag is niet te zeggen wie een kind is.",
    "The date of birth of {id} is missing; without it nobody can say who is a child.",
  ),
  "placement-broken-off": t(
    "Een beste verdeling is niet bewezen: de berekening stopte bij {nodes} stappen. De verdeling hierbij voldoet wel aan alle plekken.",
    "A best placement was not proven: the calculation stopped at {nodes} steps. The placement given does keep to all places.",
  ),
  "people-without-place": t(
    "Voor {count} mensen is er geen plek; iemand moet nu opvang regelen.",
    "For {count} people there is no place; somebody has to arrange reception now.",
  ),
  "placement-failed": t(
    "De berekening gaf geen verdeling: {status}. Maak het document kleiner.",
    "The calculation gave no placement: {status}. Make the document smaller.",
  ),
};
