import { finding } from "@keten/law-language";
import { t } from "@keten/text";
import { asylumProcedureRegulation, charter, receptionDirective } from "../sources/european.js";
import { vb2000, vw2000 } from "../sources/national.js";

const yesNo = [
  { id: "yes", label: t("ja", "yes") },
  { id: "no", label: t("nee", "no") },
];

/** Whether a minor on their own may be detained at all: last resort, exceptional, as short as possible. */
export const exceptionalDetention = finding("exceptional-detention-of-minor", {
  question: t(
    "Zijn de omstandigheden zo uitzonderlijk dat deze alleenstaande minderjarige als uiterste middel en zo kort mogelijk mag worden vastgehouden?",
    "Are the circumstances so exceptional that this unaccompanied minor may be held as a last resort and for the shortest time?",
  ),
  answers: yesNo,
  decidedBy: ["AVIM", "KMar", "DT&V", "IND"],
  points: [
    t("geen enkel lichter middel volstaat", "no lighter means is enough"),
    t("het belang van het kind", "the best interests of the child"),
    t("de kortst mogelijke duur en een snelle opheffing", "the shortest possible time and an early release"),
    t("wat Nidos als voogd ervan vindt", "what Nidos, the guardian, thinks of it"),
  ],
  secondPerson: true,
  sources: [vb2000("5.8 (2024-06-12)"), vb2000("5.15 (2026-06-12)"), vw2000("59c")],
});

export const bestInterests = finding("best-interests-of-child", {
  question: t(
    "Past deze maatregel bij het belang van het kind?",
    "Is this measure in keeping with the best interests of the child?",
  ),
  answers: [
    { id: "compatible", label: t("ja, met redenen", "yes, with reasons") },
    { id: "contrary", label: t("nee, in strijd met het belang van het kind", "no, contrary to the child's interests") },
  ],
  decidedBy: ["IND", "DT&V", "KMar", "AVIM"],
  points: [
    t("kans op hereniging met familie", "the chance of being reunited with family"),
    t("welzijn en ontwikkeling, stabiliteit van zorg", "well-being and development, stability of care"),
    t("veiligheid, ook tegen mensenhandel", "safety, also from trafficking"),
    t("wat het kind zelf wil, naar leeftijd en rijpheid", "the child's own views, by age and maturity"),
  ],
  secondPerson: false,
  sources: [charter("24"), receptionDirective("26")],
});

export const specialNeeds = finding("special-needs", {
  question: t(
    "Heeft deze persoon bijzondere opvangbehoeften, en welke hulp hoort daarbij?",
    "Does this person have special reception needs, and which support goes with them?",
  ),
  answers: yesNo,
  decidedBy: ["COA", "IND"],
  points: [
    t("zichtbare tekenen, verklaringen en gedrag", "visible signs, statements and behaviour"),
    t("wat een arts of psycholoog vond", "what a doctor or psychologist found"),
    t("de lijst van kwetsbare mensen", "the list of vulnerable people"),
  ],
  secondPerson: false,
  sources: [receptionDirective("25"), asylumProcedureRegulation("20")],
});
