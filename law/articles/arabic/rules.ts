/** The titles of rules, by the id of the rule. */
export const rulesInArabic: Readonly<Record<string, string>> = {
  "asylum.decision-term": "مهلة القرار في طلب اللجوء",
  "asylum.decision-moratorium": "وقف القرارات لبلدك",
  "asylum.departure-moratorium": "وقف الإعادة إلى بلدك",
  "asylum.notice-of-default-term": "أسبوعان بعد إنذار التأخير",
  "asylum.notice-of-default": "إنذار التأخير",
  "asylum.appeal-against-silence": "الطعن بسبب عدم القرار في الوقت المحدد",
  "asylum.track": "مسار المعالجة",
  "asylum.border-procedure": "إجراء الحدود",
  "asylum.border-procedure-term": "مدة إجراء الحدود",
  "asylum.appeal": "مهلة الطعن",
  "asylum.appeal-length": "طول مهلة الطعن",
  "asylum.appeal-suspensive": "هل يوقف الطعن تنفيذ القرار",
};
