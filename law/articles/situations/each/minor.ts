import { t } from "@keten/text";
import { coa, legalAid, nidos, refugeeCouncil } from "../helpers.js";
import type { Situation } from "../situation.js";

export const minor: Situation = {
  id: "minor",
  title: t("Ik ben jonger dan 18", "I am under 18", "عمري أقل من 18 عاماً"),
  about: t(
    "U kwam zonder ouders, of u wilt weten wat voor kinderen geldt.",
    "You came without parents, or you want to know what holds for children.",
    "جئت بلا والديك، أو تريد أن تعرف ما ينطبق على الأطفال.",
  ),
  of: "applicant",
  first: ["unaccompanied", "madeDate", "birthDate", "ageAssessment"],
  rules: [
    {
      rule: "minors.representative",
      asks: t("Wie zorgt voor uw belangen?", "Who looks after your interests?", "من يرعى مصالحك؟"),
      says: {
        guardian: t(
          "Nidos wordt zo snel mogelijk uw voogd.",
          "Nidos becomes your guardian as soon as possible.",
          "تصبح منظمة Nidos وصيّة عليك في أقرب وقت.",
        ),
        "provisional-at-once": t(
          "U krijgt meteen iemand die voor u opkomt, en daarna een vaste voogd van Nidos.",
          "You get somebody who stands up for you at once, and then a guardian of Nidos.",
          "يُعيَّن لك فوراً من يدافع عنك، ثم وصيّ دائم من Nidos.",
        ),
        none: t(
          "U krijgt geen voogd: u bent niet alleen, of u geldt als volwassen.",
          "You get no guardian: you are not alone, or you count as an adult.",
          "لا يُعيَّن لك وصيّ: لست وحدك، أو تُعتبر بالغاً.",
        ),
      },
    },
    {
      rule: "minors.representative-term",
      asks: t("Wanneer is die persoon er?", "When is that person there?", "متى يكون هذا الشخص موجوداً؟"),
      says: {
        due: t(
          "Uiterlijk op {day} hebt u een vaste vertegenwoordiger.",
          "By {day} at the latest you have a permanent representative.",
          "يكون لك ممثّل دائم في موعد أقصاه {day}.",
        ),
        past: t(
          "U had uiterlijk op {day} een vaste vertegenwoordiger moeten hebben.",
          "You should have had a permanent representative by {day}.",
          "كان يجب أن يكون لك ممثّل دائم في موعد أقصاه {day}.",
        ),
        none: t("Hiervoor loopt geen termijn.", "No term runs for this.", "لا توجد مهلة لهذا."),
      },
    },
    {
      rule: "minors.reception",
      asks: t("Waar gaat u wonen?", "Where will you live?", "أين ستسكن؟"),
      says: {
        "foster-family": t(
          "In een gezin dat Nidos kiest.",
          "In a family that Nidos chooses.",
          "في عائلة تختارها منظمة Nidos.",
        ),
        "process-then-small": t(
          "Eerst in een opvang voor jongeren, daarna in een klein huis met andere jongeren.",
          "First in a centre for young people, then in a small home with other young people.",
          "أولاً في مركز للشباب، ثم في بيت صغير مع شباب آخرين.",
        ),
        "small-at-centre": t(
          "In een klein huis bij een azc.",
          "In a small home at a reception centre.",
          "في بيت صغير عند مركز استقبال.",
        ),
        protected: t(
          "In een beschermde opvang, waar u veilig bent.",
          "In a protected place, where you are safe.",
          "في مكان محمي تكون فيه آمناً.",
        ),
        "adult-reception": t(
          "In de gewone opvang van het COA.",
          "In ordinary reception by COA.",
          "في مركز الاستقبال العادي التابع لـ COA.",
        ),
      },
    },
    {
      rule: "minors.end-at-eighteen",
      asks: t("Wat gebeurt er als u 18 wordt?", "What happens when you turn 18?", "ماذا يحدث عندما تبلغ 18 عاماً؟"),
      says: {
        due: t(
          "De opvang voor minderjarigen stopt op {day}. Hebt u dan een ander recht op opvang, dan verhuist u.",
          "Reception as a minor stops on {day}. If you then have another right to reception, you move.",
          "ينتهي استقبالك كقاصر في {day}. إن كان لك حق آخر في الاستقبال تنتقل إلى مكان آخر.",
        ),
        past: t(
          "De opvang voor minderjarigen stopte op {day}.",
          "Reception as a minor stopped on {day}.",
          "انتهى استقبالك كقاصر في {day}.",
        ),
      },
    },
    {
      rule: "minors.age",
      asks: t("Wat als men aan uw leeftijd twijfelt?", "What if your age is doubted?", "ماذا لو كان هناك شك في عمرك؟"),
      says: {
        minor: t(
          "U geldt als jonger dan 18 zolang niet zeker is dat u ouder bent.",
          "You count as under 18 as long as it is not certain that you are older.",
          "تُعتبر دون 18 عاماً ما دام ليس مؤكداً أنك أكبر.",
        ),
        adult: t(
          "De overheid stelde met redenen vast dat u 18 of ouder bent.",
          "The authorities established with reasons that you are 18 or older.",
          "أثبتت السلطات بأسباب أن عمرك 18 عاماً أو أكثر.",
        ),
        "not-in-question": t("Niemand twijfelt aan uw leeftijd.", "Nobody doubts your age.", "لا أحد يشك في عمرك."),
      },
      onRequest: true,
    },
    {
      rule: "asylum.border-procedure",
      asks: t(
        "Kan de grensprocedure voor u gelden?",
        "Can the border procedure apply to you?",
        "هل يمكن أن ينطبق عليك إجراء الحدود؟",
      ),
      says: {
        mandatory: t(
          "Ja, de grensprocedure is dan verplicht.",
          "Yes, the border procedure is then mandatory.",
          "نعم، إجراء الحدود إلزامي عندئذ.",
        ),
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
  steps: [
    {
      id: "talk-to-guardian",
      title: t("Praat met uw voogd van Nidos", "Talk to your guardian of Nidos", "تحدث مع وصيّك من Nidos"),
      more: t(
        "De voogd gaat mee naar gesprekken en helpt met school, zorg en wonen.",
        "The guardian comes along to interviews and helps with school, care and housing.",
        "الوصيّ يرافقك إلى المقابلات ويساعدك في المدرسة والرعاية والسكن.",
      ),
      when: [{ rule: "minors.representative", is: ["guardian", "provisional-at-once"] }],
      rule: "minors.representative",
    },
    {
      id: "no-guardian-yet",
      title: t("Nog geen voogd? Vraag erom", "No guardian yet? Ask for one", "ليس لك وصيّ بعد؟ اطلبه"),
      more: t(
        "Vraag iemand van de opvang of VluchtelingenWerk om Nidos te bellen.",
        "Ask somebody at the centre or at VluchtelingenWerk to call Nidos.",
        "اطلب من أحد في المركز أو من VluchtelingenWerk الاتصال بمنظمة Nidos.",
      ),
      when: [{ rule: "minors.representative-term", day: "past" }],
      rule: "minors.representative-term",
    },
    {
      id: "plan-eighteen",
      title: t("Maak een plan voor als u 18 wordt", "Make a plan for when you turn 18", "ضع خطة لما بعد سن 18"),
      more: t(
        "Bespreek met uw voogd waar u daarna woont en wie u helpt.",
        "Discuss with your guardian where you will live then and who helps you.",
        "ناقش مع وصيّك أين ستسكن بعد ذلك ومن سيساعدك.",
      ),
      when: [{ rule: "minors.representative", is: ["guardian", "provisional-at-once"] }],
      rule: "minors.end-at-eighteen",
    },
  ],
  helpers: [nidos, legalAid, refugeeCouncil, coa],
};
