import { commencement } from "@keten/law-language";
import { t } from "@keten/text";
import { asylumProcedureRegulation } from "../sources/european.js";
import { emn2024, implementingAct, twoStatus, vw2000 } from "../sources/national.js";
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

/** The extension by three months stands alone; known between the texts of 25 July 2024 and 28 March 2025. */
export const carefulAlone = commencement({
  on: "2025-03-28",
  knownFrom: "2025-03-28",
  coveredUntil: COVERED.oldProcedure,
  because: t(
    "Sinds uiterlijk 28 maart 2025 kan de verlenging met drie maanden ook zonder de negen maanden.",
    "Since 28 March 2025 at the latest the extension by three months is possible without the nine months.",
  ),
  cause: {
    kind: "parliament",
    says: t("Een wijziging van de Vreemdelingenwet.", "A change of the Aliens Act."),
  },
  sources: [vw2000("42(5)")],
});

/** The execution agenda for reception sorts applicants by the share of grants for their country. */
export const executionAgenda = commencement({
  on: "2024-04-03",
  knownFrom: "2024-04-03",
  coveredUntil: COVERED.oldProcedure,
  because: t(
    "Sinds de uitvoeringsagenda van 3 april 2024 telt ook het aandeel inwilligingen van het land van herkomst.",
    "Since the execution agenda of 3 April 2024 the share of grants for the country of origin counts as well.",
  ),
  cause: {
    kind: "government",
    says: t("De uitvoeringsagenda voor flexibele asielopvang.", "The execution agenda for flexible asylum reception."),
  },
  sources: [emn2024],
});
