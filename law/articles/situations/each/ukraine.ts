import { t } from "@keten/text";
import { legalAid, municipality, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

const yes = t("Ja.", "Yes.", "نعم.");
const no = t("Nee.", "No.", "لا.");
const unknown = t(
  "Dat is nog niet bekend: de wet voor daarna is niet gevonden.",
  "That is not known yet: the law for the time after was not found.",
  "هذا غير معروف بعد: لم نجد القانون لما بعد ذلك.",
);

export const ukraine: Situation = {
  id: "ukraine",
  title: t("Ik ben gevlucht uit Oekraïne", "I fled Ukraine", "هربت من أوكرانيا"),
  about: t(
    "U hebt tijdelijke bescherming, of u wilt weten of u die krijgt.",
    "You have temporary protection, or you want to know whether you get it.",
    "لديك حماية مؤقتة، أو تريد أن تعرف هل تحصل عليها.",
  ),
  of: "applicant",
  first: ["municipalRegistrationDate", "tieWithUkraine", "leftUkraineDate"],
  rules: [
    {
      rule: "temporary-protection.status",
      asks: t(
        "Hebt u nu tijdelijke bescherming?",
        "Do you have temporary protection now?",
        "هل لديك الآن حماية مؤقتة؟",
      ),
      says: {
        protected: t(
          "Ja, u hebt tijdelijke bescherming.",
          "Yes, you have temporary protection.",
          "نعم، لديك حماية مؤقتة.",
        ),
        frozen: t(
          "Uw bescherming staat niet vast, maar u houdt nu alle rechten.",
          "Your protection is not settled, but for now you keep all rights.",
          "حمايتك غير ثابتة، لكنك تحتفظ الآن بكل الحقوق.",
        ),
        leaving: t(
          "Uw bescherming is voorbij. U hebt nog vier weken opvang en mag niet meer werken.",
          "Your protection has ended. You have four more weeks of reception and may no longer work.",
          "انتهت حمايتك. لك أربعة أسابيع أخرى من الاستقبال ولا يُسمح لك بالعمل.",
        ),
        ended: t(
          "Uw bescherming en uw rechten zijn voorbij.",
          "Your protection and your rights have ended.",
          "انتهت حمايتك وحقوقك.",
        ),
        unknown: t(
          "Dat is nog niet bekend: wat na de richtlijn komt, is niet gevonden.",
          "That is not known yet: what comes after the directive was not found.",
          "هذا غير معروف بعد: لم نجد ما يأتي بعد التوجيه الأوروبي.",
        ),
        "not-covered": t(
          "Nee, u valt niet onder de tijdelijke bescherming. U kunt wel asiel vragen.",
          "No, temporary protection does not cover you. You can ask for asylum.",
          "لا، الحماية المؤقتة لا تشملك. لكن يمكنك طلب اللجوء.",
        ),
      },
    },
    {
      rule: "temporary-protection.last-day",
      asks: t("Tot wanneer duurt de bescherming?", "How long does the protection last?", "حتى متى تستمر الحماية؟"),
      says: {
        due: t(
          "De tijdelijke bescherming duurt nu tot en met {day}. De EU kan haar verlengen.",
          "Temporary protection now lasts until {day}. The EU can prolong it.",
          "تستمر الحماية المؤقتة الآن حتى يوم {day} ضمناً. يمكن للاتحاد الأوروبي تمديدها.",
        ),
        past: t(
          "De tijdelijke bescherming duurde tot en met {day}.",
          "Temporary protection lasted until {day}.",
          "استمرت الحماية المؤقتة حتى يوم {day} ضمناً.",
        ),
      },
      when: [{ rule: "temporary-protection.status", is: ["protected"] }],
    },
    {
      rule: "temporary-protection.reception",
      asks: t("Hebt u recht op opvang?", "Do you have a right to reception?", "هل لك حق في الاستقبال؟"),
      says: {
        yes: t("Ja, bij de gemeente.", "Yes, with the municipality.", "نعم، لدى البلدية."),
        no,
        unknown,
      },
    },
    {
      rule: "temporary-protection.work",
      asks: t("Mag u werken?", "May you work?", "هل يُسمح لك بالعمل؟"),
      says: { yes: t("Ja, zonder vergunning.", "Yes, without a permit.", "نعم، بلا تصريح."), no, unknown },
    },
    {
      rule: "temporary-protection.care",
      asks: t("Krijgt u medische zorg?", "Do you get medical care?", "هل تحصل على رعاية طبية؟"),
      says: { yes, no, unknown },
    },
    {
      rule: "temporary-protection.education",
      asks: t("Mogen kinderen naar school?", "May children go to school?", "هل يمكن للأطفال الذهاب إلى المدرسة؟"),
      says: { yes, no, unknown },
    },
    {
      rule: "temporary-protection.assessment-term",
      asks: t(
        "Wanneer kijkt de IND of u bescherming krijgt?",
        "When does the IND assess whether you get protection?",
        "متى تنظر دائرة IND هل تحصل على الحماية؟",
      ),
      says: {
        due: t(
          "De IND kijkt daar uiterlijk op {day} naar.",
          "The IND does so by {day} at the latest.",
          "تنظر دائرة IND في ذلك في موعد أقصاه {day}.",
        ),
        past: t(
          "De IND moest dat uiterlijk op {day} doen.",
          "The IND had to do so by {day}.",
          "كان على دائرة IND أن تفعل ذلك في موعد أقصاه {day}.",
        ),
        none: t(
          "Voor uw inschrijving gold daarvoor nog geen termijn.",
          "No term held for that yet when you were registered.",
          "لم تكن هناك مهلة لذلك عند تسجيلك.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "temporary-protection.allowance",
      asks: t("Hoeveel leefgeld krijgt u?", "How much allowance do you get?", "كم تحصل من مال المعيشة في الشهر؟"),
      onRequest: true,
    },
    {
      rule: "temporary-protection.absence",
      asks: t(
        "Mag de gemeente het leefgeld stoppen als u weg was?",
        "May the municipality stop the allowance if you were away?",
        "هل يمكن للبلدية وقف مال المعيشة إذا غبت؟",
      ),
      says: {
        "no-ground": t(
          "Nee, daarvoor was u niet lang genoeg weg.",
          "No, you were not away long enough for that.",
          "لا، لم تغب مدة كافية لذلك.",
        ),
        may: t(
          "Dat mag, als een medewerker van de gemeente naar uw zaak heeft gekeken.",
          "It may, once an official of the municipality has looked at your case.",
          "يمكنها ذلك بعد أن ينظر موظف البلدية في قضيتك.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "temporary-protection.asylum-decision",
      asks: t(
        "Wanneer beslist de IND op uw asielaanvraag?",
        "When does the IND decide on your asylum application?",
        "متى تقرر دائرة IND في طلب لجوئك؟",
      ),
      says: {
        due: t(
          "Uiterlijk op {day}. Tot het einde van de bescherming hoeft de IND niet te beslissen.",
          "By {day} at the latest. Until the protection ends, the IND need not decide.",
          "في موعد أقصاه {day}. حتى نهاية الحماية لا يلزم دائرة IND أن تقرر.",
        ),
        past: t(
          "Dat moest uiterlijk op {day}.",
          "That had to be by {day} at the latest.",
          "كان ذلك في موعد أقصاه {day}.",
        ),
      },
      onRequest: true,
    },
  ],
  steps: [
    {
      id: "keep-proof",
      title: t("Bewaar uw bewijs van de IND", "Keep your proof from the IND", "احتفظ بإثباتك من دائرة IND"),
      more: t(
        "Met de sticker of het kaartje laat u zien dat u hier mag zijn en mag werken.",
        "With the sticker or card you show that you may be here and may work.",
        "بالملصق أو البطاقة تثبت أنه يُسمح لك بالإقامة والعمل.",
      ),
      when: [{ rule: "temporary-protection.status", is: ["protected", "frozen"] }],
      rule: "temporary-protection.status",
    },
    {
      id: "note-end",
      title: t("Schrijf de laatste dag op", "Write down the last day", "سجّل اليوم الأخير"),
      more: t(
        "Kijk voor die dag opnieuw: de EU kan de bescherming verlengen.",
        "Look again before that day: the EU can prolong the protection.",
        "راجع قبل ذلك اليوم: يمكن للاتحاد الأوروبي تمديد الحماية.",
      ),
      when: [{ rule: "temporary-protection.status", is: ["protected"] }],
      rule: "temporary-protection.last-day",
    },
    {
      id: "ask-asylum",
      title: t("Vraag hulp voor u iets tekent", "Ask for help before you sign anything", "اطلب المساعدة قبل أن توقّع"),
      more: t(
        "Praat met VluchtelingenWerk over asiel, ander verblijf of terugkeer.",
        "Talk to VluchtelingenWerk about asylum, another permit or return.",
        "تحدث مع VluchtelingenWerk عن اللجوء أو إقامة أخرى أو العودة.",
      ),
      when: [{ rule: "temporary-protection.status", is: ["leaving", "ended", "not-covered"] }],
      rule: "temporary-protection.status",
    },
  ],
  helpers: [municipality, refugeeCouncil, legalAid],
};
