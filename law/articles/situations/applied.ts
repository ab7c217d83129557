import { t } from "@keten/text";
import { coa, legalAid, refugeeCouncil } from "./helpers.js";
import type { Situation } from "./situation.js";

export const applied: Situation = {
  id: "applied",
  title: t("Ik heb asiel gevraagd", "I applied for asylum", "قدّمت طلب لجوء"),
  about: t(
    "U wacht op het besluit van de IND.",
    "You are waiting for the decision of the IND.",
    "أنت تنتظر قرار دائرة الهجرة والتجنيس (IND).",
  ),
  of: "applicant",
  first: ["applicationDate", "nationality"],
  rules: [
    {
      rule: "asylum.decision-term",
      asks: t("Wanneer moet de IND beslissen?", "When must the IND decide?", "متى يجب أن تقرر دائرة IND؟"),
      says: {
        due: t(
          "De IND beslist uiterlijk op {day}.",
          "The IND decides by {day} at the latest.",
          "تقرر دائرة IND في موعد أقصاه {day}.",
        ),
        past: t(
          "De IND moest uiterlijk op {day} beslissen.",
          "The IND had to decide by {day} at the latest.",
          "كان على دائرة IND أن تقرر في موعد أقصاه {day}.",
        ),
        none: t(
          "De termijn staat stil. Er is nu geen laatste dag.",
          "The term stands still. There is no last day now.",
          "المهلة متوقفة. لا يوجد الآن يوم أخير.",
        ),
      },
    },
    {
      rule: "asylum.appeal-against-silence",
      asks: t(
        "Kunt u naar de rechter als de IND te laat is?",
        "Can you go to court if the IND is late?",
        "هل يمكنك اللجوء إلى المحكمة إذا تأخرت دائرة IND؟",
      ),
      says: {
        "notice-first": t(
          "Nog niet. Is de termijn voorbij? Stuur dan eerst een brief, de ingebrekestelling.",
          "Not yet. Has the term ended? Then first send a letter, the notice of default.",
          "ليس بعد. هل انتهت المهلة؟ أرسل أولاً رسالة تسمى إنذار التأخير (ingebrekestelling).",
        ),
        inadmissible: t(
          "Nee, uw brief was te vroeg. Stuur een nieuwe als de termijn voorbij is.",
          "No, your letter was too early. Send a new one once the term has ended.",
          "لا، كانت رسالتك مبكرة. أرسل رسالة جديدة بعد انتهاء المهلة.",
        ),
        "too-early": t(
          "Nog niet. De twee weken na uw brief lopen nog.",
          "Not yet. The two weeks after your letter still run.",
          "ليس بعد. الأسبوعان بعد رسالتك لم ينتهيا.",
        ),
        admissible: t(
          "Ja, u kunt in beroep omdat de IND te laat is.",
          "Yes, you can appeal because the IND is late.",
          "نعم، يمكنك الطعن لأن دائرة IND متأخرة.",
        ),
      },
    },
    {
      rule: "asylum.track",
      asks: t("Hoe wordt uw aanvraag behandeld?", "How is your application handled?", "كيف يُعالَج طلبك؟"),
      onRequest: true,
    },
    {
      rule: "asylum.border-procedure",
      asks: t(
        "Geldt voor u de grensprocedure?",
        "Does the border procedure apply to you?",
        "هل ينطبق عليك إجراء الحدود؟",
      ),
      onRequest: true,
    },
  ],
  steps: [],
  helpers: [refugeeCouncil, legalAid, coa],
};
