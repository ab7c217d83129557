import type { ArabicFact } from "../fact.js";

/** Facts of children, families and people from Ukraine. */
export const factsOfPeople: Readonly<Record<string, ArabicFact>> = {
  madeDate: {
    label: "يوم قلت إنك تطلب اللجوء",
    question: "في أي يوم قلت للسلطات إنك تريد اللجوء؟",
    meaning: "اليوم الذي قلت فيه ذلك لأول مرة، قبل التسجيل.",
  },
  birthDate: {
    label: "يوم الميلاد",
    question: "في أي يوم وُلدت؟",
    meaning: "يوم الميلاد كما سجلته السلطات. عند الشك يُؤخذ الأفضل للطفل.",
  },
  ageAssessment: {
    label: "نتيجة فحص العمر",
    question: "هل فُحص عمرك؟ ما النتيجة؟",
    meaning: "ما سجلته السلطات بأسباب بعد فحص العمر.",
    values: { adult: "18 أو أكثر بلا شك", minor: "أقل من 18", doubt: "يبقى شك" },
  },
  statedMinor: {
    label: "تقول إنك دون 18 أو يبدو ذلك",
    question: "هل تقول إن عمرك أقل من 18، أو توجد أسباب للظن بذلك؟",
  },
  traffickingRisk: {
    label: "هناك خطر الاتجار بالبشر",
    question: "هل هناك خطر أن تقع ضحية للاتجار بالبشر؟",
    meaning: "كما تقدّره Nidos أو COA. عندها يوجد لك سكن محمي.",
  },
  representativesShort: {
    label: "تأخر تعيين الممثلين بسبب كثرة الأطفال",
    question: "هل أبلغت هولندا أن الممثلين يتأخرون لكثرة القاصرين؟",
  },
  municipalRegistrationDate: {
    label: "يوم التسجيل في البلدية",
    question: "في أي يوم سُجّلت في بلدية (BRP)؟",
    meaning: "اليوم الذي سجّلتك فيه بلدية كنازح من أوكرانيا.",
  },
  tieWithUkraine: {
    label: "صلتك بأوكرانيا",
    question: "ما كانت صلتك بأوكرانيا قبل 24 فبراير 2022؟",
    meaning: "لماذا كنت تعيش في أوكرانيا عندما بدأت الحرب. إذا وُجد أكثر من سبب فاختر الأول في القائمة.",
    values: {
      ukrainian: "جنسية أوكرانية",
      family: "فرد من عائلة شخص كهذا",
      protected: "لاجئ أو محمي في أوكرانيا",
      permanent: "إقامة دائمة في أوكرانيا",
      temporary: "إقامة مؤقتة في أوكرانيا",
      "no-tie": "لا شيء من هذا",
    },
  },
  leftUkraineDate: {
    label: "يوم مغادرة أوكرانيا",
    question: "في أي يوم غادرت أوكرانيا؟",
    meaning: "آخر مرة غادرت فيها أوكرانيا قبل تسجيلك في هولندا.",
  },
  householdAdults: {
    label: "عدد البالغين في العائلة",
    question: "كم بالغاً (18 أو أكثر) في العائلة؟",
  },
  householdChildren: {
    label: "عدد الأطفال في العائلة",
    question: "كم طفلاً دون 18 عاماً في العائلة؟",
  },
  catered: {
    label: "المركز يقدّم الوجبات",
    question: "هل تحصل في مكان الاستقبال على كل الوجبات؟",
  },
  hostFamily: {
    label: "السكن لدى عائلة مضيفة أو سكن خاص",
    question: "هل تسكن لدى عائلة مضيفة أو في استقبال خاص آخر؟",
  },
  longestAbsence: {
    label: "أطول غياب متواصل",
    question: "كم يوماً متواصلاً غبت على الأكثر؟",
  },
  absenceThisYear: {
    label: "أيام الغياب في هذه السنة",
    question: "كم يوماً غبت في هذه السنة مجموعة؟",
  },
  sponsorGrantDate: {
    label: "يوم حصولك على الإقامة",
    question: "في أي يوم أُبلغت بأنك حصلت على إقامة اللجوء؟",
    meaning: "يوم إبلاغ القرار للشخص الذي حصل على الحماية في هولندا.",
  },
  sponsorStatus: {
    label: "نوع حمايتك",
    question: "أي حماية حصلت عليها؟",
    meaning: "لاجئ أو حماية فرعية، كما يقول القرار.",
    values: { refugee: "لاجئ", subsidiary: "حماية فرعية" },
  },
  sponsorIncome: { label: "لك دخل كافٍ", question: "هل لك دخل خاص دائم وكافٍ؟" },
  sponsorHousing: { label: "لك سكن", question: "هل لك بيت أو مكان في سكن انتقالي؟" },
  sponsorApplicationDate: { label: "يوم طلب لجوئك", question: "في أي يوم قدّم الشخص الموجود في هولندا طلب اللجوء؟" },
  sponsorBirthDate: { label: "يوم ميلاد الشخص الموجود في هولندا", question: "في أي يوم وُلد الشخص الموجود في هولندا؟" },
  sponsorAlone: {
    label: "جاء طفلاً وحده",
    question: "هل جاء الشخص الموجود في هولندا بلا بالغ يرعاه حسب القانون؟",
  },
  familyRelation: {
    label: "صلة القرابة",
    question: "ما صلة فرد العائلة بك؟",
    meaning: "صلة الفرد الذي يريد المجيء بالشخص الموجود في هولندا.",
    values: {
      spouse: "زوج أو زوجة",
      partner: "شريك بلا زواج",
      "minor-child": "ابن أو ابنة دون 18، أيضاً بالتبني",
      "foster-child": "طفل مكفول",
      "adult-child": "ابن أو ابنة 18 أو أكثر",
      parent: "أب أو أم",
      "minor-sibling": "أخ أو أخت دون 18",
      other: "قريب آخر",
    },
  },
  spouseAdult: { label: "الزوج أو الزوجة بالغ", question: "هل عمر الزوج أو الزوجة 18 أو أكثر؟" },
  siblingWithParent: {
    label: "الأخ أو الأخت يأتي مع أحد الوالدين",
    question: "هل قُدّم الطلب للأخ أو الأخت مع أحد الوالدين في الوقت نفسه، ويعتمد عليه؟",
  },
  tieAtEntry: {
    label: "كنتم عائلة من قبل",
    question: "هل كان هذا الفرد من عائلتك عندما دخلت هولندا؟",
  },
  familyApplicationDate: {
    label: "يوم طلب لمّ الشمل",
    question: "في أي يوم استلمت دائرة IND طلب لمّ الشمل؟",
  },
  ownFamily: { label: "للابن البالغ عائلة خاصة به", question: "هل كوّن الابن البالغ عائلة خاصة به؟" },
  livedTogetherUntilFlight: {
    label: "عشتم معاً حتى الهرب",
    question: "هل عاش الابن البالغ معك حتى هربت؟",
  },
  arrivalReportDate: {
    label: "يوم التبليغ بعد الوصول",
    question: "في أي يوم بلّغ فرد العائلة عن وصوله في هولندا؟",
  },
  familyTermExtended: { label: "مُدّدت المهلة ثلاثة أشهر", question: "هل مدّدت دائرة IND مهلة طلب لمّ الشمل؟" },
  familyExtendedUntil: {
    label: "اليوم الأخير الجديد",
    question: "حتى أي يوم مدّدت دائرة IND المهلة لأن الطلب معقد؟",
  },
};
