import { source, type Verification } from "./source.js";

/** Regulation (EU) 2024/1348 on the asylum procedure; read in a copy of the Official Journal text of 22 May 2024. */
export const asylumProcedureRegulation = (article: string, verification: Verification = "official") =>
  source({
    id: "eu-2024-1348",
    nl: `Verordening (EU) 2024/1348 (asielprocedure), artikel ${article}`,
    en: `Regulation (EU) 2024/1348 (asylum procedure), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024R1348, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/reg/2024/1348/oj",
    published: "2024-05-22",
    verification,
  });

/** Directive 2013/32/EU on asylum procedures. */
export const proceduresDirective = (article: string, verification: Verification = "secondary") =>
  source({
    id: "eu-2013-32",
    nl: `Richtlijn 2013/32/EU (Procedurerichtlijn), artikel ${article}`,
    en: `Directive 2013/32/EU (Procedures Directive), article ${article}`,
    kind: "eu",
    locator: `CELEX 32013L0032, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/dir/2013/32/oj",
    verification,
  });

/** Directive (EU) 2024/1346; read in a copy of the Official Journal text of 22 May 2024. */
export const receptionDirective = (article: string, verification: Verification = "official") =>
  source({
    id: "eu-2024-1346",
    nl: `Richtlijn (EU) 2024/1346 (opvang), artikel ${article}`,
    en: `Directive (EU) 2024/1346 (reception conditions), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024L1346, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/dir/2024/1346/oj",
    published: "2024-05-22",
    verification,
  });

/** Directive 2013/33/EU, in force until 11 June 2026. */
export const receptionDirective2013 = (article: string, verification: Verification = "unverified") =>
  source({
    id: "eu-2013-33",
    nl: `Richtlijn 2013/33/EU (opvang), artikel ${article}`,
    en: `Directive 2013/33/EU (reception conditions), article ${article}`,
    kind: "eu",
    locator: `CELEX 32013L0033, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/dir/2013/33/oj",
    verification,
  });

/** Directive 2008/115/EC. */
export const returnDirective = (article: string) =>
  source({
    id: "eu-2008-115",
    nl: `Richtlijn 2008/115/EG (Terugkeerrichtlijn), artikel ${article}`,
    en: `Directive 2008/115/EC (Return Directive), article ${article}`,
    kind: "eu",
    locator: `CELEX 32008L0115, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/dir/2008/115/oj",
    verification: "secondary",
  });

export const charter = (article: string) =>
  source({
    id: "eu-charter",
    nl: `Handvest van de grondrechten van de EU, artikel ${article}`,
    en: `Charter of Fundamental Rights of the EU, article ${article}`,
    kind: "eu",
    locator: `Handvest, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/treaty/char_2012/oj",
    verification: "secondary",
  });
