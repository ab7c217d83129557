import { source, type Verification } from "./source.js";

const wetten = "https://wetten.overheid.nl";
const staatscourant = (year: number, number: number) =>
  `https://zoek.officielebekendmakingen.nl/stcrt-${year}-${number}.html`;

/** Vreemdelingenwet 2000; read in copies of the consolidated text by version date. */
export const vw2000 = (article: string, verification: Verification = "official") =>
  source({
    id: "vw2000",
    nl: `Vreemdelingenwet 2000, artikel ${article}`,
    en: `Aliens Act 2000, article ${article}`,
    kind: "act",
    locator: `art. ${article}`,
    url: `${wetten}/BWBR0011823`,
    verification,
  });

/** Vreemdelingenbesluit 2000. */
export const vb2000 = (article: string, verification: Verification = "official") =>
  source({
    id: "vb2000",
    nl: `Vreemdelingenbesluit 2000, artikel ${article}`,
    en: `Aliens Decree 2000, article ${article}`,
    kind: "decree",
    locator: `art. ${article}`,
    url: `${wetten}/BWBR0011825`,
    verification,
  });

/** Algemene wet bestuursrecht. */
export const awb = (article: string, verification: Verification = "official") =>
  source({
    id: "awb",
    nl: `Algemene wet bestuursrecht, artikel ${article}`,
    en: `General Administrative Law Act, article ${article}`,
    kind: "act",
    locator: `art. ${article}`,
    url: `${wetten}/BWBR0005537`,
    verification,
  });

/** Algemene termijnenwet; read in the version of 2010-10-10, no later one found. */
export const termijnenwet = (article: string) =>
  source({
    id: "termijnenwet",
    nl: `Algemene termijnenwet, artikel ${article}`,
    en: `General Extension of Time Limits Act, article ${article}`,
    kind: "act",
    locator: `art. ${article}`,
    url: `${wetten}/BWBR0002448`,
    verification: "official",
  });

export const penaltySuspensionAct = source({
  id: "tijdelijke-wet-dwangsommen-ind",
  nl: "Tijdelijke wet opschorting dwangsommen IND, artikel 1",
  en: "Temporary act suspending penalty payments by the IND, article 1",
  kind: "act",
  locator: "Stb. 2020, 242",
  url: "https://zoek.officielebekendmakingen.nl/stb-2020-242.html",
  verification: "official",
});

export const wbv202222 = source({
  id: "wbv-2022-22",
  nl: "WBV 2022/22, zoals weergegeven in Staatscourant 2023, 3235",
  en: "WBV 2022/22, as set out in Staatscourant 2023, 3235",
  kind: "policy",
  locator: "WBV 2022/22",
  url: staatscourant(2023, 3235),
  verification: "official",
});
export const wbv20233 = source({
  id: "wbv-2023-3",
  nl: "WBV 2023/3, Staatscourant 2023, 3235",
  en: "WBV 2023/3, Staatscourant 2023, 3235",
  kind: "policy",
  locator: "Stcrt. 2023, 3235",
  url: staatscourant(2023, 3235),
  published: "2023-01-26",
  verification: "official",
});
export const wbv202326 = source({
  id: "wbv-2023-26",
  nl: "WBV 2023/26, nummer gezien, inhoud uit rechtspraak en het EMN-jaaroverzicht 2024",
  en: "WBV 2023/26, number seen, content from case law and the EMN annual report 2024",
  kind: "policy",
  locator: "WBV 2023/26",
  verification: "secondary",
});
export const ib202528 = source({
  id: "ib-2025-28",
  nl: "Intrekking van WBV 2023/26 door de IND (informatiebericht 2025/28), genoemd in NL:RBDHA:2025:14604",
  en: "Withdrawal of WBV 2023/26 by the IND (information message 2025/28), cited in NL:RBDHA:2025:14604",
  kind: "letter",
  locator: "IB 2025/28",
  verification: "secondary",
});

/** A country measure in the Staatscourant; `verification` says whether its text or only its number was seen. */
export const staatscourantMeasure = (
  number: string,
  nl: string,
  en: string,
  verification: Verification,
  published?: string,
) =>
  source({
    id: `stcrt-${number.replace(/[^0-9]+/g, "-")}`,
    nl: `${nl}, Staatscourant ${number}`,
    en: `${en}, Staatscourant ${number}`,
    kind: "policy",
    locator: `Stcrt. ${number}`,
    verification,
    ...(published === undefined ? {} : { published }),
  });

/** A paper of parliament (Kamerstuk); `secondary` where only its opening was read. */
export const parliamentaryPaper = (
  number: string,
  nl: string,
  en: string,
  published?: string,
  verification: Verification = "official",
) =>
  source({
    id: `kst-${number}`,
    nl,
    en,
    kind: "letter",
    locator: `Kamerstukken ${number}`,
    url: `https://zoek.officielebekendmakingen.nl/kst-${number}.html`,
    verification,
    ...(published === undefined ? {} : { published }),
  });

/** The European Migration Network's Dutch annual report 2024. */
export const emn2024 = source({
  id: "emn-2024",
  nl: "EMN Jaaroverzicht Asiel en Migratie 2024",
  en: "EMN Annual Report on Asylum and Migration 2024 (Netherlands)",
  kind: "seed",
  locator: "EMN Nederland, 2025",
  verification: "secondary",
});

/** Public description of the track policy by the return service and the migration chain. */
export const trackPolicy = source({
  id: "sporenbeleid",
  nl: "Sporenbeleid asiel, openbare beschrijving door DT&V en Vreemdelingenvisie (2020)",
  en: "Asylum track policy, public description by DT&V and Vreemdelingenvisie (2020)",
  kind: "policy",
  locator: "sporen 1, 2 en 4",
  verification: "secondary",
});

/** The act that fits Dutch law to the Pact (parliamentary papers 36 871); its Staatsblad number was not found. */
export const implementingAct = source({
  id: "uitvoeringswet-pact-2026",
  nl: "Uitvoerings- en implementatiewet Asiel- en migratiepact 2026 (Kamerstukken 36 871)",
  en: "Act implementing the Asylum and Migration Pact 2026 (parliamentary papers 36 871)",
  kind: "act",
  locator: "Kamerstukken 36 871",
  verification: "secondary",
});

/** The act introducing two statuses (parliamentary papers 36 703); its Staatsblad number was not found. */
export const twoStatus = source({
  id: "wet-tweestatusstelsel",
  nl: "Wet invoering tweestatusstelsel (Kamerstukken 36 703)",
  en: "Act introducing a two-status system (parliamentary papers 36 703)",
  kind: "act",
  locator: "Kamerstukken 36 703",
  verification: "secondary",
});
