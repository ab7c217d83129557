import type { ArabicFact } from "../fact.js";

/** Facts of a decision, what follows it in court, and a permit. */
export const factsOfDecision: Readonly<Record<string, ArabicFact>> = {
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
      "withdrawn-by-applicant": "قرار عودة بعد أن سحبت طلبك",
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
  grantedStatus: {
    label: "نوع الحماية",
    question: "أي حماية منحتك دائرة IND؟",
    values: {
      refugee: "لاجئ",
      subsidiary: "حماية فرعية",
      "family-present": "فرد عائلة كان هنا من قبل",
      "family-following": "فرد عائلة جاء لاحقاً",
    },
  },
  sponsorDocumentEnd: {
    label: "نهاية وثيقة قريبك",
    question: "حتى أي يوم تسري وثيقة إقامة قريبك في هولندا؟",
  },
  permitStaySince: {
    label: "بداية إقامتك باللجوء",
    question: "منذ أي يوم تقيم في هولندا بلا انقطاع بإقامة لجوء؟",
  },
  entryVisaIssued: { label: "يوم استلام تأشيرة mvv", question: "في أي يوم استلمت تأشيرة mvv؟" },
  announcedEntryDate: { label: "يوم الدخول المعلن", question: "أي يوم دخول ذُكر عند استلام التأشيرة؟" },
  withdrawalIntentionDate: {
    label: "يوم إبلاغك بنية السحب",
    question: "في أي يوم كتبت لك دائرة IND أنها تريد سحب إقامتك؟",
  },
  withdrawalViewDate: { label: "يوم ردك على نية السحب", question: "في أي يوم رددت كتابةً؟" },
  brokenTieProtected: {
    label: "انقطاع الصلة العائلية لا يُحسب",
    question: "هل توفي قريبك، أو هناك عنف عائلي، أو كنت قاصراً عند المنح وتحمل الإقامة أكثر من سنة؟",
  },
  suspensionEndedOn: { label: "يوم انتهاء التأجيل بسبب الطعن", question: "في أي يوم قرر القاضي في الطعن؟" },
};
