import { t } from "@keten/text";
import { coa, legalAid, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

export const inReception: Situation = {
  id: "in-reception",
  title: t("Ik woon in de opvang", "I live in reception", "أسكن في مركز استقبال"),
  about: t(
    "U woont bij het COA of zoekt een plek.",
    "You live with COA or look for a place.",
    "تسكن لدى COA أو تبحث عن مكان.",
  ),
  of: "applicant",
  first: ["receptionGround", "applicationDate", "receptionEndDecision"],
  rules: [
    {
      rule: "reception.entitled",
      asks: t("Hebt u recht op opvang?", "Do you have a right to reception?", "هل لك حق في الاستقبال؟"),
      says: {
        entitled: t("Ja, u hebt recht op opvang.", "Yes, you have a right to reception.", "نعم، لك حق في الاستقبال."),
        "basic-standard": t(
          "Ja, de basis: tot u naar het andere EU-land gaat.",
          "Yes, the basics: until you go to the other EU State.",
          "نعم، الأساسيات: حتى تنتقل إلى البلد الأوروبي الآخر.",
        ),
        "own-means": t(
          "U hebt genoeg eigen geld. Opvang kan alleen als het dringend is of als u betaalt.",
          "You have enough money of your own. Reception is possible only if it is urgent or if you pay.",
          "لديك مال كافٍ. الاستقبال ممكن فقط إذا كان عاجلاً أو إذا دفعت.",
        ),
        excluded: t(
          "Nee, u bent uitgesloten van opvang. Vraag een advocaat.",
          "No, you are excluded from reception. Ask a lawyer.",
          "لا، أنت مستبعد من الاستقبال. اسأل محامياً.",
        ),
        "no-ground": t(
          "Nee, er is geen grond voor opvang. Vraag een advocaat.",
          "No, there is no ground for reception. Ask a lawyer.",
          "لا، لا يوجد سبب للاستقبال. اسأل محامياً.",
        ),
      },
    },
    {
      rule: "reception.end",
      asks: t("Moet u de opvang uit?", "Do you have to leave reception?", "هل عليك مغادرة المركز؟"),
      says: {
        continues: t("Nee, uw opvang loopt door.", "No, your reception continues.", "لا، يستمر استقبالك."),
        "right-over": t(
          "Uw recht op opvang is voorbij, maar COA heeft nog niet gezegd dat u weg moet.",
          "Your right to reception is over, but COA has not yet told you to leave.",
          "انتهى حقك في الاستقبال، لكن COA لم يطلب منك المغادرة بعد.",
        ),
        ended: t(
          "Ja, de opvang is geëindigd. Bel uw advocaat.",
          "Yes, reception has ended. Call your lawyer.",
          "نعم، انتهى الاستقبال. اتصل بمحاميك.",
        ),
        barred: t(
          "Nee, u mag niet op straat worden gezet: een waarborg verbiedt het.",
          "No, you may not be put out: a guarantee forbids it.",
          "لا، لا يجوز إخراجك: هناك ضمانة تمنع ذلك.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "reception.health-care",
      asks: t("Krijgt u medische zorg?", "Do you get medical care?", "هل تحصل على رعاية طبية؟"),
      says: {
        necessary: t("Ja, alle zorg die nodig is.", "Yes, all care that is necessary.", "نعم، كل رعاية لازمة."),
        "as-nationals": t(
          "Ja, dezelfde zorg als Nederlandse kinderen.",
          "Yes, the same care as Dutch children.",
          "نعم، نفس رعاية الأطفال الهولنديين.",
        ),
      },
    },
    {
      rule: "reception.work",
      asks: t("Mag u werken?", "May you work?", "هل يُسمح لك بالعمل؟"),
      says: {
        "not-yet": t(
          "Nog niet: u moet eerst zes maanden wachten.",
          "Not yet: you first have to wait six months.",
          "ليس بعد: عليك الانتظار ستة أشهر أولاً.",
        ),
        "with-permit": t(
          "Ja, als de werkgever er een vergunning voor krijgt.",
          "Yes, if the employer gets a permit for it.",
          "نعم، إذا حصل صاحب العمل على تصريح.",
        ),
        "no-access": t("Nee, in uw procedure niet.", "No, not in your procedure.", "لا، ليس في إجرائك."),
      },
      onRequest: true,
    },
    {
      rule: "reception.school",
      asks: t("Wanneer kan uw kind naar school?", "When can your child go to school?", "متى يذهب طفلك إلى المدرسة؟"),
      says: {
        due: t(
          "Uiterlijk op {day} gaat uw kind naar school.",
          "By {day} at the latest your child goes to school.",
          "يذهب طفلك إلى المدرسة في موعد أقصاه {day}.",
        ),
        past: t(
          "Uw kind moest uiterlijk op {day} naar school.",
          "Your child had to go to school by {day}.",
          "كان يجب أن يذهب طفلك إلى المدرسة في موعد أقصاه {day}.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "reception.allowance",
      asks: t("Hoeveel geld krijgt u per week?", "How much money do you get a week?", "كم تحصل من المال في الأسبوع؟"),
      onRequest: true,
    },
    {
      rule: "reception.reduction",
      asks: t("Mag COA u minder geven?", "May COA give you less?", "هل يجوز لـ COA أن يعطيك أقل؟"),
      says: {
        "no-ground": t("Nee, daar is geen grond voor.", "No, there is no ground for that.", "لا، لا يوجد سبب لذلك."),
        barred: t("Nee, een waarborg verbiedt het.", "No, a guarantee forbids it.", "لا، هناك ضمانة تمنع ذلك."),
      },
      onRequest: true,
    },
  ],
  steps: [
    {
      id: "leave-letter",
      title: t("Bel vandaag uw advocaat", "Call your lawyer today", "اتصل بمحاميك اليوم"),
      more: t(
        "Beroep houdt het besluit van COA niet vanzelf tegen. Uw advocaat kan de rechter vragen of u mag blijven.",
        "An appeal does not hold COA's decision by itself. Your lawyer can ask the court whether you may stay.",
        "الطعن لا يوقف قرار COA تلقائياً. يمكن لمحاميك أن يسأل القاضي هل يمكنك البقاء.",
      ),
      when: [{ fact: "receptionEndDecision", stated: true }],
      rule: "reception.end",
    },
    {
      id: "no-right",
      title: t("Vraag hulp bij een plek", "Ask for help with a place", "اطلب مساعدة لإيجاد مكان"),
      more: t(
        "Ga naar VluchtelingenWerk of de gemeente. Zij weten waar u terecht kunt.",
        "Go to VluchtelingenWerk or the municipality. They know where you can go.",
        "اذهب إلى VluchtelingenWerk أو البلدية. يعرفون أين يمكنك الذهاب.",
      ),
      when: [{ rule: "reception.entitled", is: ["excluded", "no-ground"] }],
      rule: "reception.entitled",
    },
  ],
  helpers: [coa, refugeeCouncil, legalAid],
};
