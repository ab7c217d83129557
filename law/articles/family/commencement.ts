import { commencement } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { longerTermsAct } from "./sources.js";

/** The act on longer terms changed articles 2u and 29; the first consolidated text that holds it is of this day. */
export const longerTerms = commencement({
  on: "2025-03-28",
  knownFrom: "2025-03-28",
  coveredUntil: COVERED.aliensAct,
  because: t(
    "De Wet verlenging beslistermijnen in asiel- en nareiszaken staat voor het eerst in de tekst van 28 maart 2025.",
    "The act on longer decision terms first stands in the text of 28 March 2025.",
  ),
  cause: {
    kind: "government",
    says: t(
      "De afspraken van augustus 2022 over de asielcrisis en de achterstanden bij de IND; de Tweede Kamer stemde op 23 april 2024 in.",
      "The deal of August 2022 on the asylum crisis and the backlogs of the IND; the House agreed on 23 April 2024.",
    ),
  },
  sources: [longerTermsAct],
});
/** What every line that begins that day must say of its date. */
export const bracketed = t(
  "De dag volgt uit de teksten: nog niet in die van 25 juli 2024, wel in die van 28 maart 2025. Staatsblad en overgangsrecht zijn niet gevonden.",
  "The day follows from the texts: not yet in that of 25 July 2024, but in that of 28 March 2025. Official gazette and transitional law were not found.",
);
