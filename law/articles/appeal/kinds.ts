import { isOneOf } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionKind } from "../facts/asylum.js";

/** Decisions that end a case quickly; they have the short appeal term. */
export const FAST = [
  "not-considered",
  "inadmissible",
  "manifestly-unfounded",
  "discontinued",
  "transfer",
  "withdrawn-by-applicant",
] as const;

export const decidedFast = isOneOf(decisionKind, ...FAST);
export const decidedOnMerits = isOneOf(decisionKind, "manifestly-unfounded", "unfounded");

export const transition = t(
  "Artikel 79 van de verordening laat aanvragen van vóór 12 juni 2026 onder de oude richtlijn. Nederlands overgangsrecht voor besluiten daarop is niet gevonden.",
  "Article 79 of the Regulation leaves applications of before 12 June 2026 under the old Directive. Dutch transitional law for decisions on them was not found.",
);
export const readInTwoTexts = t(
  "Gelezen in de tekst van 15 april 2025 en 28 februari 2026; oudere teksten zijn niet alle nagekeken.",
  "Read in the texts of 15 April 2025 and 28 February 2026; not every older text was checked.",
);
