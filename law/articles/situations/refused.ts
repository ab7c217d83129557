import { t } from "@keten/text";
import { iom, legalAid, refugeeCouncil } from "./helpers.js";
import type { Situation } from "./situation.js";

export const refused: Situation = {
  id: "refused",
  title: t("Mijn aanvraag is afgewezen", "My application was refused", "رُفض طلبي"),
  about: t(
    "U kreeg een brief: de IND zegt nee of trekt uw vergunning in.",
    "You got a letter: the IND says no, or withdraws your permit.",
    "وصلتك رسالة: دائرة IND تقول لا أو تسحب إقامتك.",
  ),
  of: "applicant",
  first: ["decisionDate", "decisionKind"],
  rules: [
    {
      rule: "asylum.appeal",
      asks: t("Tot wanneer kunt u in beroep?", "Until when can you appeal?", "حتى متى يمكنك الطعن؟"),
      says: {
        due: t(
          "U kunt in beroep tot en met {day}.",
          "You can appeal up to and including {day}.",
          "يمكنك الطعن حتى يوم {day} ضمناً.",
        ),
        past: t(
          "U kon in beroep tot en met {day}.",
          "You could appeal up to and including {day}.",
          "كان يمكنك الطعن حتى يوم {day} ضمناً.",
        ),
      },
    },
    {
      rule: "asylum.appeal-suspensive",
      asks: t("Mag u hier op de rechter wachten?", "May you wait for the court here?", "هل يمكنك انتظار المحكمة هنا؟"),
      says: {
        true: t(
          "Ja, als u op tijd in beroep gaat mag u het beroep in Nederland afwachten.",
          "Yes, if you appeal in time you may await the appeal in the Netherlands.",
          "نعم، إذا طعنت في الوقت المحدد يمكنك انتظار نتيجة الطعن في هولندا.",
        ),
        false: t(
          "Niet vanzelf. Vraag de rechter om een voorlopige voorziening: dan beslist de rechter of u mag wachten.",
          "Not by itself. Ask the court for an interim measure: the court then decides whether you may wait.",
          "ليس تلقائياً. اطلب من القاضي تدبيراً مؤقتاً: عندها يقرر القاضي هل يمكنك الانتظار.",
        ),
      },
    },
    {
      rule: "asylum.departure-moratorium",
      asks: t(
        "Worden mensen nu naar uw land teruggestuurd?",
        "Are people now being returned to your country?",
        "هل يُعاد الناس الآن إلى بلدك؟",
      ),
      onRequest: true,
    },
  ],
  steps: [
    {
      id: "call-lawyer",
      title: t("Bel vandaag uw advocaat", "Call your lawyer today", "اتصل بمحاميك اليوم"),
      more: t(
        "Neem de brief mee. Uw advocaat kan voor u in beroep gaan, of zeggen dat het niet helpt.",
        "Take the letter with you. Your lawyer can appeal for you, or say that it will not help.",
        "خذ الرسالة معك. المحامي يطعن باسمك أو يقول لك إن الطعن لا يفيد.",
      ),
      when: [{ rule: "asylum.appeal", day: "ahead" }],
      rule: "asylum.appeal",
    },
    {
      id: "appeal",
      title: t("Ga op tijd in beroep", "Appeal in time", "اطعن في الوقت المحدد"),
      more: t(
        "Het beroep moet uiterlijk op deze dag bij de rechtbank zijn.",
        "The appeal must reach the court on this day at the latest.",
        "يجب أن يصل الطعن إلى المحكمة في هذا اليوم على الأكثر.",
      ),
      when: [{ rule: "asylum.appeal", day: "ahead" }],
      rule: "asylum.appeal",
      by: "asylum.appeal",
    },
    {
      id: "interim-measure",
      title: t("Vraag een voorlopige voorziening", "Ask for an interim measure", "اطلب تدبيراً مؤقتاً"),
      more: t(
        "Daarmee vraagt u de rechter of u het beroep in Nederland mag afwachten. Uw advocaat doet dit tegelijk met het beroep.",
        "With it you ask the court whether you may await the appeal in the Netherlands. Your lawyer does this together with the appeal.",
        "بهذا تسأل القاضي هل يمكنك انتظار الطعن في هولندا. يقوم محاميك بذلك مع الطعن.",
      ),
      when: [
        { rule: "asylum.appeal", day: "ahead" },
        { rule: "asylum.appeal-suspensive", is: [false] },
      ],
      rule: "asylum.appeal-suspensive",
      by: "asylum.appeal",
    },
    {
      id: "too-late",
      title: t(
        "Vraag een advocaat wat nog kan",
        "Ask a lawyer what is still possible",
        "اسأل محامياً عما لا يزال ممكناً",
      ),
      more: t(
        "De termijn voor beroep is voorbij. Soms kan het nog, of past een nieuwe aanvraag.",
        "The term to appeal has ended. Sometimes it is still possible, or a new application fits.",
        "انتهت مهلة الطعن. أحياناً لا يزال ذلك ممكناً، أو يناسبك طلب جديد.",
      ),
      when: [{ rule: "asylum.appeal", day: "past" }],
      rule: "asylum.appeal",
    },
  ],
  helpers: [legalAid, refugeeCouncil, iom],
};
