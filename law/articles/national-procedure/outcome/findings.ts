import { finding } from "@keten/law-language";
import { t } from "@keten/text";
import { vb2000, vw2000 } from "../../sources/national.js";

const yes = { id: "yes", label: t("ja", "yes") };
const no = { id: "no", label: t("nee", "no") };
const IND = ["IND"];

/** Open norms of the national procedure: a named person of the IND answers, with reasons. */

export const protectionNeed = finding("national.protection-need", {
  question: t("Heeft de aanvrager bescherming nodig, en welke?", "Does the applicant need protection, and which?"),
  answers: [
    { id: "refugee", label: t("vluchteling", "refugee") },
    { id: "subsidiary", label: t("subsidiaire bescherming", "subsidiary protection") },
    { id: "none", label: t("geen bescherming nodig", "no protection needed") },
  ],
  decidedBy: IND,
  points: [
    t("wat de aanvrager heeft verklaard en overgelegd", "what the applicant stated and submitted"),
    t("het nieuwste landenbeleid en de nieuwste landeninformatie", "the newest country policy and information"),
    t("persoonlijke omstandigheden", "personal circumstances"),
    t("de zienswijze op het voornemen", "the view on the intended refusal"),
  ],
  secondPerson: false,
  sources: [vw2000("29(1), 31 (tot 12 juni 2026)")],
});

export const manifestGround = finding("national.manifest-ground", {
  question: t(
    "Is de ongegronde aanvraag kennelijk ongegrond, en op welke grond?",
    "Is the unfounded application manifestly so, and on which ground?",
  ),
  answers: [
    { id: "none", label: t("geen van de gronden", "none of the grounds") },
    { id: "irrelevant", label: t("alleen zaken die niet ter zake doen", "only irrelevant matters") },
    { id: "safe-country", label: t("veilig land van herkomst", "safe country of origin") },
    { id: "misled", label: t("misleiding over identiteit of nationaliteit", "misled on identity or nationality") },
    { id: "destroyed-papers", label: t("papieren te kwader trouw vernietigd", "papers destroyed in bad faith") },
    { id: "inconsistent", label: t("kennelijk tegenstrijdig of vals", "clearly contradictory or false") },
    { id: "to-delay", label: t("alleen om uitzetting uit te stellen", "only to delay removal") },
    { id: "repeat", label: t("herhaald en niet niet-ontvankelijk", "repeated and not inadmissible") },
    { id: "unreported-entry", label: t("onrechtmatig binnen en niet gemeld", "unlawful entry, not reported") },
    { id: "no-fingerprints", label: t("weigert vingerafdrukken", "refuses fingerprints") },
    { id: "danger", label: t("ernstig gevaar voor orde of veiligheid", "serious danger to order or security") },
    { id: "expelled", label: t("eerder uitgezet om ernstige redenen", "expelled before for serious reasons") },
  ],
  decidedBy: IND,
  points: [
    t(
      "of de grond vaststaat en de aanvrager daarop kon reageren",
      "whether the ground is established and was put to the applicant",
    ),
    t("te laat vragen alleen is niet genoeg", "asking late is not enough by itself"),
    t("of toepassing in deze zaak evenredig is", "whether applying it is proportionate in this case"),
  ],
  secondPerson: false,
  sources: [vw2000("30b(1) (tot 12 juni 2026)")],
});

export const inadmissible = finding("national.inadmissible-ground", {
  question: t(
    "Is er een grond om de aanvraag niet-ontvankelijk te verklaren?",
    "Is there a ground to declare the application inadmissible?",
  ),
  answers: [
    { id: "none", label: t("geen grond", "no ground") },
    { id: "protected-in-member-state", label: t("bescherming in een ander EU-land", "protection in another EU State") },
    { id: "first-country-of-asylum", label: t("bescherming in een derde land", "protection in a third country") },
    { id: "safe-third-country", label: t("veilig derde land", "safe third country") },
    {
      id: "no-new-elements",
      label: t("niets nieuws bij een herhaalde aanvraag", "nothing new in a repeat application"),
    },
    { id: "already-granted", label: t("al een asielvergunning", "already an asylum permit") },
  ],
  decidedBy: IND,
  points: [
    t("of de aanvrager in dat land echt wordt toegelaten", "whether that country really admits the applicant"),
    t("de band met dat land en het risico daar", "the link with that country and the risk there"),
    t("alles wat nieuw is sinds de vorige beslissing", "everything new since the last decision"),
  ],
  secondPerson: false,
  sources: [vw2000("30a(1) (tot 12 juni 2026)")],
});

export const minorsInterest = finding("national.third-country-minor-interest", {
  question: t(
    "Is verwijzen naar het veilige derde land in het belang van deze minderjarige?",
    "Is referral to the safe third country in the interest of this minor?",
  ),
  answers: [yes, no],
  decidedBy: IND,
  points: [t("het belang van het kind gaat voor", "the child's interest comes first")],
  secondPerson: false,
  sources: [vb2000("3.109d(6)")],
});

export const discontinuation = finding("national.discontinuation", {
  question: t(
    "Is er een grond om de aanvraag buiten behandeling te stellen?",
    "Is there a ground to discontinue the application?",
  ),
  answers: [
    { id: "none", label: t("geen grond", "no ground") },
    { id: "no-information", label: t("geen antwoord op wezenlijke vragen", "no answer to essential questions") },
    { id: "no-show", label: t("niet verschenen, zonder goede reden", "did not appear, without good reason") },
    { id: "disappeared", label: t("verdwenen zonder contact", "disappeared without contact") },
  ],
  decidedBy: IND,
  points: [
    t(
      "of de aanvrager de uitnodiging begreep en kon komen",
      "whether the applicant understood the invitation and could come",
    ),
    t("ziekte, verhuizing of andere redenen", "illness, a move or other reasons"),
    t("of kwetsbaarheid een rol speelt", "whether vulnerability plays a part"),
  ],
  secondPerson: false,
  sources: [vw2000("30c(1) (tot 12 juni 2026)")],
});

export const weighty = finding("national.new-facts-weighty", {
  question: t(
    "Kan wat nieuw is van aanmerkelijk belang zijn voor de beslissing?",
    "Can what is new be of considerable weight for the decision?",
  ),
  answers: [yes, no],
  decidedBy: IND,
  points: [
    t("of de aanvrager er al op kon reageren", "whether the applicant could already answer it"),
    t("of het de reden van de afwijzing raakt", "whether it touches the reason for the rejection"),
  ],
  secondPerson: false,
  sources: [vb2000("3.119")],
});

export const nationalFindings = [
  weighty,
  protectionNeed,
  manifestGround,
  inadmissible,
  minorsInterest,
  discontinuation,
];
