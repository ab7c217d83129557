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
