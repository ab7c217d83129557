import { t } from "@keten/text";
import { coa, legalAid, nidos, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

export const worksWith: Situation = {
  id: "works-with",
  title: t("Ik werk met een aanvrager", "I work with an applicant", "أعمل مع طالب لجوء"),
  about: t(
    "U bent advocaat, voogd, vrijwilliger of medewerker.",
    "You are a lawyer, guardian, volunteer or official.",
    "أنت محامٍ أو وصيّ أو متطوع أو موظف.",
  ),
  of: "helper",
  first: ["applicationDate", "nationality", "noticeOfDefaultDate"],
  rules: [
    {
      rule: "asylum.decision-term",
      asks: t("Wanneer moet de IND beslissen?", "When must the IND decide?"),
      says: {
        due: t("De IND beslist uiterlijk op {day}.", "The IND decides by {day} at the latest."),
        past: t("De IND moest uiterlijk op {day} beslissen.", "The IND had to decide by {day} at the latest."),
        none: t(
          "De termijn staat stil. Er is nu geen laatste dag.",
          "The term stands still. There is no last day now.",
        ),
      },
    },
    {
      rule: "asylum.notice-of-default",
      asks: t("Kan de IND in gebreke worden gesteld?", "Can notice of default be given?"),
    },
    {
      rule: "asylum.appeal-against-silence",
      asks: t("Is beroep tegen niet tijdig beslissen mogelijk?", "Is an appeal against silence possible?"),
    },
    { rule: "asylum.regime", asks: t("Welk procedurerecht geldt?", "Which procedural law holds?") },
    {
      rule: "asylum.registration-term",
      asks: t("Wanneer moet de aanvraag geregistreerd zijn?", "When must the application be registered?"),
      onRequest: true,
    },
    {
      rule: "asylum.lodging-term",
      asks: t("Wanneer moet de aanvraag zijn ingediend?", "When must the application be lodged?"),
      onRequest: true,
    },
    {
      rule: "screening.term",
      asks: t("Hoe lang mag de screening duren?", "How long may the screening last?"),
      onRequest: true,
    },
    {
      rule: "responsibility.criterion",
      asks: t("Welk criterium wijst het land aan?", "Which criterion points to the State?"),
      onRequest: true,
    },
    {
      rule: "responsibility.transfer-term",
      asks: t("Tot wanneer kan worden overgedragen?", "Until when is a transfer possible?"),
      onRequest: true,
    },
    {
      rule: "asylum.examination-track",
      asks: t("Hoe wordt de aanvraag behandeld?", "How is the application examined?"),
      onRequest: true,
    },
    {
      rule: "asylum.inadmissibility",
      asks: t("Kan de aanvraag niet-ontvankelijk zijn?", "Can the application be inadmissible?"),
      onRequest: true,
    },
    {
      rule: "asylum.counselling",
      asks: t("Is er gratis juridische counseling?", "Is there free legal counselling?"),
      onRequest: true,
    },
    {
      rule: "minors.vulnerable",
      asks: t("Geldt iemand als kwetsbaar?", "Does the person count as vulnerable?"),
      onRequest: true,
    },
    {
      rule: "minors.special-support",
      asks: t("Is bijzondere hulp nodig?", "Is special support needed?"),
      onRequest: true,
    },
    {
      rule: "permit.withdrawal",
      asks: t("Kan de vergunning worden ingetrokken?", "Can the permit be withdrawn?"),
      onRequest: true,
    },
    {
      rule: "return.removal",
      asks: t("Kan deze persoon worden uitgezet?", "Can this person be removed?"),
      onRequest: true,
    },
  ],
  steps: [
    {
      id: "give-notice",
      title: t("Stel de IND in gebreke", "Give the IND notice of default"),
      more: t(
        "De termijn is voorbij. Na de brief heeft de IND nog twee weken.",
        "The term has ended. After the letter the IND has two more weeks.",
      ),
      when: [{ rule: "asylum.notice-of-default", is: ["may-be-given", "premature"] }],
      rule: "asylum.notice-of-default",
    },
    {
      id: "appeal-silence",
      title: t("Stel beroep in wegens niet tijdig beslissen", "Appeal against the failure to decide in time"),
      more: t(
        "De ingebrekestelling is geldig en de twee weken zijn voorbij.",
        "The notice of default is valid and the two weeks are over.",
      ),
      when: [{ rule: "asylum.appeal-against-silence", is: ["admissible"] }],
      rule: "asylum.appeal-against-silence",
    },
    {
      id: "note-term",
      title: t("Noteer de laatste dag", "Note the last day"),
      more: t(
        "Kijk opnieuw als de IND de termijn verlengt of het beleid verandert.",
        "Look again when the IND extends the term or the policy changes.",
      ),
      when: [{ rule: "asylum.decision-term", day: "ahead" }],
      rule: "asylum.decision-term",
      by: "asylum.decision-term",
    },
  ],
  helpers: [legalAid, refugeeCouncil, nidos, coa],
};
