import { commencement } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import { courtOfJustice, ruling } from "../sources/rulings.js";
import { source } from "../sources/source.js";

/** The first day of assessment law that is kept; what held before is not modelled. */
export const ASSESSED = "2015-01-01";

export const workInstruction2014 = source({
  id: "wi-2014-10",
  nl: "IND Werkinstructie 2014/10 Inhoudelijke beoordeling (asiel), zoals weergegeven in het EMN-jaaroverzicht 2024",
  en: "IND Work instruction 2014/10 Substantive assessment (asylum), as set out in the EMN annual report 2024",
  kind: "policy",
  locator: "WI 2014/10",
  published: "2015-01-01",
  verification: "secondary",
});
export const workInstruction2024 = source({
  id: "wi-2024-6",
  nl: "IND Werkinstructie 2024/6 Geloofwaardigheidsbeoordeling (asiel), zoals weergegeven in het EMN-jaaroverzicht 2024",
  en: "IND Work instruction 2024/6 Credibility assessment (asylum), as set out in the EMN annual report 2024",
  kind: "policy",
  locator: "WI 2024/6",
  published: "2024-07-01",
  verification: "secondary",
});
export const letterMarch2024 = source({
  id: "kamerbrief-5213923",
  nl: "Kamerbrief over wijzigingen in het beoordelingskader van asielaanvragen, 5 maart 2024, 5213923",
  en: "Letter to parliament on changes in the assessment of asylum applications, 5 March 2024, 5213923",
  kind: "letter",
  locator: "Kamerbrief 5213923",
  published: "2024-03-05",
  verification: "secondary",
});
export const letterOctober2024 = source({
  id: "kst-19637-3303",
  nl: "Kamerbrief over het beleid voor verwesterde vrouwen, 16 oktober 2024",
  en: "Letter to parliament on the policy for westernised women, 16 October 2024",
  kind: "letter",
  locator: "Kamerstukken 19637-3303",
  url: "https://zoek.officielebekendmakingen.nl/kst-19637-3303.html",
  published: "2024-10-16",
  verification: "secondary",
});

/** Until then policy did not count what the Court had held; since then it does. */
export const POLICY_LETTER = "2024-03-05";
export const EQUALITY_LETTER = "2024-10-16";

export const politicalOpinionRuling = ruling("EU:C:2023:688", courtOfJustice, "2023-09-21", {
  nl: "politieke overtuiging is elke opvatting, gedachte of mening; haar sterkte en de wens haar te uiten wegen mee bij de vrees",
  en: "political opinion is any opinion, thought or belief; its strength and the wish to express it weigh in the fear",
});
export const slidingScaleRuling = ruling("EU:C:2023:843", courtOfJustice, "2023-11-09", {
  nl: "artikel 15, onder c: hoe minder willekeurig geweld, hoe zwaarder persoonlijke omstandigheden wegen",
  en: "article 15(c): the less indiscriminate violence, the heavier personal circumstances weigh",
});
export const womenRuling = ruling("EU:C:2024:47", courtOfJustice, "2024-01-16", {
  nl: "vrouwen, of een engere groep vrouwen, kunnen een sociale groep zijn",
  en: "women, or a narrower group of women, can be a social group",
});
export const equalityRuling = ruling("EU:C:2024:487", courtOfJustice, "2024-06-11", {
  nl: "vrouwen die zich vereenzelvigen met de gelijkheid van vrouwen en mannen kunnen een sociale groep zijn",
  en: "women who identify with the equality of women and men can be a social group",
});

/** The new way of assessing since 1 July 2024. */
export const newAssessment = commencement({
  on: "2024-07-01",
  knownFrom: "2024-07-01",
  coveredUntil: COVERED.oldProcedure,
  because: t(
    "Sinds 1 juli 2024 beoordeelt de IND volgens Werkinstructie 2024/6 en met risicoprofielen.",
    "Since 1 July 2024 the IND assesses under work instruction 2024/6 and with risk profiles.",
  ),
  cause: {
    kind: "motion",
    says: t(
      "De Tweede Kamer vroeg bij motie om minder snel het voordeel van de twijfel te geven en de bewijslast zoveel mogelijk bij de aanvrager te leggen; het kabinet wilde ook aansluiten bij andere EU-landen.",
      "The House asked by motion to give the benefit of the doubt less readily and to lay the burden of proof with the applicant as far as possible; the government also wanted to come closer to other EU States.",
    ),
  },
  sources: [workInstruction2024, emn2024],
});

/** Which date picks the instruction is not said in the texts that were read. */
export const transitional = t(
  "De bronnen zeggen alleen: met ingang van 1 juli 2024. Keten kiest de dag van het besluit; overgangsrecht is niet gevonden. Welke werkwijze naar de dag van de aanvraag zou gelden, zegt een eigen regel.",
  "The sources only say: from 1 July 2024. Keten takes the day of the decision; transitional law was not found. Which way would apply by the day of the application is told by a rule of its own.",
);
