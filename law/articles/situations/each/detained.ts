import { t } from "@keten/text";
import { legalAid, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

export const detained: Situation = {
  id: "detained",
  title: t("Ik zit vast", "I am locked up", "أنا محتجز"),
  about: t(
    "U of iemand uit uw gezin zit in vreemdelingenbewaring.",
    "You or somebody of your family is in immigration detention.",
    "أنت أو أحد أفراد عائلتك في احتجاز الأجانب.",
  ),
  of: "applicant",
  first: ["detentionDate", "informedInLanguage", "detentionRulingDate"],
  rules: [
    {
      rule: "detention.ruling-by",
      asks: t(
        "Wanneer oordeelt de rechter over uw bewaring?",
        "When does the court rule on your detention?",
        "متى يحكم القاضي في احتجازك؟",
      ),
      says: {
        due: t(
          "De rechter oordeelt uiterlijk op {day}.",
          "The court rules by {day} at the latest.",
          "يحكم القاضي في موعد أقصاه {day}.",
        ),
        past: t(
          "De rechter moest uiterlijk op {day} oordelen.",
          "The court had to rule by {day}.",
          "كان على القاضي أن يحكم في موعد أقصاه {day}.",
        ),
      },
    },
    {
      rule: "detention.information",
      asks: t(
        "Kreeg u uitleg in uw eigen taal?",
        "Did you get an explanation in your own language?",
        "هل حصلت على شرح بلغتك؟",
      ),
      says: {
        met: t("Ja, die is goed gegeven.", "Yes, it was given as it should be.", "نعم، أُعطي كما يجب."),
        lift: t(
          "Nee. Dan moet de bewaring stoppen. Bel uw advocaat.",
          "No. The detention must then stop. Call your lawyer.",
          "لا. عندها يجب أن ينتهي الاحتجاز. اتصل بمحاميك.",
        ),
        "breach-outweighed": t(
          "Nee, maar de rechter laat de bewaring doorgaan.",
          "No, but the court lets the detention go on.",
          "لا، لكن القاضي يترك الاحتجاز مستمراً.",
        ),
      },
    },
    {
      rule: "detention.court-notice",
      asks: t(
        "Wanneer hoort de rechtbank van uw bewaring?",
        "When is the court told of your detention?",
        "متى تُبلَّغ المحكمة باحتجازك؟",
      ),
      says: {
        due: t("Uiterlijk op {day}.", "By {day} at the latest.", "في موعد أقصاه {day}."),
        past: t(
          "Dat moest uiterlijk op {day}.",
          "That had to be by {day} at the latest.",
          "كان ذلك في موعد أقصاه {day}.",
        ),
      },
    },
    {
      rule: "detention.further-appeal",
      asks: t(
        "Kunt u naar de Raad van State?",
        "Can you go to the Council of State?",
        "هل يمكنك اللجوء إلى مجلس الدولة؟",
      ),
      says: {
        due: t(
          "Ja, hoger beroep kan tot en met {day}.",
          "Yes, a further appeal is possible up to and including {day}.",
          "نعم، الاستئناف ممكن حتى يوم {day} ضمناً.",
        ),
        past: t(
          "Hoger beroep kon tot en met {day}.",
          "A further appeal was possible up to and including {day}.",
          "كان الاستئناف ممكناً حتى يوم {day} ضمناً.",
        ),
        none: t(
          "Dat kan pas na de uitspraak van de rechtbank.",
          "That is possible only after the court has ruled.",
          "ذلك ممكن فقط بعد حكم المحكمة.",
        ),
      },
    },
    {
      rule: "detention.asylum-term",
      asks: t(
        "U vroeg asiel: hoe lang mag het duren?",
        "You asked for asylum: how long may it last?",
        "طلبت اللجوء: كم يمكن أن يستمر الاحتجاز؟",
      ),
      says: {
        due: t("Ten hoogste tot en met {day}.", "Until {day} at most.", "حتى يوم {day} على الأكثر."),
        past: t(
          "Het mocht duren tot en met {day}.",
          "It was allowed to last until {day}.",
          "كان يمكن أن يستمر حتى يوم {day}.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "detention.return-term",
      asks: t(
        "U moet terug: hoe lang mag het duren?",
        "You have to return: how long may it last?",
        "عليك العودة: كم يمكن أن يستمر الاحتجاز؟",
      ),
      says: {
        due: t("Ten hoogste tot en met {day}.", "Until {day} at most.", "حتى يوم {day} على الأكثر."),
        past: t(
          "Het mocht duren tot en met {day}.",
          "It was allowed to last until {day}.",
          "كان يمكن أن يستمر حتى يوم {day}.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "detention.asylum-order",
      asks: t(
        "Mag u als asielzoeker worden vastgezet?",
        "May you be detained as an asylum seeker?",
        "هل يمكن احتجازك كطالب لجوء؟",
      ),
      onRequest: true,
    },
    {
      rule: "detention.phone-search",
      asks: t("Mag men in uw telefoon kijken?", "May they look into your phone?", "هل يُسمح لهم بتفتيش هاتفك؟"),
      says: {
        allowed: t("Ja, want u gaf toestemming.", "Yes, because you consented.", "نعم، لأنك وافقت."),
        "not-allowed": t("Nee, niet zonder uw toestemming.", "No, not without your consent.", "لا، ليس بلا موافقتك."),
        "old-practice": t(
          "Toen gebeurde dat, ook zonder toestemming.",
          "At that time it was done, without consent too.",
          "كان ذلك يحدث في ذلك الوقت بلا موافقة أيضاً.",
        ),
      },
      onRequest: true,
    },
  ],
  steps: [
    {
      id: "ask-lawyer",
      title: t("Vraag vandaag om een advocaat", "Ask for a lawyer today", "اطلب محامياً اليوم"),
      more: t(
        "Een advocaat is gratis. Vraag de bewaker of de politie erom, in uw eigen taal als dat nodig is.",
        "A lawyer is free of charge. Ask the guard or the police, in your own language if needed.",
        "المحامي مجاني. اطلبه من الحارس أو الشرطة، وبلغتك إذا لزم.",
      ),
      when: [{ rule: "detention.court-notice", day: "ahead" }],
      rule: "detention.court-notice",
    },
    {
      id: "lawyer-now",
      title: t("Spreek met uw advocaat", "Speak with your lawyer", "تحدث مع محاميك"),
      more: t(
        "Uw advocaat kan de rechter elke keer opnieuw vragen of de bewaring moet stoppen.",
        "Your lawyer can ask the court again and again whether the detention must stop.",
        "يمكن لمحاميك أن يسأل القاضي مراراً هل يجب أن ينتهي الاحتجاز.",
      ),
      when: [{ rule: "detention.court-notice", day: "past" }],
      rule: "detention.court-notice",
    },
    {
      id: "no-explanation",
      title: t("Zeg dat u geen uitleg kreeg", "Say that you got no explanation", "قل إنك لم تحصل على شرح"),
      more: t(
        "U moet op papier en in een taal die u begrijpt horen waarom u vastzit. Vertel uw advocaat als dat niet is gebeurd.",
        "You must be told on paper, in a language you understand, why you are detained. Tell your lawyer if that did not happen.",
        "يجب أن تعرف كتابةً وبلغة تفهمها لماذا أنت محتجز. أخبر محاميك إذا لم يحدث ذلك.",
      ),
      when: [{ fact: "informedInLanguage", is: [false] }],
      rule: "detention.information",
    },
    {
      id: "further-appeal",
      title: t("Ga binnen een week in hoger beroep", "Lodge a further appeal within a week", "استأنف خلال أسبوع"),
      more: t(
        "Zei de rechtbank dat de bewaring mag? Overleg met uw advocaat.",
        "Did the court say that the detention is allowed? Talk to your lawyer.",
        "هل قالت المحكمة إن الاحتجاز مسموح؟ استشر محاميك.",
      ),
      when: [{ rule: "detention.further-appeal", day: "ahead" }],
      rule: "detention.further-appeal",
      by: "detention.further-appeal",
    },
  ],
  helpers: [legalAid, refugeeCouncil],
};
