import { districtCourt, ruling } from "../sources/rulings.js";
import { source } from "../sources/source.js";

export const registrationPhaseDecree = source({
  id: "stb-2021-250",
  nl: "Besluit van 28 mei 2021 over de aanmeldfase en het vervallen van het eerste gehoor, Staatsblad 2021, 250",
  en: "Decree of 28 May 2021 on the registration phase and the end of the first interview, Staatsblad 2021, 250",
  kind: "decree",
  locator: "Stb. 2021, 250",
  url: "https://zoek.officielebekendmakingen.nl/stb-2021-250.html",
  verification: "secondary",
});

/** The day from which the term to decide runs: the registered wish, not the signed form. */
export const startDateRuling = ruling("NL:RBDHA:2024:22100", districtCourt, "2024-12-23", {
  nl: "de beslistermijn begint op de dag van de geregistreerde asielwens, niet op die van het getekende formulier",
  en: "the term to decide begins on the day of the registered wish, not on that of the signed form",
});

/** Policy on the rest term of unaccompanied minors, known from public descriptions only. */
export const minorRestPolicy = source({
  id: "vc2000-rvt-amv",
  nl: "Vreemdelingencirculaire 2000, deel C1: rust- en voorbereidingstermijn van alleenstaande minderjarigen",
  en: "Aliens Circular 2000, part C1: rest and preparation term of unaccompanied minors",
  kind: "policy",
  locator: "Vc 2000, C1",
  verification: "unverified",
});

/** Free legal aid in the asylum procedure, as the reference note has it. */
export const legalAidAct = source({
  id: "wet-rechtsbijstand",
  nl: "Wet op de rechtsbijstand en de praktijk van de Raad voor Rechtsbijstand in asielzaken",
  en: "Legal Aid Act and the practice of the Legal Aid Board in asylum cases",
  kind: "act",
  locator: "asielzaken: geen eigen bijdrage",
  url: "https://wetten.overheid.nl/BWBR0006368",
  verification: "unverified",
});
