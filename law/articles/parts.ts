import { appeal } from "./appeal/index.js";
import { assessment } from "./assessment/index.js";
import { asylum } from "./asylum/index.js";
import { bills } from "./bills/index.js";
import { country } from "./country/index.js";
import { detention } from "./detention/index.js";
import { distribution } from "./distribution/index.js";
import { europeanProcedure } from "./european-procedure/index.js";
import { family } from "./family/index.js";
import { minors } from "./minors/index.js";
import { nationalProcedure } from "./national-procedure/index.js";
import { neighbours } from "./neighbours/index.js";
import type { Part } from "./part.js";
import { permit } from "./permit/index.js";
import { reception } from "./reception/index.js";
import { resettlement } from "./resettlement/index.js";
import { responsibility } from "./responsibility/index.js";
import { returns } from "./return/index.js";
import { solidarity } from "./solidarity/index.js";
import { temporaryProtection } from "./temporary-protection/index.js";

/** The parts of the law, in the order of a case. */
export const parts: readonly Part[] = [
  asylum,
  nationalProcedure,
  europeanProcedure,
  responsibility,
  solidarity,
  assessment,
  country,
  resettlement,
  appeal,
  permit,
  family,
  bills,
  temporaryProtection,
  minors,
  reception,
  distribution,
  returns,
  detention,
  neighbours,
];
