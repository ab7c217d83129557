import type { Case } from "@keten/law-language";
import { cases as appeal } from "./appeal/cases/index.js";
import { cases as assessment } from "./assessment/cases/index.js";
import { cases as asylum } from "./asylum/cases/index.js";
import { cases as bills } from "./bills/cases/index.js";
import { cases as country } from "./country/cases/index.js";
import { cases as detention } from "./detention/cases/index.js";
import { cases as distribution } from "./distribution/cases/index.js";
import { cases as europeanProcedure } from "./european-procedure/cases/index.js";
import { cases as family } from "./family/cases/index.js";
import { cases as minors } from "./minors/cases/index.js";
import { cases as nationalProcedure } from "./national-procedure/cases/index.js";
import { cases as permit } from "./permit/cases/index.js";
import { cases as reception } from "./reception/cases/index.js";
import { cases as resettlement } from "./resettlement/cases/index.js";
import { cases as responsibility } from "./responsibility/cases/index.js";
import { cases as returns } from "./return/cases/index.js";
import { cases as solidarity } from "./solidarity/cases/index.js";
import { cases as temporaryProtection } from "./temporary-protection/cases/index.js";

/** The cases that test the law, in the order of its parts; each stands on the page of its rule. */
export const cases: Case[] = [
  ...asylum,
  ...nationalProcedure,
  ...europeanProcedure,
  ...responsibility,
  ...solidarity,
  ...assessment,
  ...country,
  ...resettlement,
  ...appeal,
  ...permit,
  ...family,
  ...bills,
  ...temporaryProtection,
  ...minors,
  ...reception,
  ...distribution,
  ...returns,
  ...detention,
];
