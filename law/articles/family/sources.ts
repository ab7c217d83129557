import { staatscourantMeasure } from "../sources/national.js";
import { courtOfJustice, ruling } from "../sources/rulings.js";
import { source } from "../sources/source.js";

/** Directive 2003/86/EC on family reunification; known from rulings and reports, not read again. */
export const familyDirective = (article: string) =>
  source({
    id: "eu-2003-86",
    nl: `Richtlijn 2003/86/EG (gezinshereniging), artikel ${article}`,
    en: `Directive 2003/86/EC (family reunification), article ${article}`,
    kind: "eu",
    locator: `CELEX 32003L0086, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/dir/2003/86/oj",
    verification: "secondary",
  });

export const minorSponsorRuling = ruling("EU:C:2018:248", courtOfJustice, "2018-04-12", {
  nl: "wie minderjarig was bij de asielaanvraag, telt als minderjarig voor de nareis van de ouders (C-550/16)",
  en: "who was a minor at the asylum application counts as a minor for the parents' reunification (C-550/16)",
});
export const lateApplicationRuling = ruling("EU:C:2018:877", courtOfJustice, "2018-11-07", {
  nl: "een te late aanvraag mag worden afgewezen, tenzij de overschrijding objectief verschoonbaar is (C-380/17)",
  en: "a late application may be refused unless the delay is objectively excusable (C-380/17)",
});

/** A case in which the court counts 90 days and three months. */
export const lateFamilyDecision = ruling(
  "NL:RBDHA:2025:4587",
  { nl: "Rechtbank Den Haag", en: "District Court The Hague" },
  "2025-03-19",
  {
    nl: "aanvraag van 8 augustus 2023, verlengd: uiterlijk 6 februari 2024 beslissen",
    en: "application of 8 August 2023, extended: decide by 6 February 2024",
  },
);

export const adultChildren2024 = staatscourantMeasure(
  "2024, 20144",
  "Wijziging Vreemdelingencirculaire: nareis van meerderjarige kinderen",
  "Change of the Aliens Circular: family reunification of adult children",
  "secondary",
  "2024-07-15",
);

export const familyPolicy = (nl: string, en: string) =>
  source({
    id: "vc-nareis",
    nl: `Vreemdelingencirculaire 2000, nareis: ${nl} (naar rechtspraak en beschrijving door de IND)`,
    en: `Aliens Circular 2000, family reunification: ${en} (from case law and the IND's description)`,
    kind: "policy",
    locator: `Vc 2000 C2, ${en}`,
    verification: "secondary",
  });

/** What the immigration service told about applications that were open on 12 June 2026. */
export const indOnPending = source({
  id: "ind-nareis-2026",
  nl: "IND over nareisaanvragen die op 12 juni 2026 open waren (meer dan 19.000)",
  en: "IND on family applications that were open on 12 June 2026 (more than 19,000)",
  kind: "policy",
  locator: "IND, tweestatusstelsel en nareis",
  verification: "secondary",
});

/** The act on longer terms; its Staatsblad number was not found. */
export const longerTermsAct = source({
  id: "wet-verlenging-beslistermijnen",
  nl: "Wet verlenging beslistermijnen in asiel- en nareiszaken (Kamerstukken 36 349)",
  en: "Act on longer decision terms in asylum and family reunification cases (parliamentary papers 36 349)",
  kind: "act",
  locator: "Kamerstukken 36 349",
  url: "https://zoek.officielebekendmakingen.nl/kst-36349-e.html",
  verification: "secondary",
});
