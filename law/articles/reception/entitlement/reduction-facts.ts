import { choiceFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded } from "../../facts/written.js";

export const reductionGround = choiceFact(
  "reductionGround",
  [
    {
      id: "left-without-notice",
      label: t("opvang of gebied verlaten zonder het te melden", "left reception or area without notice"),
    },
    { id: "no-report", label: t("twee weken niet gemeld bij COA", "no report to COA for two weeks") },
    {
      id: "no-information",
      label: t("twee weken geen informatie gegeven of niet meegewerkt", "no information or cooperation for two weeks"),
    },
    { id: "missed-interviews", label: t("twee gehoren na elkaar gemist", "two interviews missed in a row") },
    { id: "repeat-application", label: t("opvolgende aanvraag", "subsequent application") },
    { id: "hidden-means", label: t("geld verzwegen", "hidden means") },
    { id: "unpaid-contribution", label: t("eigen bijdrage niet betaald", "contribution not paid") },
    {
      id: "serious-breach",
      label: t("ernstige of herhaalde overtreding van de huisregels", "serious or repeated breach of house rules"),
    },
    { id: "violence", label: t("ernstig geweld of bedreiging", "serious violence or threats") },
    {
      id: "late-application",
      label: t("zonder goede reden laat asiel gevraagd", "late application without good reason"),
    },
    { id: "no-integration", label: t("niet meegedaan aan verplichte integratie", "no part in compulsory integration") },
  ],
  recorded(
    t("de vastgestelde grond voor een maatregel", "the established ground for a measure"),
    t(
      "Welk gedrag heeft COA vastgesteld waarvoor het een maatregel wil nemen?",
      "Which behaviour has COA established for which it wants to take a measure?",
    ),
    t(
      "Vastgesteld door een medewerker, nadat de persoon is gehoord.",
      "Established by an official, after hearing the person.",
    ),
    t("Een grond telt pas als COA hem vaststelt.", "A ground counts only once COA establishes it."),
    "COA",
  ),
);
