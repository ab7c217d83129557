import { type Text, t } from "@keten/text";
import type { Term } from "../model.js";
import { court } from "./court.js";
import { detentionTerms } from "./detention.js";
import { distribution } from "./distribution.js";
import { keten } from "./keten.js";
import { model } from "./model.js";
import { organisationTerms } from "./organisations.js";
import { procedure } from "./procedure/application.js";
import { european } from "./procedure/european.js";
import { outcome } from "./procedure/outcome.js";
import { responsibility } from "./procedure/responsibility.js";
import { steps } from "./procedure/steps.js";
import { assessment } from "./protection/assessment.js";
import { children } from "./protection/children.js";
import { family } from "./protection/family.js";
import { permit } from "./protection/permit.js";
import { protection } from "./protection/status.js";
import { ukraine } from "./protection/ukraine.js";
import { reception } from "./reception.js";
import { receptionRights } from "./reception-rights.js";
import { returning } from "./returning.js";
import { timeLimits } from "./time-limits.js";

const SUBJECTS: readonly { id: string; title: Text }[] = [
  { id: "procedure", title: t("De asielprocedure", "The asylum procedure") },
  { id: "protection", title: t("Bescherming en gezin", "Protection and family") },
  { id: "time-limits", title: t("Termijnen en beroep", "Time limits and appeal") },
  { id: "reception", title: t("Opvang en huis", "Reception and housing") },
  { id: "return", title: t("Terugkeer", "Return") },
  { id: "organisations", title: t("Wie doet wat", "Who does what") },
  { id: "model", title: t("Scenario’s en cijfers", "Scenarios and figures") },
  { id: "keten", title: t("Hoe Keten werkt", "How Keten works") },
];

const TERMS: readonly Term[] = [
  ...procedure,
  ...steps,
  ...outcome,
  ...european,
  ...responsibility,
  ...protection,
  ...assessment,
  ...family,
  ...children,
  ...permit,
  ...ukraine,
  ...timeLimits,
  ...court,
  ...reception,
  ...receptionRights,
  ...distribution,
  ...returning,
  ...detentionTerms,
  ...organisationTerms,
  ...model,
  ...keten,
];

/** The subjects of the terms, in the order of the chain. */
export function termSubjects(): readonly { id: string; title: Text }[] {
  return SUBJECTS;
}

/** Every term that the pages, the rules and the scenarios use, by subject. */
export function terms(): readonly Term[] {
  return TERMS;
}
