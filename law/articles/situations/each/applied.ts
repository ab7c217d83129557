import { t } from "@keten/text";
import { coa, legalAid, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

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
  supposed: {
    fact: "decisionDate",
    says: t("Als de IND op {day} zou beslissen.", "If the IND were to decide on {day}.", "لو قررت دائرة IND في {day}."),
  },
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
      rule: "assessment.protection",
      asks: t("Krijgt u bescherming?", "Will you get protection?", "هل تحصل على الحماية؟"),
      says: {
        refugee: t("Ja, als vluchteling.", "Yes, as a refugee.", "نعم، كلاجئ."),
        subsidiary: t("Ja, subsidiaire bescherming.", "Yes, subsidiary protection.", "نعم، حماية فرعية."),
        refused: t("Nee, de aanvraag wordt afgewezen.", "No, the application is refused.", "لا، يُرفض الطلب."),
      },
      onRequest: true,
    },
    {
      rule: "asylum.interview",
      asks: t(
        "Krijgt u een gesprek met de IND?",
        "Do you get an interview with the IND?",
        "هل تجري معك دائرة IND مقابلة؟",
      ),
      says: {
        required: t(
          "Ja, de IND moet met u praten voordat zij beslist. Een advocaat en een tolk mogen erbij zijn.",
          "Yes, the IND must talk with you before it decides. A lawyer and an interpreter may be there.",
          "نعم، يجب أن تتحدث دائرة IND معك قبل أن تقرر. يمكن حضور محامٍ ومترجم.",
        ),
        "may-be-omitted": t(
          "Niet altijd: in uw geval mag de IND het gesprek overslaan.",
          "Not always: in your case the IND may leave the interview out.",
          "ليس دائماً: في حالتك يمكن لدائرة IND ألا تجري مقابلة.",
        ),
        "written-chance": t(
          "Nee, maar u mag het wel opschrijven.",
          "No, but you may put it in writing.",
          "لا، لكن يمكنك كتابة ذلك.",
        ),
        postponed: t("Ja, zodra het kan.", "Yes, as soon as it is possible.", "نعم، حالما يمكن ذلك."),
      },
      onRequest: true,
    },
    {
      rule: "asylum.safe-origin",
      asks: t(
        "Noemt de overheid uw land veilig?",
        "Do the authorities call your country safe?",
        "هل تعتبر السلطات بلدك آمناً؟",
      ),
      says: {
        safe: t(
          "Ja, uw land staat op de lijst. De IND moet toch naar u persoonlijk kijken.",
          "Yes, your country is on the list. The IND must still look at you personally.",
          "نعم، بلدك في القائمة. ومع ذلك يجب أن تنظر دائرة IND في حالتك الشخصية.",
        ),
        "not-safe": t(
          "Nee, uw land geldt niet als veilig.",
          "No, your country does not count as safe.",
          "لا، بلدك لا يُعتبر آمناً.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "asylum.track",
      asks: t("Hoe wordt uw aanvraag behandeld?", "How is your application handled?", "كيف يُعالَج طلبك؟"),
      says: {
        "responsible-state": t(
          "Eerst wordt onderzocht welk EU-land moet beslissen (Dublin).",
          "First it is examined which EU State must decide (Dublin).",
          "يُبحث أولاً أي بلد أوروبي يجب أن يقرر (دبلن).",
        ),
        accelerated: t("Versneld.", "Accelerated.", "بسرعة أكبر."),
        normal: t("In de gewone procedure.", "In the ordinary procedure.", "في الإجراء العادي."),
      },
      onRequest: true,
    },
    {
      rule: "asylum.border-procedure",
      asks: t(
        "Geldt voor u de grensprocedure?",
        "Does the border procedure apply to you?",
        "هل ينطبق عليك إجراء الحدود؟",
      ),
      says: {
        mandatory: t("Ja, dat is verplicht.", "Yes, it is mandatory.", "نعم، هو إلزامي."),
        "not-mandatory": t(
          "Het mag, maar het moet niet.",
          "It is allowed, but not mandatory.",
          "مسموح لكنه ليس إلزامياً.",
        ),
        exempt: t(
          "Nee, niet voor kinderen die alleen zijn.",
          "No, not for children who are alone.",
          "لا، ليس للأطفال الذين هم وحدهم.",
        ),
        "not-applicable": t(
          "Nee, u vroeg niet aan de grens asiel.",
          "No, you did not ask for asylum at the border.",
          "لا، لم تطلب اللجوء على الحدود.",
        ),
      },
      onRequest: true,
    },
  ],
  steps: [],
  helpers: [refugeeCouncil, legalAid, coa],
};
