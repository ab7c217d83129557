import {
  addLength,
  and,
  answerOf,
  before,
  choice,
  choose,
  finding,
  findingOf,
  is,
  isOneOf,
  months,
  not,
  otherwise,
  position,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { twoStatusAct } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { vw2000 } from "../sources/national.js";
import {
  familyApplicationDate,
  familyRelation,
  livedTogetherUntilFlight,
  ownFamily,
  siblingWithParent,
  sponsorAlone,
  sponsorApplicationDate,
  sponsorBirthDate,
  spouseAdult,
} from "./facts.js";
import { adultChildren2024, familyDirective, familyPolicy, indOnPending, minorSponsorRuling } from "./sources.js";

/** Decisions of before this day are not modelled; the texts were read in the versions of 2020 to 2026. */
export const oldFamilyLaw = {
  from: "2018-11-07",
  knownFrom: "2018-11-07",
  coveredUntil: COVERED.oldProcedure,
} as const;
/** The same for rules that look at an earlier day of a case: an application or a grant can be older than the decision. */
export const olderDays = { ...oldFamilyLaw, from: "2001-04-01" } as const;
const ADULT = months(18 * 12);

/** Whether the sponsor counts as an unaccompanied minor. */
export const sponsorMinor = rule("family.sponsor-minor", {
  subject: "family",
  title: t("de referent telt als alleenstaande minderjarige", "the sponsor counts as an unaccompanied minor"),
  summary: t(
    "De leeftijd op de dag van de asielaanvraag telt, ook als de referent daarna 18 wordt.",
    "The age on the day of the asylum application counts, even if the sponsor turns 18 later.",
  ),
  result: { kind: "boolean" },
  selectedBy: sponsorApplicationDate,
  versions: [
    version("sponsor-minor-at-application", {
      title: t("jonger dan 18 op de dag van de asielaanvraag", "under 18 on the day of the asylum application"),
      ...olderDays,
      coveredUntil: COVERED.aliensAct,
      sources: [minorSponsorRuling, familyDirective("2(f), 10(3)(a)")],
      says: and(sponsorAlone, before(sponsorApplicationDate, addLength(sponsorBirthDate, ADULT))),
    }),
  ],
});

const yesNo = [
  { id: "yes", label: t("ja", "yes") },
  { id: "no", label: t("nee", "no") },
];

export const partnerBelongs = finding("partnerBelongs", {
  question: t(
    "Is de ongehuwde partner zo afhankelijk van de referent dat hij of zij bij het gezin hoort?",
    "Is the unmarried partner so dependent on the sponsor as to belong to the family?",
  ),
  answers: yesNo,
  decidedBy: ["IND"],
  points: [
    t("De relatie is duurzaam en exclusief.", "The relationship is lasting and exclusive."),
    t(
      "Zij woonden samen, of er is een goede reden waarom niet.",
      "They lived together, or there is a good reason why not.",
    ),
  ],
  secondPerson: false,
  sources: [vw2000("29(2)(b) (tot 12 juni 2026)")],
});

export const adultChildTie = finding("adultChildTie", {
  question: t(
    "Hoort het meerderjarige kind volgens het oude beleid feitelijk bij het gezin van de referent?",
    "Does the adult child in fact belong to the sponsor's family by the old policy?",
  ),
  answers: yesNo,
  decidedBy: ["IND"],
  points: [
    t(
      "Van 18 tot ongeveer 25 jaar: een werkelijke gezinsband is genoeg.",
      "From 18 to about 25 years: an actual family tie is enough.",
    ),
    t("Daarboven: meer dan gewone afhankelijkheid.", "Above that: more than usual dependence."),
  ],
  secondPerson: false,
  sources: [familyPolicy("jongvolwassenen", "young adults")],
});

export const adultChildDependent = finding("adultChildDependent", {
  question: t(
    "Hangt het meerderjarige kind voor de eerste levensbehoeften af van materiële steun van de referent?",
    "Does the adult child depend on material support by the sponsor for its basic needs?",
  ),
  answers: yesNo,
  decidedBy: ["IND"],
  points: [
    t("Op de dag van de aanvraag.", "On the day of the application."),
    t(
      "De steun is werkelijk en nodig; het kind maakt dat aannemelijk.",
      "The support is real and necessary; the child shows so.",
    ),
    t("Beperkte afhankelijkheid is niet genoeg.", "Limited dependence is not enough."),
  ],
  secondPerson: false,
  sources: [adultChildren2024],
});

/** Whether an adult child belongs to the sponsor's family, by the policy of the day of the application. */
export const adultChild = rule("family.adult-child", {
  subject: "family",
  title: t("meerderjarig kind bij nareis", "adult child in family reunification"),
  summary: t(
    "Voor aanvragen vanaf 16 juli 2024 gelden drie voorwaarden tegelijk. Daarvoor was het beleid ruimer.",
    "For applications from 16 July 2024 three conditions hold together. Before that the policy was wider.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "belongs", label: t("hoort bij het gezin", "belongs to the family") },
      { id: "does-not-belong", label: t("hoort niet bij het gezin", "does not belong to the family") },
    ],
  },
  selectedBy: familyApplicationDate,
  versions: [
    version("adult-child-young-adults", {
      title: t(
        "een werkelijke gezinsband, of meer dan gewone afhankelijkheid",
        "an actual tie, or more than usual dependence",
      ),
      ...olderDays,
      until: "2024-07-16",
      coveredUntil: "2024-07-15",
      sources: [familyPolicy("jongvolwassenen", "young adults")],
      note: t(
        "Bekend uit rechtspraak; begin en tekst van het beleid zijn niet nagekeken.",
        "Known from case law; start and text of the policy were not checked.",
      ),
      says: choose(when(is(findingOf(adultChildTie), "yes"), choice("belongs")), otherwise(choice("does-not-belong"))),
    }),
    version("adult-child-three-conditions", {
      title: t(
        "afhankelijk, geen eigen gezin, samengewoond tot de vlucht",
        "dependent, no family of its own, lived together until the flight",
      ),
      from: "2024-07-16",
      knownFrom: "2024-07-15",
      coveredUntil: COVERED.oldProcedure,
      sources: [adultChildren2024, familyDirective("10(2)")],
      cause: {
        kind: "motion",
        says: t(
          "Motie van de Tweede Kamer van 27 september 2023: geen ruimer beleid voor jongvolwassenen dan de richtlijn vraagt.",
          "Motion of the House of 27 September 2023: no wider policy for young adults than the Directive asks.",
        ),
      },
      note: t(
        "De bron noemt alleen de ingangsdag. Dat de dag van de aanvraag telt, is niet in een tekst gelezen.",
        "The source only gives the first day. That the day of the application counts was not read in a text.",
      ),
      says: choose(
        when(ownFamily, choice("does-not-belong")),
        when(not(livedTogetherUntilFlight), choice("does-not-belong")),
        when(is(findingOf(adultChildDependent), "yes"), choice("belongs")),
        otherwise(choice("does-not-belong")),
      ),
    }),
  ],
});

const inside = choice("inside");
const outside = choice("outside");

/** The circle of relatives before the two-status act, for a reform that keeps it for some cases. */
export const circleBefore = choose(
  when(isOneOf(familyRelation, "spouse", "minor-child", "foster-child"), inside),
  when(is(familyRelation, "partner"), choose(when(is(findingOf(partnerBelongs), "yes"), inside), otherwise(outside))),
  when(
    is(familyRelation, "adult-child"),
    choose(when(is(answerOf(adultChild), "belongs"), inside), otherwise(outside)),
  ),
  when(is(familyRelation, "parent"), choose(when(answerOf(sponsorMinor), inside), otherwise(outside))),
  otherwise(outside),
);

/** The nuclear family of the two-status act. */
const circleNuclear = choose(
  when(is(familyRelation, "minor-child"), inside),
  when(is(familyRelation, "spouse"), choose(when(spouseAdult, inside), otherwise(outside))),
  when(is(familyRelation, "parent"), choose(when(answerOf(sponsorMinor), inside), otherwise(outside))),
  when(
    is(familyRelation, "minor-sibling"),
    choose(when(and(siblingWithParent, answerOf(sponsorMinor)), inside), otherwise(outside)),
  ),
  otherwise(outside),
);

/** The authority's reading; no court is known to have ruled on it. */
export const newLawForPending = (entry: string) =>
  position(`ind-applies-${entry}`, {
    entry,
    view: "policy",
    verdict: "applies",
    rank: 0,
    knownFrom: "2026-06-12",
    source: indOnPending,
    note: t(
      "De IND past de nieuwe regels ook toe op aanvragen van vóór 12 juni 2026, en legt enkele tientallen afwijzingen eerst aan de rechter voor. Een uitspraak is niet gevonden.",
      "The IND applies the new rules to applications of before 12 June 2026 too, and first puts several dozen refusals before the courts. No ruling was found.",
    ),
  });

/** Whether the family member is one of the relatives who may follow. */
export const familyCircle = rule("family.circle", {
  subject: "family",
  title: t("wie mag nareizen", "who may follow"),
  summary: t(
    "Sinds 12 juni 2026 alleen het kerngezin: geen ongehuwde partner, meerderjarig kind of pleegkind meer.",
    "Since 12 June 2026 only the nuclear family: no unmarried partner, adult child or foster child any more.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "inside", label: t("hoort bij de kring", "is inside the circle") },
      { id: "outside", label: t("valt buiten de kring", "is outside the circle") },
    ],
  },
  selectedBy: decisionDate,
  positions: [newLawForPending("family-circle-nuclear")],
  versions: [
    version("family-circle-wide", {
      title: t(
        "echtgenoot, partner, kinderen, pleegkinderen en ouders van een kind alleen",
        "spouse, partner, children, foster children and parents of an unaccompanied minor",
      ),
      ...oldFamilyLaw,
      sources: [vw2000("29(2) (tot 12 juni 2026)"), familyPolicy("pleegkinderen", "foster children")],
      note: t(
        "Gelezen in de teksten van 2020 tot en met 2026; dat pleegkinderen meetelden, komt uit een beschrijving van het beleid.",
        "Read in the texts of 2020 to 2026; that foster children counted comes from a description of the policy.",
      ),
      says: circleBefore,
    }),
    twoStatusAct.ends("family-circle-wide"),
    version("family-circle-nuclear", {
      title: t("alleen het kerngezin", "the nuclear family only"),
      ...twoStatusAct.begins,
      sources: [vw2000("29c(1), 29d(1) (vanaf 12 juni 2026)")],
      note: t(
        "Op welke dag het kind nog minderjarig moet zijn, staat niet in het artikel en is hier niet geregeld.",
        "The day on which the child must still be a minor is not in the article and is not settled here.",
      ),
      says: circleNuclear,
    }),
  ],
});
