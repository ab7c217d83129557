import { commencement } from "@keten/law-language";
import { t } from "@keten/text";
import { asylumProcedureRegulation } from "../sources/european.js";
import { implementingAct, twoStatus } from "../sources/national.js";
import { COVERED } from "./coverage.js";

const pact = {
  kind: "european-act",
  says: t("Het Europese Asiel- en migratiepact.", "The European Pact on Migration and Asylum."),
} as const;

/** The Asylum Procedure Regulation governs applications lodged from this day. */
export const procedureRegulation = commencement({
  on: "2026-06-12",
  knownFrom: "2024-05-22",
  coveredUntil: COVERED.pact,
  because: t(
    "Voor aanvragen vanaf 12 juni 2026 geldt de Asielprocedureverordening.",
    "The Asylum Procedure Regulation governs applications lodged from 12 June 2026.",
  ),
  cause: pact,
  sources: [asylumProcedureRegulation("79")],
});

/** The Dutch act that fits the Aliens Act to the Pact. */
export const pactImplementation = commencement({
  on: "2026-06-12",
  knownFrom: "2026-05-26",
  coveredUntil: COVERED.aliensAct,
  because: t(
    "De Uitvoerings- en implementatiewet Asiel- en migratiepact 2026 geldt vanaf 12 juni 2026.",
    "The act implementing the European Pact on Migration and Asylum holds from 12 June 2026.",
  ),
  cause: pact,
  sources: [implementingAct],
});

/** The act that brings in two asylum statuses and tightens family reunification. */
export const twoStatusAct = commencement({
  on: "2026-06-12",
  knownFrom: "2026-04-21",
  coveredUntil: COVERED.aliensAct,
  because: t(
    "De Wet invoering tweestatusstelsel geldt vanaf 12 juni 2026.",
    "The act introducing a two-status system holds from 12 June 2026.",
  ),
  cause: {
    kind: "government",
    says: t(
      "Het regeerprogramma van 13 september 2024: minder instroom en minder nareis.",
      "The government programme of 13 September 2024: fewer arrivals and less family reunification.",
    ),
  },
  sources: [twoStatus],
});
