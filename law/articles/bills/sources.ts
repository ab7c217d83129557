import type { Verification } from "../sources/source.js";
import { source } from "../sources/source.js";

/** A bill by its number in the House; its text was known from reports and papers about it unless told otherwise. */
export const bill = (number: string, nl: string, en: string, verification: Verification = "secondary", url?: string) =>
  source({
    id: `bill-${number.replace(/[^0-9]+/g, "-")}`,
    nl: `${nl} (Kamerstukken ${number})`,
    en: `${en} (parliamentary papers ${number})`,
    kind: "letter",
    locator: `Kamerstukken ${number}`,
    verification,
    ...(url ? { url } : {}),
  });

export const emergencyBill = bill(
  "36 704",
  "Voorstel Asielnoodmaatregelenwet",
  "Bill on asylum emergency measures",
  "secondary",
  "https://zoek.officielebekendmakingen.nl/kst-36704-F.html",
);
export const twoStatusBill = bill(
  "36 703",
  "Voorstel Wet invoering tweestatusstelsel",
  "Bill introducing a two-status system",
  "secondary",
  "https://zoek.officielebekendmakingen.nl/kst-36703-F.html",
);

export const coalitionAccord2024 = source({
  id: "hoofdlijnenakkoord-2024",
  nl: "Hoofdlijnenakkoord van PVV, VVD, NSC en BBB, 16 mei 2024, naar het EMN-jaaroverzicht 2024",
  en: "Coalition accord of PVV, VVD, NSC and BBB, 16 May 2024, from the EMN annual report 2024",
  kind: "letter",
  locator: "Hoop, lef en trots",
  published: "2024-05-16",
  verification: "secondary",
});
export const governmentProgramme2024 = source({
  id: "regeerprogramma-2024",
  nl: "Regeerprogramma van 13 september 2024, naar het EMN-jaaroverzicht 2024",
  en: "Government programme of 13 September 2024, from the EMN annual report 2024",
  kind: "letter",
  locator: "Regeerprogramma 2024",
  published: "2024-09-13",
  verification: "secondary",
});
export const cabinet20December = source({
  id: "ministerraad-2024-12-20",
  nl: "Rijksoverheid: ministerraad stemt in met asielplannen, 20 december 2024, naar het EMN-jaaroverzicht 2024",
  en: "Government: cabinet agrees to asylum plans, 20 December 2024, from the EMN annual report 2024",
  kind: "letter",
  locator: "ministerraad 20 december 2024",
  published: "2024-12-20",
  verification: "secondary",
});
export const councilOfStateAdvice = source({
  id: "rvs-advies-asielwetten-2025",
  nl: "Advies van de Raad van State over beide asielwetten (W03.24.00362/II), vastgesteld 5 en gepubliceerd 10 februari 2025",
  en: "Advice of the Council of State on both asylum bills (W03.24.00362/II), given 5 and published 10 February 2025",
  kind: "letter",
  locator: "W03.24.00362/II",
  published: "2025-02-10",
  verification: "secondary",
});
export const senateVotes2026 = source({
  id: "eerste-kamer-2026-04-21",
  nl: "Stemmingen in de Eerste Kamer van 21 april 2026, zoals weergegeven door derden",
  en: "Votes in the Senate of 21 April 2026, as reported by others",
  kind: "press",
  locator: "Eerste Kamer 21 april 2026",
  verification: "secondary",
});
export const houseVotes2025 = source({
  id: "tweede-kamer-2025-07-03",
  nl: "Stemmingen in de Tweede Kamer van 3 juli 2025, zoals weergegeven in de pers",
  en: "Votes in the House of 3 July 2025, as reported in the press",
  kind: "press",
  locator: "Tweede Kamer 3 juli 2025",
  verification: "secondary",
});
export const advisoryCouncil = (nl: string, en: string) =>
  source({
    id: "adviesraad-jaarverslag-2025",
    nl: `Adviesraad Migratie, jaarverslag 2025: ${nl}`,
    en: `Advisory Council on Migration, annual report 2025: ${en}`,
    kind: "seed",
    locator: nl,
    verification: "secondary",
  });
