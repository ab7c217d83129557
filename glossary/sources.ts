import { t } from "@keten/text";
import type { TermSource } from "./model.js";

const source = (nl: string, en: string, url?: string): TermSource => ({ title: t(nl, en), ...(url ? { url } : {}) });
const eli = (kind: "reg" | "dir", number: string) => `https://eur-lex.europa.eu/eli/${kind}/${number}/oj`;
const wetten = (number: string) => `https://wetten.overheid.nl/${number}`;

/** The list of terms that European states agreed on; names follow it where it has the term. */
export const EMN = source(
  "EMN-glossarium asiel en migratie",
  "EMN Asylum and Migration Glossary",
  "https://home-affairs.ec.europa.eu/networks/european-migration-network-emn/emn-asylum-and-migration-glossary_en",
);
export const ALIENS_ACT = source("Vreemdelingenwet 2000", "Aliens Act 2000", wetten("BWBR0011823"));
export const ADMINISTRATIVE_LAW = source(
  "Algemene wet bestuursrecht",
  "General Administrative Law Act",
  wetten("BWBR0005537"),
);
export const TIME_LIMITS_ACT = source("Algemene termijnenwet", "General Time Limits Act", wetten("BWBR0002448"));
export const COA_ACT = source(
  "Wet Centraal Orgaan opvang asielzoekers",
  "Act on the Central Agency for the Reception of Asylum Seekers",
  wetten("BWBR0006685"),
);
export const DISTRIBUTION_ACT = source(
  "Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen",
  "Act on the municipal task of making asylum reception possible",
  wetten("BWBR0049307"),
);
export const HOUSING_ACT = source("Huisvestingswet 2014", "Housing Act 2014", wetten("BWBR0035303"));
export const INTEGRATION_ACT = source("Wet inburgering 2021", "Civic Integration Act 2021", wetten("BWBR0044770"));
export const NATIONALITY_ACT = source(
  "Rijkswet op het Nederlanderschap",
  "Netherlands Nationality Act",
  wetten("BWBR0003738"),
);
export const STATELESSNESS_ACT = source(
  "Wet vaststellingsprocedure staatloosheid",
  "Act on the procedure to determine statelessness",
  wetten("BWBR0048458"),
);
export const UKRAINE_ACT = source(
  "Tijdelijke wet opvang ontheemden Oekraïne",
  "Temporary act on the reception of displaced persons from Ukraine",
  wetten("BWBR0049876"),
);
export const PROCEDURE_REGULATION = source(
  "Asielprocedureverordening (EU) 2024/1348",
  "Asylum Procedure Regulation (EU) 2024/1348",
  eli("reg", "2024/1348"),
);
export const MANAGEMENT_REGULATION = source(
  "Verordening asiel- en migratiebeheer (EU) 2024/1351",
  "Asylum and Migration Management Regulation (EU) 2024/1351",
  eli("reg", "2024/1351"),
);
export const QUALIFICATION_REGULATION = source(
  "Kwalificatieverordening (EU) 2024/1347",
  "Qualification Regulation (EU) 2024/1347",
  eli("reg", "2024/1347"),
);
export const SCREENING_REGULATION = source(
  "Screeningsverordening (EU) 2024/1356",
  "Screening Regulation (EU) 2024/1356",
  eli("reg", "2024/1356"),
);
export const EURODAC_REGULATION = source(
  "Eurodac-verordening (EU) 2024/1358",
  "Eurodac Regulation (EU) 2024/1358",
  eli("reg", "2024/1358"),
);
export const BORDER_RETURN_REGULATION = source(
  "Verordening terugkeergrensprocedure (EU) 2024/1349",
  "Return Border Procedure Regulation (EU) 2024/1349",
  eli("reg", "2024/1349"),
);
export const RECEPTION_DIRECTIVE = source(
  "Opvangrichtlijn (EU) 2024/1346",
  "Reception Conditions Directive (EU) 2024/1346",
  eli("dir", "2024/1346"),
);
export const RETURN_DIRECTIVE = source(
  "Terugkeerrichtlijn 2008/115/EG",
  "Return Directive 2008/115/EC",
  eli("dir", "2008/115"),
);
export const TEMPORARY_PROTECTION_DIRECTIVE = source(
  "Richtlijn tijdelijke bescherming 2001/55/EG",
  "Temporary Protection Directive 2001/55/EC",
  eli("dir", "2001/55"),
);
export const DUBLIN_REGULATION = source(
  "Dublinverordening (EU) 604/2013",
  "Dublin Regulation (EU) 604/2013",
  eli("reg", "2013/604"),
);
export const REFUGEE_CONVENTION = source("Vluchtelingenverdrag van 1951", "Refugee Convention of 1951");
export const CRISIS_REGULATION = source(
  "Crisisverordening (EU) 2024/1359",
  "Crisis and Force Majeure Regulation (EU) 2024/1359",
  eli("reg", "2024/1359"),
);
export const RESETTLEMENT_REGULATION = source(
  "Hervestigingsverordening (EU) 2024/1350",
  "Resettlement Framework Regulation (EU) 2024/1350",
  eli("reg", "2024/1350"),
);
export const FAMILY_DIRECTIVE = source(
  "Gezinsherenigingsrichtlijn 2003/86/EG",
  "Family Reunification Directive 2003/86/EC",
  eli("dir", "2003/86"),
);
export const LONG_TERM_DIRECTIVE = source(
  "Richtlijn langdurig ingezetenen 2003/109/EG",
  "Long-Term Residents Directive 2003/109/EC",
  eli("dir", "2003/109"),
);
export const FOREIGN_WORK_ACT = source(
  "Wet arbeid vreemdelingen",
  "Foreign Nationals Employment Act",
  wetten("BWBR0007149"),
);
export const RECEPTION_SCHEME = source(
  "Regeling verstrekkingen asielzoekers 2005",
  "Regulation on provisions for asylum seekers 2005",
  wetten("BWBR0017959"),
);
export const COA_MEASURES = source("Maatregelenbeleid COA", "COA policy on measures", wetten("BWBR0050374"));
export const HOTEL_DECREE = source(
  "Besluit tijdelijk onderdak in hotels en andere accommodaties 2023",
  "Decree on temporary accommodation in hotels and other places 2023",
  wetten("BWBR0048287"),
);
export const UKRAINE_SCHEME = source(
  "Regeling opvang ontheemden Oekraïne",
  "Regulation on the reception of displaced persons from Ukraine",
  wetten("BWBR0046503"),
);
export const SHELTER_END = source(
  "Staatscourant 2024, 40224 (einde rijksbijdrage LVV)",
  "Staatscourant 2024, 40224 (end of State funding for the LVV)",
  "https://zoek.officielebekendmakingen.nl/stcrt-2024-40224.html",
);
export const TER_APEL_JUDGMENT = source(
  "Rechtbank Noord-Nederland, ECLI:NL:RBNNE:2024:129",
  "District Court North Netherlands, ECLI:NL:RBNNE:2024:129",
  "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RBNNE:2024:129",
);
