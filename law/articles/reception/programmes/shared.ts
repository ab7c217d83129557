import { t } from "@keten/text";
import { source } from "../../sources/source.js";

export const subject = "reception";
export const ministry = "Ministerie van Asiel en Migratie";
export const justice = "Ministerie van Justitie en Veiligheid";
export const court = "Rechtbank Noord-Nederland";

export const distributionAct = source({
  id: "spreidingswet",
  nl: "Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Spreidingswet), Stb. 2024, 12",
  en: "Act on the municipal task of making reception facilities possible (Spreidingswet), Stb. 2024, 12",
  kind: "act",
  locator: "Stb. 2024, 12",
  url: "https://wetten.overheid.nl/BWBR0049307",
  published: "2024-01-30",
  verification: "official",
});
export const acuteLetter = source({
  id: "kamerbrief-5404751",
  nl: "Kamerbrief over aanvullende maatregelen voor de opvang (15 april 2024, nr. 5404751), genoemd in het EMN-jaaroverzicht",
  en: "Letter to parliament on further reception measures (15 April 2024, no. 5404751), cited in the EMN annual report",
  kind: "letter",
  locator: "nr. 5404751",
  published: "2024-04-15",
  verification: "secondary",
});
export const distributionLetter = source({
  id: "kst-19637-3307",
  nl: "Kamerbrief over verdeelbesluiten (23 december 2024, Kamerstukken 19 637, nr. 3307), genoemd in het EMN-jaaroverzicht",
  en: "Letter to parliament on distribution decisions (23 December 2024, parliamentary papers 19 637, no. 3307), cited in the EMN annual report",
  kind: "letter",
  locator: "Kamerstukken 19 637, nr. 3307",
  published: "2024-12-23",
  verification: "secondary",
});
export const relocationLetter = source({
  id: "kamerbrief-5743161",
  nl: "Kamerbrief over asielzoekers uit Ter Apel (4 september 2024, nr. 5743161), genoemd in het EMN-jaaroverzicht",
  en: "Letter to parliament on applicants from Ter Apel (4 September 2024, no. 5743161), cited in the EMN annual report",
  kind: "letter",
  locator: "nr. 5743161",
  published: "2024-09-04",
  verification: "secondary",
});
export const lvvLetter = source({
  id: "kamerbrief-lvv-2024-09-05",
  nl: "Kamerbrief over beëindiging van de convenanten LVV (5 september 2024), genoemd in het EMN-jaaroverzicht",
  en: "Letter to parliament on ending the LVV covenants (5 September 2024), cited in the EMN annual report",
  kind: "letter",
  locator: "5 september 2024",
  published: "2024-09-05",
  verification: "secondary",
});
export const strictSupervision = source({
  id: "westerwoldeactueel-2025-02-13",
  nl: "Westerwolde Actueel: COA start met de procesbeschikbaarheidsaanpak in Ter Apel",
  en: "Westerwolde Actueel: COA starts the process availability approach in Ter Apel",
  kind: "press",
  locator: "13 februari 2025",
  url: "https://www.westerwoldeactueel.nl/2025/02/13/coa-start-met-procesbeschikbaarheidsaanpak/",
  published: "2025-02-13",
  verification: "secondary",
});
export const shortage = {
  kind: "events",
  says: t(
    "Te weinig plekken: veel aanvragen, sluitende locaties, trage huisvesting en trage besluiten.",
    "Too few places: many applications, closing locations, slow housing and slow decisions.",
  ),
} as const;
export const government = (nl: string, en: string) => ({ kind: "government", says: t(nl, en) }) as const;
export const judgment = (nl: string, en: string) => ({ kind: "judgment", says: t(nl, en) }) as const;
export const terApelRules = ["reception.ter-apel-count", "reception.ter-apel-breach", "reception.ter-apel-penalty"];
