import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { councilOfState, ruling } from "../sources/rulings.js";
import { source } from "../sources/source.js";

/** What happened to late decisions beside the rules. */
export const silenceProgrammes: Programme[] = [
  {
    id: "court-penalty-restored",
    subject: "asylum-silence",
    title: t("De rechter kan weer een dwangsom bepalen", "The court can set a penalty again"),
    says: t(
      "De Raad van State: de tijdelijke wet mag de dwangsom van de IND zelf afschaffen, maar niet de dwangsom die de rechter aan een nieuwe termijn verbindt.",
      "The Council of State: the temporary act may abolish the IND's own penalty, but not the penalty a court attaches to a new term.",
    ),
    before: t(
      "De tijdelijke wet van juli 2020 sloot ook de dwangsom van de rechter uit.",
      "The temporary act of July 2020 ruled out the court's penalty as well.",
    ),
    from: day("2022-11-30"),
    owner: "Raad van State",
    status: "event",
    cause: {
      kind: "judgment",
      says: t(
        "Zonder die dwangsom is er geen doeltreffende bescherming tegen te laat beslissen.",
        "Without that penalty there is no effective protection against late decisions.",
      ),
    },
    rules: ["asylum.court-penalty", "asylum.appeal-against-silence"],
    sources: [
      ruling("NL:RVS:2022:3353", councilOfState, "2022-11-30", {
        nl: "uitsluiten van de dwangsom door de rechter mag niet",
        en: "ruling out the court's penalty is not allowed",
      }),
    ],
  },
  {
    id: "older-applications-wait-2026",
    subject: "asylum-terms",
    title: t("Aanvragen van vóór 12 juni 2026 wachten langer", "Applications of before 12 June 2026 wait longer"),
    says: t(
      "De IND geeft voorrang aan aanvragen vanaf 12 juni 2026, met ongeveer 70 procent van de medewerkers. Ongeveer 54.000 oudere zaken worden vanaf 1 oktober 2026 opgepakt. De wettelijke termijn van die zaken verandert daardoor niet.",
      "The IND gives priority to applications from 12 June 2026, with about 70 percent of its staff. About 54,000 older cases are taken up from 1 October 2026. The statutory term of those cases does not change by that.",
    ),
    from: day("2026-06-12"),
    owner: "IND",
    status: "running",
    cause: {
      kind: "european-act",
      says: t("De korte termijnen van de procedureverordening.", "The short terms of the Procedure Regulation."),
    },
    rules: ["asylum.decision-term", "asylum.regime"],
    sources: [
      source({
        id: "refugeehelp-oude-aanvragen-2026",
        nl: "RefugeeHelp over de behandeling van asielaanvragen van vóór en na 12 juni 2026",
        en: "RefugeeHelp on the handling of asylum applications of before and after 12 June 2026",
        kind: "press",
        locator: "refugeehelp.nl, 2026",
        verification: "unverified",
      }),
    ],
    note: t(
      "Alleen in een naslag gezien, niet in een stuk van de IND; de aantallen zijn afgerond.",
      "Seen in a reference note only, not in a paper of the IND; the numbers are rounded.",
    ),
  },
];
