import { t } from "@keten/text";
import { legalAid, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

export const granted: Situation = {
  id: "granted",
  title: t("Ik heb een vergunning", "I have a permit", "حصلت على إقامة"),
  about: t(
    "De IND gaf u bescherming. U wilt weten wat u nu mag en tot wanneer.",
    "The IND gave you protection. You want to know what you may do now, and until when.",
    "منحتك دائرة IND الحماية. تريد أن تعرف ما يُسمح لك به الآن وحتى متى.",
  ),
  of: "applicant",
  first: ["decisionDate", "grantedStatus", "applicationDate"],
  rules: [
    {
      rule: "permit.document-end",
      asks: t("Tot wanneer is uw document geldig?", "Until when is your document valid?", "حتى متى تسري وثيقتك؟"),
      says: {
        due: t("Uw document is geldig tot {day}.", "Your document is valid until {day}.", "وثيقتك سارية حتى {day}."),
        past: t(
          "Uw document was geldig tot {day}.",
          "Your document was valid until {day}.",
          "كانت وثيقتك سارية حتى {day}.",
        ),
      },
    },
    {
      rule: "permit.expiry",
      asks: t("Wat als het document afloopt?", "What if the document expires?", "ماذا لو انتهت الوثيقة؟"),
      says: {
        "renew-permit": t(
          "Verleng de vergunning op tijd, anders stopt zij.",
          "Renew the permit in time, otherwise it ends.",
          "جدّد الإقامة في الوقت المحدد وإلا انتهت.",
        ),
        "renew-document": t(
          "Vraag een nieuw document. Uw vergunning zelf blijft.",
          "Ask for a new document. Your permit itself stays.",
          "اطلب وثيقة جديدة. إقامتك نفسها تبقى.",
        ),
      },
    },
    {
      rule: "permit.issue-term",
      asks: t("Wanneer krijgt u het document?", "When do you get the document?", "متى تحصل على الوثيقة؟"),
      says: {
        due: t("Uiterlijk op {day}.", "By {day} at the latest.", "في موعد أقصاه {day}."),
        past: t(
          "U moest het uiterlijk op {day} krijgen.",
          "You had to get it by {day}.",
          "كان يجب أن تحصل عليها في موعد أقصاه {day}.",
        ),
      },
    },
    {
      rule: "permit.work",
      asks: t("Mag u werken?", "May you work?", "هل يُسمح لك بالعمل؟"),
      says: { true: t("Ja, meteen.", "Yes, at once.", "نعم، فوراً."), false: t("Nee.", "No.", "لا.") },
    },
    {
      rule: "permit.residence-elsewhere",
      asks: t(
        "Mag u in een ander EU-land wonen?",
        "May you live in another EU State?",
        "هل يمكنك السكن في بلد أوروبي آخر؟",
      ),
      says: {
        true: t("Ja.", "Yes.", "نعم."),
        false: t(
          "Nee, met deze vergunning woont u in Nederland.",
          "No, with this permit you live in the Netherlands.",
          "لا، بهذه الإقامة تسكن في هولندا.",
        ),
      },
    },
    {
      rule: "permit.long-term-resident-from",
      asks: t(
        "Wanneer kunt u een EU-verblijf voor lange tijd vragen?",
        "When can you ask for EU long-term residence?",
        "متى يمكنك طلب إقامة أوروبية طويلة؟",
      ),
      says: {
        due: t("Vanaf {day}.", "From {day}.", "ابتداءً من {day}."),
        past: t("Dat kan al sinds {day}.", "That has been possible since {day}.", "هذا ممكن منذ {day}."),
      },
      onRequest: true,
    },
    {
      rule: "permit.withdrawal",
      asks: t("Kan uw vergunning worden ingetrokken?", "Can your permit be withdrawn?", "هل يمكن سحب إقامتك؟"),
      says: {
        keep: t("Nee, uw vergunning blijft.", "No, your permit stays.", "لا، تبقى إقامتك."),
        "intention-first": t(
          "Niet zomaar: de IND moet u eerst schrijven wat zij wil doen.",
          "Not just like that: the IND must first write to you what it wants to do.",
          "ليس فوراً: يجب أن تكتب لك دائرة IND أولاً ما تنوي فعله.",
        ),
        "await-view": t(
          "Nog niet: u mag eerst zes weken reageren.",
          "Not yet: you first have six weeks to respond.",
          "ليس بعد: لديك أولاً ستة أسابيع للرد.",
        ),
        barred: t("Nee, een waarborg verbiedt het.", "No, a guarantee forbids it.", "لا، هناك ضمانة تمنع ذلك."),
      },
      onRequest: true,
    },
  ],
  steps: [
    {
      id: "family",
      title: t(
        "Is uw gezin nog in een ander land? Kijk snel",
        "Is your family still in another country? Look soon",
        "هل عائلتك ما زالت في بلد آخر؟ راجع ذلك سريعاً",
      ),
      more: t(
        "Voor nareis geldt soms een termijn van drie maanden. Kies de situatie over familie.",
        "For family reunification a term of three months sometimes holds. Choose the situation about family.",
        "للمّ الشمل تسري أحياناً مهلة ثلاثة أشهر. اختر الوضع الخاص بالعائلة.",
      ),
      when: [{ fact: "grantedStatus", is: ["refugee", "subsidiary"] }],
      rule: "permit.document-end",
    },
    {
      id: "no-document",
      title: t(
        "Geen document gekregen? Bel de IND",
        "Got no document? Call the IND",
        "لم تحصل على الوثيقة؟ اتصل بدائرة IND",
      ),
      more: t(
        "Vraag om een voorlopig bewijs dat u hier mag wonen.",
        "Ask for a provisional proof that you may live here.",
        "اطلب إثباتاً مؤقتاً بأنه يُسمح لك بالسكن هنا.",
      ),
      when: [{ rule: "permit.issue-term", day: "past" }],
      rule: "permit.issue-term",
    },
  ],
  helpers: [refugeeCouncil, legalAid],
};
