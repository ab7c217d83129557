import type { ArabicFact } from "./fact.js";

/** By the id of the fact. */
export const factsInArabic: Readonly<Record<string, ArabicFact>> = {
  applicationDate: {
    label: "يوم تقديم الطلب",
    question: "في أي يوم قدّمت طلب اللجوء؟",
    meaning: "اليوم الذي قدّمت فيه طلب اللجوء، بعد التسجيل.",
  },
  registrationDate: {
    label: "يوم التسجيل",
    question: "في أي يوم سُجّلت رغبتك في طلب اللجوء؟",
    meaning: "اليوم الذي سجّلت فيه السلطات طلبك، قبل تقديمه رسمياً.",
  },
  nationality: {
    label: "الجنسية",
    question: "ما جنسيتك؟",
    meaning: "البلد الذي تحمل جنسيته. اختر «عديم الجنسية» إذا لم تكن لك جنسية.",
  },
  unaccompanied: {
    label: "قاصر بلا مرافق",
    question: "هل عمرك أقل من 18 عاماً وجئت بلا والديك؟",
    meaning: "أقل من 18 عاماً وبلا شخص بالغ يرعاك حسب القانون.",
  },
  atBorder: {
    label: "طُلب اللجوء على الحدود",
    question: "هل طلبت اللجوء على الحدود (مثلاً في المطار) قبل أن يُسمح لك بالدخول؟",
    meaning: "طلبت اللجوء عند معبر حدودي ولم يُسمح لك بعد بدخول هولندا.",
  },
  safeCountry: {
    label: "بلدك في قائمة البلدان الآمنة",
    question: "هل بلدك في قائمة البلدان الآمنة؟",
    meaning: "البلد معيَّن كبلد منشأ آمن، في هولندا أو في قائمة الاتحاد الأوروبي.",
  },
  originRecognitionRate: {
    label: "نسبة القبول لبلدك في الاتحاد الأوروبي",
    question: "كم نسبة الطلبات المقبولة من بلدك في الاتحاد الأوروبي؟",
    meaning: "آخر رقم سنوي من يوروستات. إذا كنت لا تعرف فاختر «لا أعرف».",
  },
  otherStateRequested: {
    label: "طُلب من بلد أوروبي آخر أن يأخذ طلبك",
    question: "هل طلبت هولندا من بلد أوروبي آخر أن يعالج طلبك (دبلن)؟",
  },
  responsibleSince: {
    label: "اليوم الذي صارت فيه هولندا مسؤولة",
    question: "هل بُحث أولاً هل على بلد أوروبي آخر أن يقرر؟ منذ أي يوم هولندا مسؤولة؟",
    meaning: "بعد بحث دبلن: اليوم الذي ثبت فيه أن هولندا تعالج طلبك.",
  },
  securityDanger: {
    label: "ثبت أن هناك خطراً على الأمن",
    question: "هل كتبت لك دائرة IND أنك خطر على الأمن أو النظام العام؟",
  },
  misledAuthorities: {
    label: "ثبت تضليل بشأن الهوية أو الوثائق",
    question: "هل كتبت لك دائرة IND أنك ضلّلتها بشأن هويتك أو جنسيتك أو وثائقك؟",
  },
  interviewHeld: {
    label: "تمت المقابلة عن أسباب اللجوء",
    question: "هل أجرت معك دائرة IND المقابلة عن أسباب لجوئك؟",
    meaning: "المقابلة التي تحكي فيها لماذا تطلب اللجوء.",
  },
  individualExtension: {
    label: "تمديد المهلة في قضيتك",
    question: "هل مدّدت دائرة IND المهلة في رسالة تخص قضيتك؟ لأي سبب؟",
    meaning: "تمديد أبلغتك به دائرة IND لقضيتك وحدها.",
    values: { complex: "قضية معقدة", "applicant-delay": "تأخير بسبب مقدم الطلب", careful: "بحث دقيق" },
  },
  individualExtensionDate: {
    label: "يوم ذلك التمديد",
    question: "في أي يوم أبلغتك دائرة IND بهذا التمديد؟",
  },
  postponedForCountry: {
    label: "أُجّل البحث بسبب الوضع في بلدك",
    question: "هل أبلغتك دائرة IND أنها تنتظر لأن الوضع في بلدك غير واضح مؤقتاً؟",
  },
  moratoriumExcluded: {
    label: "وقف القرارات لا يسري عليك",
    question: "هل كتبت دائرة IND أن وقف القرارات لا يسري عليك (دبلن أو خطر أو المادة 1F)؟",
  },
  noticeOfDefaultDate: {
    label: "يوم إنذار التأخير",
    question: "في أي يوم وصل إلى دائرة IND إنذارك الكتابي بأنها متأخرة؟",
    meaning: "اليوم الذي وصلت فيه إلى دائرة IND رسالتك التي تقول إن المهلة انتهت.",
  },
  decisionDate: {
    label: "يوم إبلاغك بالقرار",
    question: "في أي يوم أُبلغت بالقرار؟",
    meaning: "اليوم الذي سُلّم لك القرار أو أُرسل إليك.",
  },
  decisionKind: {
    label: "نوع القرار",
    question: "ما نوع القرار؟",
    meaning: "كما يسمي القرار نفسه. تجده في الرسالة.",
    values: {
      "not-considered": "لم يُنظر في الطلب (دبلن، نقل إلى بلد آخر)",
      inadmissible: "غير مقبول شكلاً",
      "manifestly-unfounded": "واضح أنه بلا أساس",
      discontinued: "أُوقف النظر في الطلب",
      unfounded: "بلا أساس (رفض عادي)",
      withdrawal: "سحب الإقامة",
      "subsidiary-granted": "حماية فرعية بدلاً من صفة لاجئ",
      transfer: "نقل إلى بلد أوروبي آخر بلا طلب لجوء هنا",
      "withdrawn-by-applicant": "أُغلق لأنك سحبت طلبك",
      "family-refused": "رُفض لمّ الشمل",
    },
  },
  procedure: {
    label: "الإجراء الذي صدر فيه القرار",
    question: "في أي إجراء صدر القرار؟",
    meaning: "تجد ذلك في القرار: إجراء مسرّع أو على الحدود أو عادي.",
    values: {
      general: "الإجراء العام (AA)",
      extended: "الإجراء الممدّد (VA)",
      accelerated: "الإجراء المسرّع",
      border: "إجراء الحدود",
      normal: "الإجراء العادي",
    },
  },
  inadmissibilityGround: {
    label: "سبب عدم قبول الطلب شكلاً",
    question: "لأي سبب يقول القرار إن طلبك غير مقبول شكلاً؟",
    meaning: "تجد السبب في القرار.",
    values: {
      "protected-in-member-state": "لك حماية في بلد أوروبي آخر",
      "first-country-of-asylum": "لك حماية في بلد آخر خارج الاتحاد الأوروبي",
      "safe-third-country": "بلد ثالث آمن",
      "no-new-elements": "طلب مكرر بلا شيء جديد",
      "already-granted": "لك إقامة لجوء من قبل",
      "relocation-by-court": "نقلتك محكمة جنائية دولية",
      "late-after-return-decision": "طلبت بعد أكثر من سبعة أيام عمل من قرار العودة",
    },
  },
  withdrawalGround: {
    label: "سبب سحب الإقامة",
    question: "لأي سبب سُحبت إقامتك؟",
    meaning: "السبب المذكور في القرار.",
    values: {
      cessation: "لم تعد الحماية لازمة",
      exclusion: "الاستبعاد من الحماية",
      misrepresentation: "معلومات غير صحيحة أو مخفية",
      "security-danger": "خطر على الأمن",
      "serious-crime": "إدانة بجريمة خطيرة جداً",
      other: "سبب آخر",
    },
  },
  earlierApplicationRejected: {
    label: "رُفض طلب سابق نهائياً",
    question: "هل رُفض لك طلب لجوء سابق رفضاً نهائياً؟",
    meaning: "إذا نعم فهذا طلب مكرر.",
  },
  refusedForUnreportedEntry: {
    label: "يذكر القرار الدخول غير القانوني بلا إبلاغ",
    question: "هل رُفض طلبك لأنك لم تبلغ السلطات بعد دخولك؟",
  },
  appealDate: {
    label: "يوم الطعن",
    question: "في أي يوم قُدّم الطعن؟",
    meaning: "اليوم الذي وصل فيه الطعن إلى المحكمة.",
  },
  interimReliefRequestDate: {
    label: "يوم طلب البقاء (تدبير مؤقت)",
    question: "في أي يوم طُلب من القاضي السماح لك بالبقاء حتى الحكم؟",
  },
  interimRelief: {
    label: "قرار القاضي في هذا الطلب",
    question: "ماذا قرر القاضي في هذا الطلب؟",
    values: { granted: "وافق", refused: "رفض" },
  },
  courtRulingDate: {
    label: "يوم حكم المحكمة",
    question: "في أي يوم حكمت المحكمة في طعنك؟",
    meaning: "اليوم الذي أُرسل فيه حكم المحكمة.",
  },
  furtherReliefGranted: {
    label: "مجلس الدولة يسمح بانتظار الاستئناف هنا",
    question: "هل سمح لك مجلس الدولة بانتظار الاستئناف هنا؟",
  },
  relocatedHere: {
    label: "نُقلت إلى هنا من بلد أوروبي آخر",
    question: "هل نُقلت إلى هولندا من بلد أوروبي آخر (تضامن)؟",
  },
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
  sponsorIncome: { label: "لك دخل كافٍ", question: "هل لك دخل خاص دائم وكافٍ؟" },
  sponsorHousing: { label: "لك سكن", question: "هل لك بيت أو مكان في سكن انتقالي؟" },
  sponsorApplicationDate: { label: "يوم طلب لجوئك", question: "في أي يوم قدّم الشخص الموجود في هولندا طلب اللجوء؟" },
  sponsorBirthDate: { label: "يوم ميلاد الشخص الموجود في هولندا", question: "في أي يوم وُلد الشخص الموجود في هولندا؟" },
  sponsorAlone: {
    label: "جاء طفلاً وحده",
    question: "هل جاء الشخص الموجود في هولندا بلا بالغ يرعاه حسب القانون؟",
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
  detentionDate: {
    label: "يوم الاحتجاز",
    question: "في أي يوم احتُجزت؟",
    meaning: "اليوم الذي فُرض فيه الاحتجاز.",
  },
  informedInLanguage: {
    label: "شرح مكتوب بلغة تفهمها",
    question: "هل حصلت كتابةً وبلغة تفهمها على سبب الاحتجاز وكيف تطعن وأن المحامي مجاني؟",
  },
  detentionRulingDate: {
    label: "يوم آخر حكم بشأن الاحتجاز",
    question: "في أي يوم حكمت المحكمة آخر مرة في احتجازك؟",
  },
  asylumDetentionGround: {
    label: "سبب الاحتجاز أثناء إجراءات اللجوء",
    question: "لأي سبب احتُجزت أثناء إجراءات اللجوء؟",
    values: {
      identity: "لمعرفة الهوية أو الجنسية",
      data: "للحصول على معلومات، مع خطر الاختفاء",
      "frustrates-return": "طلب لمنع العودة فقط",
      "public-order": "الأمن أو النظام العام",
      "restriction-breached": "مخالفة تقييد سابق للحرية",
    },
  },
  papersAtHand: { label: "وثائق العودة جاهزة", question: "هل وثائق السفر للعودة جاهزة أو ستجهز قريباً؟" },
  detentionExtended: { label: "مُدّد الاحتجاز بأسباب", question: "هل مدّدت السلطات احتجازك بقرار؟" },
  phoneSearchDate: { label: "يوم تفتيش الهاتف", question: "في أي يوم فُتّش هاتفك؟" },
  phoneSearchConsent: { label: "وافقت على التفتيش", question: "هل وافقت على النظر في هاتفك؟" },
  euCitizen: {
    label: "مواطن من الاتحاد الأوروبي",
    question: "هل أنت مواطن من الاتحاد الأوروبي أو النرويج أو آيسلندا أو ليختنشتاين أو سويسرا؟",
  },
  detentionPlace: {
    label: "مكان الاحتجاز",
    question: "أين أنت محتجز؟",
    values: {
      "family-location": "مكان مغلق للعائلات",
      "minors-facility": "مكان للقاصرين",
      "detention-centre": "مركز احتجاز الأجانب",
      "police-cell": "زنزانة شرطة",
      "youth-prison": "سجن للشباب",
      prison: "سجن",
    },
  },
  apartFromAdults: { label: "القاصر منفصل عن البالغين", question: "هل يقيم القاصر منفصلاً عن البالغين؟" },
  separatesFamily: { label: "يُفصل طفل عن والديه", question: "هل يُفصل بذلك طفل عن والديه؟" },
  childConcerned: { label: "يمسّ القرار طفلاً", question: "هل يمسّ هذا القرار طفلاً دون 18 عاماً؟" },
  healthAtRisk: { label: "علامات ضرر صحي خطير", question: "هل توجد علامات على أن الاحتجاز يضر صحتك ضرراً خطيراً؟" },
  interviewKind: { label: "نوع المقابلة", question: "ما نوع المقابلة؟" },
  candidateExcluded: {
    label: "بلد مرشح لم يعد آمناً",
    question: "هل استُثني البلد المرشح للاتحاد من قائمة البلدان الآمنة؟",
  },
  extendedEarlier: {
    label: "مُدّدت المهلة من قبل تسعة أشهر",
    question: "هل كانت دائرة IND قد مدّدت مهلة قضيتك تسعة أشهر من قبل؟",
  },
  measureGroup: {
    label: "الفئة التي يسري عليها الإجراء",
    question: "هل كتبت دائرة IND أنك من الفئة التي يسري عليها الإجراء؟",
    values: {
      "political-activist": "ناشط سياسي ضد السلطات",
      tigrayan: "من تيغراي أو من شعب تيغراي",
      "russian-conscript": "مجنّد روسي بين 18 و27 يرفض الخدمة أو هرب منها",
    },
  },
  disproportionateNumbers: {
    label: "طلبات كثيرة جداً في وقت واحد",
    question: "هل سُجّل أن الطلبات كثيرة جداً بحيث لا تكفي المهلة العادية؟",
  },
  interviewOmitted: {
    label: "سبب عدم إجراء مقابلة",
    question: "هل كتبت دائرة IND لماذا لا تُجري معك مقابلة؟",
    values: {
      positive: "يمكن منح صفة اللاجئ مباشرة",
      admissible: "الطلب مقبول شكلاً",
      unfit: "غير قادر على المقابلة دائماً",
      "unfit-for-now": "غير قادر على المقابلة مؤقتاً",
      written: "طلب مكرر مع شرح كتابي",
      protected: "له حماية في بلد أوروبي آخر",
    },
  },
  expelledForOrder: {
    label: "أُبعد سابقاً لأسباب أمنية خطيرة",
    question: "هل أُبعدت سابقاً لأسباب خطيرة تخص الأمن أو النظام العام؟",
  },
  rateNotRepresentative: {
    label: "نسبة القبول لا تقول شيئاً عنك",
    question: "هل كتبت دائرة IND أن نسبة القبول لا تنطبق عليك؟",
  },
  supportNotPossible: {
    label: "لا يمكن تقديم الدعم اللازم في إجراء سريع",
    question: "هل كتبت دائرة IND أن الدعم الذي تحتاجه غير ممكن في إجراء سريع؟",
  },
  safeOriginRebutted: {
    label: "البلد ليس آمناً لك",
    question: "هل كتبت دائرة IND أن البلد ليس آمناً لك أو لفئتك؟",
  },
  borderExemption: { label: "سبب عدم جواز إجراء الحدود", question: "هل سُجّل لماذا لا يجوز إجراء الحدود في حالتك؟" },
  capacityMeasure: { label: "إجراء لأن الأماكن ممتلئة", question: "هل يسري إجراء لأن أماكن إجراء الحدود ممتلئة؟" },
  suspensionEnded: { label: "يوم انتهاء التأجيل بسبب الطعن", question: "في أي يوم قرر القاضي في الطعن؟" },
  heavyGrounds: { label: "عدد الأسباب الثقيلة في القرار", question: "كم سبباً ثقيلاً يذكر القرار؟" },
  lightGrounds: { label: "عدد الأسباب الخفيفة في القرار", question: "كم سبباً خفيفاً يذكر القرار؟" },
  abscondingGrounds: {
    label: "عدد أسباب خطر الاختفاء في القرار",
    question: "كم سبباً لخطر الاختفاء يذكر القرار؟",
  },
  intentionGivenInDetention: { label: "أُبلغت بنية الرفض", question: "هل أبلغتك دائرة IND بأنها تنوي الرفض؟" },
  asylumCourtCasePending: { label: "المحكمة ما زالت تنظر في طعن اللجوء", question: "هل ما زال الطعن على الرفض جارياً؟" },
  detentionInquiryClosed: { label: "يوم إغلاق المحكمة للبحث", question: "في أي يوم أغلقت المحكمة البحث؟" },
  courtNeedsMore: { label: "احتاجت المحكمة وقتاً أطول", question: "هل أخذت المحكمة وقتاً أطول في هذه القضية؟" },
};
