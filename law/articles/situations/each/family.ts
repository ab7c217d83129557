import { t } from "@keten/text";
import { legalAid, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

export const family: Situation = {
  id: "family",
  title: t(
    "Mijn familie is nog in een ander land",
    "My family is still in another country",
    "عائلتي ما زالت في بلد آخر",
  ),
  about: t(
    "U kreeg bescherming en wilt uw gezin laten komen (nareis).",
    "You got protection and want your family to come (nareis).",
    "حصلت على الحماية وتريد أن تأتي عائلتك (لمّ الشمل).",
  ),
  of: "applicant",
  first: ["sponsorGrantDate", "sponsorStatus", "familyRelation"],
  supposed: {
    fact: "decisionDate",
    says: t(
      "Als de IND op {day} over uw familie zou beslissen.",
      "If the IND were to decide about your family on {day}.",
      "لو قررت دائرة IND بشأن عائلتك في {day}.",
    ),
  },
  rules: [
    {
      rule: "family.application-term",
      asks: t(
        "Tot wanneer kunt u nareis aanvragen?",
        "Until when can you apply for family reunification?",
        "حتى متى يمكنك طلب لمّ الشمل؟",
      ),
      says: {
        due: t(
          "Vraag nareis aan uiterlijk op {day}.",
          "Apply for family reunification by {day} at the latest.",
          "قدّم طلب لمّ الشمل في موعد أقصاه {day}.",
        ),
        past: t(
          "U kon nareis op tijd aanvragen tot en met {day}.",
          "You could apply in time up to and including {day}.",
          "كان يمكنك التقديم في الوقت المحدد حتى يوم {day} ضمناً.",
        ),
        none: t(
          "Voor u geldt geen termijn van drie maanden. Er kunnen wel andere voorwaarden zijn.",
          "No term of three months holds for you. There may be other conditions.",
          "لا تنطبق عليك مهلة الثلاثة أشهر. قد توجد شروط أخرى.",
        ),
      },
      done: {
        fact: "familyApplicationDate",
        inTime: t(
          "U vroeg nareis aan op {day}. Dat was op tijd.",
          "You applied on {day}. That was in time.",
          "قدّمت الطلب يوم {day}. كان ذلك في الوقت المحدد.",
        ),
        late: t(
          "U vroeg nareis aan op {day}. Dat was na de laatste dag. Zeg de IND waarom.",
          "You applied on {day}. That was after the last day. Tell the IND why.",
          "قدّمت الطلب يوم {day}. كان ذلك بعد اليوم الأخير. أخبر دائرة IND بالسبب.",
        ),
      },
    },
    {
      rule: "family.circle",
      asks: t("Mag dit gezinslid komen?", "May this family member come?", "هل يمكن لهذا الفرد أن يأتي؟"),
      says: {
        inside: t(
          "Ja, dit gezinslid hoort bij de mensen die mogen nareizen.",
          "Yes, this family member is among those who may follow.",
          "نعم، هذا الفرد من الذين يمكنهم اللحاق بك.",
        ),
        outside: t(
          "Nee, dit gezinslid valt niet onder de regels van nareis. Vraag een advocaat naar artikel 8 EVRM.",
          "No, the rules on nareis do not cover this family member. Ask a lawyer about article 8 ECHR.",
          "لا، قواعد لمّ الشمل لا تشمل هذا الفرد. اسأل محامياً عن المادة 8 من الاتفاقية الأوروبية.",
        ),
      },
    },
    {
      rule: "family.waiting-until",
      asks: t("Moet u eerst wachten?", "Do you have to wait first?", "هل عليك الانتظار أولاً؟"),
      says: {
        due: t(
          "Ja, de wachttijd duurt tot {day}.",
          "Yes, the waiting time lasts until {day}.",
          "نعم، تستمر مدة الانتظار حتى {day}.",
        ),
        past: t(
          "Nee, de wachttijd is voorbij sinds {day}.",
          "No, the waiting time has been over since {day}.",
          "لا، انتهت مدة الانتظار في {day}.",
        ),
        none: t("Nee, u hoeft niet te wachten.", "No, you do not have to wait.", "لا، لا يلزمك الانتظار."),
      },
    },
    {
      rule: "family.decision-term",
      asks: t(
        "Hebt u al aangevraagd? Wanneer beslist de IND?",
        "Have you applied already? When does the IND decide?",
        "هل قدّمت الطلب؟ متى تقرر دائرة IND؟",
      ),
      says: {
        due: t(
          "De IND beslist over uw familie uiterlijk op {day}.",
          "The IND decides about your family by {day} at the latest.",
          "تقرر دائرة IND بشأن عائلتك في موعد أقصاه {day}.",
        ),
        past: t(
          "De IND moest over uw familie uiterlijk op {day} beslissen.",
          "The IND had to decide about your family by {day}.",
          "كان على دائرة IND أن تقرر بشأن عائلتك في موعد أقصاه {day}.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "family.in-time",
      asks: t("Was uw aanvraag op tijd?", "Was your application in time?", "هل كان طلبك في الوقت المحدد؟"),
      says: {
        "in-time": t("Ja, op tijd.", "Yes, in time.", "نعم، في الوقت المحدد."),
        excused: t(
          "Te laat, maar dat telt niet tegen u: er was een goede reden.",
          "Late, but that does not count against you: there was a good reason.",
          "متأخر، لكن ذلك لا يُحسب ضدك: كان هناك سبب مقبول.",
        ),
        late: t("Te laat.", "Late.", "متأخر."),
      },
      onRequest: true,
    },
    {
      rule: "family.conditions",
      asks: t(
        "Voldoet uw familie aan alle voorwaarden?",
        "Does your family meet all conditions?",
        "هل تستوفي عائلتك كل الشروط؟",
      ),
      says: {
        "conditions-met": t(
          "Ja, aan alle voorwaarden is voldaan.",
          "Yes, all conditions are met.",
          "نعم، كل الشروط مستوفاة.",
        ),
        "outside-circle": t(
          "Nee, dit gezinslid valt buiten de regels van nareis.",
          "No, the rules on nareis do not cover this family member.",
          "لا، قواعد لمّ الشمل لا تشمل هذا الفرد.",
        ),
        "no-tie": t(
          "Nee, u vormde nog geen gezin toen u hier aankwam.",
          "No, you were not yet a family when you arrived here.",
          "لا، لم تكونوا عائلة عند وصولك إلى هنا.",
        ),
        late: t("Nee, de aanvraag kwam te laat.", "No, the application came too late.", "لا، جاء الطلب متأخراً."),
        waiting: t(
          "Nog niet: de twee jaar zijn nog niet voorbij.",
          "Not yet: the two years are not over.",
          "ليس بعد: لم تنته السنتان.",
        ),
        "no-income": t("Nee, uw inkomen is niet genoeg.", "No, your income is not enough.", "لا، دخلك غير كافٍ."),
        "no-housing": t("Nee, u hebt nog geen woning.", "No, you have no housing yet.", "لا، ليس لك سكن بعد."),
      },
      onRequest: true,
    },
    {
      rule: "family.permit-after-arrival",
      asks: t(
        "Uw familie is er: wanneer komt de vergunning?",
        "Your family is here: when does the permit come?",
        "وصلت عائلتك: متى تأتي الإقامة؟",
      ),
      says: {
        due: t(
          "De IND geeft de vergunning uiterlijk op {day}.",
          "The IND gives the permit by {day} at the latest.",
          "تعطي دائرة IND الإقامة في موعد أقصاه {day}.",
        ),
        past: t(
          "De IND moest de vergunning uiterlijk op {day} geven.",
          "The IND had to give the permit by {day}.",
          "كان على دائرة IND أن تعطي الإقامة في موعد أقصاه {day}.",
        ),
      },
      onRequest: true,
    },
  ],
  steps: [
    {
      id: "apply-now",
      title: t("Vraag nareis aan", "Apply for family reunification", "قدّم طلب لمّ الشمل"),
      more: t(
        "Mist u nog papieren? Vraag toch op tijd aan. VluchtelingenWerk helpt met het formulier.",
        "Are papers still missing? Apply in time all the same. VluchtelingenWerk helps with the form.",
        "هل تنقصك وثائق؟ قدّم مع ذلك في الوقت المحدد. تساعدك VluchtelingenWerk في ملء الاستمارة.",
      ),
      when: [{ rule: "family.application-term", day: "ahead" }],
      rule: "family.application-term",
      by: "family.application-term",
    },
    {
      id: "late-why",
      title: t("Te laat? Schrijf op waarom", "Late? Write down why", "متأخر؟ اكتب السبب"),
      more: t(
        "Was er een goede reden, dan kan een medewerker van de IND de aanvraag toch laten meetellen.",
        "If there was a good reason, an official of the IND can still let the application count.",
        "إذا كان هناك سبب مقبول يمكن لموظف IND أن يقبل الطلب مع ذلك.",
      ),
      when: [{ rule: "family.application-term", day: "past" }],
      rule: "family.application-term",
    },
    {
      id: "ask-article-8",
      title: t("Vraag een advocaat naar artikel 8", "Ask a lawyer about article 8", "اسأل محامياً عن المادة 8"),
      more: t(
        "Soms mag iemand komen omdat u een gezin bent, ook buiten de nareis. Dat is een andere aanvraag.",
        "Sometimes a person may come because you are a family, outside nareis too. That is another application.",
        "أحياناً يُسمح لشخص بالمجيء لأنكم عائلة، خارج لمّ الشمل أيضاً. هذا طلب آخر.",
      ),
      when: [{ rule: "family.circle", is: ["outside"] }],
      rule: "family.circle",
    },
  ],
  helpers: [refugeeCouncil, legalAid],
};
