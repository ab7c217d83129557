import { finding } from "@keten/law-language";
import { t } from "@keten/text";
import { vb2000, vw2000 } from "../sources/national.js";
import { informationRuling } from "./sources.js";

const yesNo = [
  { id: "yes", label: t("ja", "yes") },
  { id: "no", label: t("nee", "no") },
];
const ORDERING = ["AVIM", "KMar", "DT&V", "IND"];

/** Detention comes last: lighter means go first. */
export const lighterMeans = finding("lighter-means", {
  question: t("Is een lichter middel dan bewaring genoeg?", "Is a lighter means than detention enough?"),
  answers: yesNo,
  decidedBy: ORDERING,
  points: [
    t("een meldplicht, een aangewezen plaats of borg", "a duty to report, a designated place or a deposit"),
    t(
      "de feiten van deze persoon, ook gezondheid, gezin en kinderen",
      "the facts of this person, also health, family and children",
    ),
    t("waarom een lichter middel hier wel of niet werkt", "why a lighter means does or does not work here"),
  ],
  secondPerson: false,
  sources: [vw2000("59c")],
});

/** Asked where no court has ruled on the country as a whole. */
export const prospectInCase = finding("prospect-of-removal", {
  question: t(
    "Kan deze persoon binnen redelijke tijd worden uitgezet?",
    "Can this person be removed within a reasonable time?",
  ),
  answers: yesNo,
  decidedBy: ORDERING,
  points: [
    t(
      "geeft het land reispapieren af, en hoe lang duurt dat nu",
      "does the country issue travel papers, and how long does that take now",
    ),
    t("uitspraken van rechters over dit land tot vandaag", "rulings of courts on this country up to today"),
    t("wat de persoon zelf doet om papieren te krijgen", "what the person does to get papers"),
  ],
  secondPerson: false,
  sources: [vw2000("59")],
});

export const asylumGroundHolds = finding("asylum-detention-ground", {
  question: t(
    "Dragen de feiten de grond die het besluit voor de bewaring noemt?",
    "Do the facts bear the ground that the decision gives for the detention?",
  ),
  answers: yesNo,
  decidedBy: ORDERING,
  points: [
    t("eerdere aanvragen en het moment van deze aanvraag", "earlier applications and the moment of this one"),
    t("de omstandigheden waarin de persoon is aangetroffen", "the circumstances in which the person was found"),
    t(
      "een actueel en ernstig gevaar, niet alleen een verdenking",
      "a present and serious danger, not a mere suspicion",
    ),
  ],
  secondPerson: false,
  sources: [vb2000("5.1c (2024-06-12)"), vb2000("5.7 (2026-06-12)")],
});

export const minorInInterest = finding("minor-detention-in-interest", {
  question: t(
    "Is de bewaring in het belang van deze minderjarige: omdat een ouder vastzit, of omdat zij een kind dat alleen is beschermt?",
    "Is the detention in this minor's interest: because a parent is held, or because it protects a child on its own?",
  ),
  answers: yesNo,
  decidedBy: ORDERING,
  points: [
    t("het belang van het kind is eerst beoordeeld", "the child's interests were assessed first"),
    t("minder dwingende maatregelen werken niet", "less coercive measures do not work"),
    t("de kortst mogelijke duur", "the shortest possible time"),
  ],
  secondPerson: true,
  sources: [vw2000("59b(5) (vanaf 12 juni 2026)")],
});

export const borderDisproportionate = finding("border-detention-disproportionate", {
  question: t(
    "Maken bijzondere omstandigheden van deze persoon de grensdetentie onevenredig zwaar?",
    "Do special circumstances of this person make border detention disproportionately harsh?",
  ),
  answers: yesNo,
  decidedBy: ["KMar", "IND"],
  points: [
    t("gezondheid, leeftijd, gezin", "health, age, family"),
    t("of wachten zonder detentie de grensbewaking schaadt", "whether waiting without detention harms border control"),
  ],
  secondPerson: false,
  sources: [vb2000("5.1a(3) (2024-06-12)"), vb2000("5.5(2) (2026-06-12)")],
});

export const restrictionNeeded = finding("restriction-needed", {
  question: t(
    "Is deze beperking van de vrijheid van beweging nodig en evenredig?",
    "Is this restriction of movement necessary and proportionate?",
  ),
  answers: yesNo,
  decidedBy: ORDERING,
  points: [
    t("de feiten van deze persoon", "the facts of this person"),
    t("bijzondere opvangbehoeften", "special reception needs"),
  ],
  secondPerson: false,
  sources: [vb2000("5.2, 5.3 (2026-06-12)")],
});

export const interestsHarmed = finding("interests-harmed-by-missing-information", {
  question: t(
    "Weegt het ontbreken van de uitleg zwaarder dan het belang van de bewaring?",
    "Does the lack of information outweigh the interest in detention?",
  ),
  answers: yesNo,
  decidedBy: ["rechtbank", "Raad van State"],
  points: [
    t("is de persoon in zijn belangen geschaad", "were the person's interests harmed"),
    t("was er meteen een advocaat en is er beroep ingesteld", "was there a lawyer at once and was an appeal lodged"),
  ],
  secondPerson: false,
  sources: [informationRuling],
});

export const healthDanger = finding("detention-endangers-health", {
  question: t(
    "Brengt de bewaring de lichamelijke of geestelijke gezondheid ernstig in gevaar?",
    "Does detention seriously endanger physical or mental health?",
  ),
  answers: yesNo,
  decidedBy: ["arts", ...ORDERING],
  points: [
    t("wat een arts vindt", "what a doctor finds"),
    t("of de plaats van de bewaring passend kan worden gemaakt", "whether the place of detention can be made fit"),
  ],
  secondPerson: false,
  sources: [vb2000("5.9(3) (2026-06-12)")],
});

export const detentionFindings = [
  lighterMeans,
  prospectInCase,
  asylumGroundHolds,
  minorInInterest,
  borderDisproportionate,
  restrictionNeeded,
  interestsHarmed,
  healthDanger,
];
