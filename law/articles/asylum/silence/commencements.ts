import { commencement } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { penaltySuspensionAct, vw2000 } from "../../sources/national.js";
import { indexedPenalties } from "./sources.js";

/** The amounts of the General Administrative Law Act rose with prices. */
export const indexation = commencement({
  on: "2019-01-01",
  knownFrom: "2018-11-22",
  coveredUntil: "2025-12-31",
  because: t("De bedragen zijn aangepast aan de prijzen.", "The amounts were adapted to prices."),
  sources: [indexedPenalties],
});

/** The temporary act that took the authority's own penalty away in asylum cases. */
export const penaltySuspension = commencement({
  on: "2020-07-11",
  knownFrom: "2020-07-10",
  coveredUntil: COVERED.aliensAct,
  because: t(
    "De Tijdelijke wet opschorting dwangsommen IND sluit de dwangsom bij asiel uit.",
    "The temporary act on penalty payments by the IND rules the penalty out in asylum cases.",
  ),
  cause: {
    kind: "government",
    says: t(
      "Grote achterstanden bij de IND leidden tot hoge dwangsommen.",
      "Large backlogs at the IND led to high penalty payments.",
    ),
  },
  sources: [penaltySuspensionAct],
});

/** Article 71b of the Aliens Act: no penalty of the authority's own for any decision under that act. */
export const penaltyAbolition = commencement({
  on: "2025-04-15",
  knownFrom: "2025-04-15",
  coveredUntil: COVERED.aliensAct,
  because: t(
    "De Vreemdelingenwet sluit de dwangsom van de IND zelf uit voor alle besluiten op aanvragen.",
    "The Aliens Act rules out the IND's own penalty for all decisions on applications.",
  ),
  cause: {
    kind: "parliament",
    says: t("De wet volgde op de tijdelijke wet van 2020.", "The act followed the temporary act of 2020."),
  },
  sources: [vw2000("71b")],
});
