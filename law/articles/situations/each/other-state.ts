import { t } from "@keten/text";
import { legalAid, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

export const otherState: Situation = {
  id: "other-state",
  title: t(
    "Ik moet naar een ander EU-land (Dublin)",
    "I have to go to another EU State (Dublin)",
    "عليّ الذهاب إلى بلد أوروبي آخر (دبلن)",
  ),
  about: t(
    "De IND zegt dat een ander land over uw aanvraag beslist.",
    "The IND says that another State decides on your application.",
    "تقول دائرة IND إن بلداً آخر يقرر في طلبك.",
  ),
  of: "applicant",
  first: [
    "registrationDate",
    "requestKind",
    "requestDate",
    "replyKind",
    "replyDate",
    "transferObstacle",
    "interimReliefRequestDate",
  ],
  rules: [
    {
      rule: "responsibility.transfer-term",
      asks: t("Tot wanneer kan men u overdragen?", "Until when can you be transferred?", "حتى متى يمكن نقلك؟"),
      says: {
        due: t(
          "Nederland kan u overdragen tot en met {day}.",
          "The Netherlands can transfer you up to and including {day}.",
          "يمكن لهولندا نقلك حتى يوم {day} ضمناً.",
        ),
        past: t(
          "De overdracht kon tot en met {day}. Is zij niet gebeurd, vraag dan of Nederland uw aanvraag behandelt.",
          "The transfer was possible up to and including {day}. If it did not happen, ask whether the Netherlands examines your application.",
          "كان النقل ممكناً حتى يوم {day} ضمناً. إذا لم يحدث فاسأل هل تعالج هولندا طلبك.",
        ),
        none: t(
          "Deze termijn begint pas als het andere land ja zegt.",
          "This term begins only once the other State says yes.",
          "لا تبدأ هذه المهلة إلا عندما يوافق البلد الآخر.",
        ),
      },
    },
    {
      rule: "responsibility.netherlands-since",
      asks: t(
        "Behandelt Nederland uw aanvraag toch zelf?",
        "Will the Netherlands examine your application after all?",
        "هل ستعالج هولندا طلبك رغم ذلك؟",
      ),
      says: {
        due: t("Ja, vanaf {day}.", "Yes, from {day}.", "نعم، ابتداءً من {day}."),
        past: t("Ja, sinds {day}.", "Yes, since {day}.", "نعم، منذ {day}."),
        none: t("Nu nog niet.", "Not for now.", "ليس الآن."),
      },
    },
    {
      rule: "responsibility.transfer-suspended",
      asks: t("Mag u hier op de rechter wachten?", "May you wait for the court here?", "هل يمكنك انتظار المحكمة هنا؟"),
      says: {
        true: t(
          "Ja, u mag nu niet worden overgedragen.",
          "Yes, you may not be transferred now.",
          "نعم، لا يجوز نقلك الآن.",
        ),
        false: t(
          "Niet vanzelf. Vraag de rechter om een voorlopige voorziening.",
          "Not by itself. Ask the court for interim relief.",
          "ليس تلقائياً. اطلب من القاضي تدبيراً مؤقتاً.",
        ),
      },
    },
    {
      rule: "responsibility.reply-term",
      asks: t(
        "Wanneer moet het andere land antwoorden?",
        "When must the other State reply?",
        "متى يجب أن يجيب البلد الآخر؟",
      ),
      says: {
        due: t(
          "Uiterlijk op {day}. Geen antwoord telt als ja.",
          "By {day} at the latest. No reply counts as yes.",
          "في موعد أقصاه {day}. عدم الجواب يُعتبر موافقة.",
        ),
        past: t(
          "Dat moest uiterlijk op {day}. Geen antwoord telt als ja.",
          "That had to be by {day}. No reply counts as yes.",
          "كان ذلك في موعد أقصاه {day}. عدم الجواب يُعتبر موافقة.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "responsibility.transfer-decision",
      asks: t("Mag de IND u overdragen?", "May the IND transfer you?", "هل يجوز لدائرة IND نقلك؟"),
      says: {
        "no-agreement": t(
          "Nog niet: het andere land heeft nog niet ja gezegd.",
          "Not yet: the other State has not said yes.",
          "ليس بعد: لم يوافق البلد الآخر.",
        ),
        here: t(
          "Nee, Nederland behandelt uw aanvraag.",
          "No, the Netherlands examines your application.",
          "لا، هولندا تعالج طلبك.",
        ),
        "term-over": t(
          "Nee, de termijn voor de overdracht is voorbij.",
          "No, the term for the transfer has ended.",
          "لا، انتهت مهلة النقل.",
        ),
        barred: t("Nee, een waarborg verbiedt het.", "No, a guarantee forbids it.", "لا، هناك ضمانة تمنع ذلك."),
      },
      onRequest: true,
    },
  ],
  steps: [
    {
      id: "interim-relief",
      title: t("Bel vandaag uw advocaat", "Call your lawyer today", "اتصل بمحاميك اليوم"),
      more: t(
        "Beroep alleen houdt de overdracht niet tegen. Uw advocaat vraagt ook een voorlopige voorziening.",
        "An appeal alone does not hold the transfer. Your lawyer also asks for interim relief.",
        "الطعن وحده لا يوقف النقل. يطلب محاميك أيضاً تدبيراً مؤقتاً.",
      ),
      when: [
        { fact: "interimReliefRequestDate", stated: false },
        { rule: "responsibility.transfer-term", day: "ahead" },
      ],
      rule: "responsibility.transfer-suspended",
    },
    {
      id: "tell-family",
      title: t(
        "Vertel over familie, ziekte of gevaar",
        "Tell about family, illness or danger",
        "أخبر عن العائلة أو المرض أو الخطر",
      ),
      more: t(
        "Woont uw gezin in een EU-land, bent u ziek of was het daar onveilig? Zeg het uw advocaat, met papieren.",
        "Does your family live in an EU State, are you ill or was it unsafe there? Tell your lawyer, with papers.",
        "هل تعيش عائلتك في بلد أوروبي، أو أنت مريض أو لم تكن آمناً هناك؟ أخبر محاميك مع الوثائق.",
      ),
      when: [{ rule: "responsibility.transfer-term", day: "ahead" }],
      rule: "responsibility.transfer-term",
    },
    {
      id: "term-over",
      title: t(
        "Vraag de IND uw aanvraag te behandelen",
        "Ask the IND to examine your application",
        "اطلب من دائرة IND معالجة طلبك",
      ),
      more: t(
        "De termijn voor de overdracht is voorbij. Uw advocaat kan de IND schrijven.",
        "The term for the transfer has ended. Your lawyer can write to the IND.",
        "انتهت مهلة النقل. يمكن لمحاميك أن يكتب إلى دائرة IND.",
      ),
      when: [{ rule: "responsibility.transfer-term", day: "past" }],
      rule: "responsibility.transfer-term",
    },
  ],
  helpers: [legalAid, refugeeCouncil],
};
