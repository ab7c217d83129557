import { t } from "@keten/text";
import { iom, legalAid, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

export const refused: Situation = {
  id: "refused",
  title: t("Mijn aanvraag is afgewezen", "My application was refused", "رُفض طلبي"),
  about: t(
    "U kreeg een brief: de IND zegt nee of trekt uw vergunning in.",
    "You got a letter: the IND says no, or withdraws your permit.",
    "وصلتك رسالة: دائرة IND تقول لا أو تسحب إقامتك.",
  ),
  of: "applicant",
  first: ["decisionDate", "decisionKind", "procedure", "appealDate", "interimReliefRequestDate", "courtRulingDate"],
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
      done: {
        fact: "appealDate",
        inTime: t(
          "U ging op {day} in beroep. Dat was op tijd.",
          "You appealed on {day}. That was in time.",
          "قدّمت الطعن يوم {day}. كان ذلك في الوقت المحدد.",
        ),
        late: t(
          "U ging op {day} in beroep. Dat was na de laatste dag. Vraag uw advocaat of de rechter dat kan verontschuldigen.",
          "You appealed on {day}. That was after the last day. Ask your lawyer whether the court can excuse that.",
          "قدّمت الطعن يوم {day}. كان ذلك بعد اليوم الأخير. اسأل محاميك هل يمكن للمحكمة أن تعذرك.",
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
      rule: "asylum.interim-relief-term",
      asks: t(
        "Tot wanneer kunt u de rechter vragen of u mag blijven?",
        "Until when can you ask the court whether you may stay?",
        "حتى متى يمكنك أن تطلب من القاضي البقاء؟",
      ),
      says: {
        due: t(
          "Vraag het uiterlijk op {day}. Dat heet een voorlopige voorziening.",
          "Ask it by {day} at the latest. This is called interim relief.",
          "اطلب ذلك في موعد أقصاه {day}. يسمى ذلك تدبيراً مؤقتاً (voorlopige voorziening).",
        ),
        past: t(
          "U kon dit vragen tot en met {day}.",
          "You could ask this up to and including {day}.",
          "كان يمكنك طلب ذلك حتى يوم {day} ضمناً.",
        ),
        none: t(
          "Dat hoeft niet: uw beroep houdt het besluit al tegen.",
          "You do not need to: your appeal already holds the decision.",
          "لا حاجة لذلك: طعنك يوقف القرار تلقائياً.",
        ),
      },
      done: {
        fact: "interimReliefRequestDate",
        inTime: t(
          "U vroeg het op {day}. Dat was op tijd.",
          "You asked it on {day}. That was in time.",
          "طلبت ذلك يوم {day}. كان ذلك في الوقت المحدد.",
        ),
        late: t(
          "U vroeg het op {day}. Dat was na de laatste dag. Bel uw advocaat.",
          "You asked it on {day}. That was after the last day. Call your lawyer.",
          "طلبت ذلك يوم {day}. كان ذلك بعد اليوم الأخير. اتصل بمحاميك.",
        ),
      },
    },
    {
      rule: "asylum.stay-pending-appeal",
      asks: t(
        "Mag u nu in Nederland blijven?",
        "May you stay in the Netherlands now?",
        "هل يمكنك البقاء في هولندا الآن؟",
      ),
      says: {
        suspended: t(
          "Ja, u mag blijven: het beroep houdt het besluit tegen.",
          "Yes, you may stay: the appeal holds the decision.",
          "نعم، يمكنك البقاء: الطعن يوقف القرار.",
        ),
        "request-pending": t(
          "Ja, tot de rechter beslist. Vraag de rechter wel op tijd of u mag blijven.",
          "Yes, until the court decides. But ask the court in time whether you may stay.",
          "نعم، حتى يقرر القاضي. لكن اطلب من القاضي البقاء في الوقت المحدد.",
        ),
        allowed: t("Ja, de rechter laat u blijven.", "Yes, the court lets you stay.", "نعم، سمح لك القاضي بالبقاء."),
        "not-suspended": t(
          "Niet vanzelf: het beroep houdt een uitzetting niet tegen. Bel uw advocaat.",
          "Not by itself: the appeal does not hold a removal. Call your lawyer.",
          "ليس تلقائياً: الطعن لا يوقف الإبعاد. اتصل بمحاميك.",
        ),
      },
    },
    {
      rule: "return.departure-term",
      asks: t("Wanneer moet u weg zijn?", "When must you have left?", "متى يجب أن تغادر؟"),
      says: {
        due: t(
          "Zonder beroep moet u uiterlijk op {day} zelf vertrokken zijn.",
          "Without an appeal you must have left by yourself by {day}.",
          "بلا طعن يجب أن تكون قد غادرت بنفسك في موعد أقصاه {day}.",
        ),
        past: t(
          "Zonder beroep moest u uiterlijk op {day} vertrokken zijn.",
          "Without an appeal you had to have left by {day}.",
          "بلا طعن كان يجب أن تكون قد غادرت في موعد أقصاه {day}.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "asylum.court-term",
      asks: t("Wanneer moet de rechtbank uitspraak doen?", "When must the court rule?", "متى يجب أن تحكم المحكمة؟"),
      says: {
        due: t(
          "De rechtbank doet uiterlijk op {day} uitspraak.",
          "The court rules by {day} at the latest.",
          "تحكم المحكمة في موعد أقصاه {day}.",
        ),
        past: t(
          "De rechtbank moest uiterlijk op {day} uitspraak doen.",
          "The court had to rule by {day} at the latest.",
          "كان على المحكمة أن تحكم في موعد أقصاه {day}.",
        ),
        none: t(
          "Deze termijn begint pas als u beroep instelt.",
          "This term begins only once you appeal.",
          "لا تبدأ هذه المهلة إلا عندما تطعن.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "asylum.further-appeal",
      asks: t(
        "Kunt u nog naar de Raad van State?",
        "Can you still go to the Council of State?",
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
          "Hoger beroep kan pas na de uitspraak van de rechtbank.",
          "A further appeal is possible only after the court has ruled.",
          "الاستئناف ممكن فقط بعد حكم المحكمة.",
        ),
      },
      onRequest: true,
    },
    {
      rule: "asylum.departure-moratorium",
      asks: t(
        "Is er een vertrekstop voor uw land?",
        "Is there a stop on departures to your country?",
        "هل أُوقفت الإعادة إلى بلدك؟",
      ),
      says: {
        none: t(
          "Nee, voor uw land geldt geen vertrekstop.",
          "No, there is no stop on departures to your country.",
          "لا، لا يوجد وقف للإعادة إلى بلدك.",
        ),
        barred: t(
          "Ja, u kunt nu niet worden uitgezet naar uw land.",
          "Yes, you cannot be removed to your country now.",
          "نعم، لا يمكن إبعادك إلى بلدك الآن.",
        ),
      },
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
      when: [
        { rule: "asylum.appeal", day: "ahead" },
        { fact: "appealDate", stated: false },
      ],
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
        { rule: "asylum.interim-relief-term", day: "ahead" },
        { fact: "interimReliefRequestDate", stated: false },
      ],
      rule: "asylum.interim-relief-term",
      by: "asylum.interim-relief-term",
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
      when: [
        { rule: "asylum.appeal", day: "past" },
        { fact: "appealDate", stated: false },
      ],
      rule: "asylum.appeal",
    },
    {
      id: "wait-for-court",
      title: t("Wacht op de rechtbank", "Wait for the court", "انتظر المحكمة"),
      more: t(
        "U bent in beroep gegaan. Ga naar de zitting en neem papieren mee die helpen.",
        "You appealed. Go to the hearing and take papers that help.",
        "لقد طعنت. احضر الجلسة وخذ معك الوثائق المفيدة.",
      ),
      when: [
        { fact: "appealDate", stated: true },
        { fact: "courtRulingDate", stated: false },
      ],
      rule: "asylum.stay-pending-appeal",
    },
    {
      id: "further-appeal",
      title: t("Overleg over hoger beroep", "Discuss a further appeal", "استشر محاميك بشأن الاستئناف"),
      more: t(
        "Was de uitspraak van de rechtbank nee? Dan kan uw advocaat naar de Raad van State.",
        "Did the court say no? Then your lawyer can go to the Council of State.",
        "هل رفضت المحكمة؟ عندها يمكن لمحاميك اللجوء إلى مجلس الدولة.",
      ),
      when: [{ rule: "asylum.further-appeal", day: "ahead" }],
      rule: "asylum.further-appeal",
      by: "asylum.further-appeal",
    },
  ],
  helpers: [legalAid, refugeeCouncil, iom],
};
