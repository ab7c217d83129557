import { commencement } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { registrationPhaseDecree } from "./sources.js";

/** The decree that put a registration phase before the general procedure and made it two days shorter. */
export const registrationPhase = commencement({
  on: "2021-06-25",
  knownFrom: "2021-06-25",
  coveredUntil: COVERED.oldProcedure,
  because: t(
    "Het eerste gehoor verhuist naar de aanmeldfase; de algemene procedure duurt zes dagen in plaats van acht.",
    "The first interview moves to the registration phase; the general procedure takes six days instead of eight.",
  ),
  cause: {
    kind: "government",
    says: t(
      "De regering wilde de procedure sneller en beter voorbereid laten verlopen.",
      "The government wanted a faster and better prepared procedure.",
    ),
  },
  sources: [registrationPhaseDecree],
});

/** The dates of the scheme of before, and what is uncertain about its start. */
export const eightDayScheme = {
  from: "2015-07-20",
  knownFrom: "2015-07-20",
  coveredUntil: "2021-06-24",
  note: t(
    "Gelezen in de tekst van 1 augustus 2020; het begin op 20 juli 2015 is niet nagekeken.",
    "Read in the text of 1 August 2020; its start on 20 July 2015 was not checked.",
  ),
} as const;

export const sixDayScheme = {
  ...registrationPhase.begins,
  note: t(
    "Gelezen in de tekst van 1 januari 2024; de dag van ingang en van publicatie van het besluit (Stb. 2021, 250) staat in een toelichting.",
    "Read in the text of 1 January 2024; the day of commencement and of publication of the decree (Stb. 2021, 250) comes from a note.",
  ),
};
