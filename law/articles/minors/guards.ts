import { after, and, commencement, findingOf, type Guard, is, isOneOf, not, onOrAfter, or } from "@keten/law-language";
import { t } from "@keten/text";
import { detentionBasis } from "../detention/review-facts.js";
import { unaccompanied } from "../facts/asylum.js";
import {
  adequateReceptionFound,
  apartFromAdults,
  childConcerned,
  detentionDate,
  detentionPlace,
  separatesFamily,
} from "../facts/measures.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { charter, receptionDirective, receptionDirective2013, returnDirective } from "../sources/european.js";
import { emn2024, vb2000, vw2000 } from "../sources/national.js";
import { eighteenth } from "./facts.js";
import { bestInterests, exceptionalDetention } from "./findings.js";
import { stb202483, tqRuling } from "./sources.js";

const DETENTION = ["detention-order", "border-detention-order"] as const;
const exceptional = and(unaccompanied, not(is(findingOf(exceptionalDetention), "yes")));
const inPrison = and(unaccompanied, isOneOf(detentionPlace, "prison", "youth-prison"));
/** Since the Pact the bar holds for every minor; `childConcerned` is asked first, so that an adult need not give a birth date. */
const minor = or(unaccompanied, and(childConcerned, after(eighteenth, detentionDate)));
const anyInPrison = and(minor, isOneOf(detentionPlace, "prison", "youth-prison"));
const applicantInCell = and(
  minor,
  is(detentionPlace, "police-cell"),
  not(isOneOf(detentionBasis, "return", "border-return")),
);
const withAdults = and(unaccompanied, not(apartFromAdults));
const sincePact = onOrAfter(detentionDate, "2026-06-12");
const since5_8 = onOrAfter(detentionDate, "2024-04-09");

const decree5_8 = commencement({
  on: "2024-04-09",
  knownFrom: "2024-04-09",
  coveredUntil: COVERED.oldProcedure,
  because: t(
    "Artikel 5.8 van het Vreemdelingenbesluit stelt de waarborgen sinds 9 april 2024 zelf.",
    "Article 5.8 of the Aliens Decree gives the guarantees itself since 9 April 2024.",
  ),
  sources: [stb202483],
});

const article5_15 = {
  ...pactImplementation.begins,
  sources: [vb2000("5.15 (2026-06-12)"), receptionDirective("13(2), 13(3)")],
};
const article5_8 = {
  from: "2024-04-09",
  endedBy: pactImplementation,
  knownFrom: "2024-04-09",
  coveredUntil: COVERED.oldProcedure,
  sources: [vb2000("5.8 (2024-06-12)"), stb202483],
  cause: {
    kind: "government",
    says: t(
      "De regels voor minderjarigen in bewaring waren niet duidelijk genoeg; de nieuwe bewaringswet liet op zich wachten.",
      "The rules for minors in detention were not clear enough; the new detention act was slow to come.",
    ),
  },
  note: t(
    "Gelezen in de tekst van 12 juni 2024; de ingangsdag 9 april 2024 volgt uit Staatsblad 2024, 83.",
    "Read in the text of 12 June 2024; the first day, 9 April 2024, follows from Staatsblad 2024, 83.",
  ),
} as const;
const directives = {
  from: "2015-07-20",
  endedBy: decree5_8,
  knownFrom: "2015-07-20",
  coveredUntil: "2024-04-08",
  sources: [receptionDirective2013("11(3)", "secondary"), returnDirective("17"), vw2000("59c")],
  note: t(
    "Het verbod volgde uit de richtlijnen en artikel 59c; het Nederlandse besluit noemde het nog niet uitdrukkelijk.",
    "The bar followed from the directives and article 59c; the Dutch decree did not yet state it.",
  ),
} as const;

/** The same three guarantees in each period, under the article that gives them then. */
const forMinors = (
  period: string,
  dates: typeof article5_15 | typeof article5_8 | typeof directives,
  inTime: typeof sincePact | undefined,
): Guard[] =>
  (
    [
      [
        "exceptional",
        exceptional,
        t(
          "alleenstaande minderjarigen: bewaring alleen als uiterste middel",
          "unaccompanied minors: detention only as a last resort",
        ),
      ],
      [
        "no-prison",
        inPrison,
        t("alleenstaande minderjarigen nooit in een gevangenis", "unaccompanied minors never in a prison"),
      ],
      [
        "apart",
        withAdults,
        t("alleenstaande minderjarigen apart van volwassenen", "unaccompanied minors apart from adults"),
      ],
    ] as const
  ).map(([name, forbids, title]) => ({
    id: `minor-${name}-${period}`,
    title,
    acts: DETENTION,
    forbids: inTime ? and(inTime, forbids) : forbids,
    ...dates,
  }));

/** Guarantees for children, in every rule that decides on such an act. */
export const minorsGuards: Guard[] = [
  ...forMinors("5-15", article5_15, sincePact),
  {
    id: "any-minor-no-prison-5-15",
    title: t("geen enkele minderjarige in een gevangenis", "no minor at all in a prison"),
    acts: DETENTION,
    forbids: and(sincePact, anyInPrison),
    ...article5_15,
  },
  {
    id: "minor-applicant-no-police-cell",
    title: t("een minderjarige asielzoeker niet in een politiecel", "no minor applicant in a police cell"),
    acts: DETENTION,
    forbids: and(sincePact, applicantInCell),
    ...pactImplementation.begins,
    sources: [receptionDirective("13(2)"), vb2000("5.11(3) (2026-06-12)")],
    note: t(
      "De richtlijn sluit ook andere plaatsen voor strafrechtelijke handhaving uit; een cel van politie of marechaussee geldt hier als zo'n plaats. Artikel 5.11, lid 1 van het besluit noemt het politiebureau wel.",
      "The directive also bars other facilities used for law enforcement; a cell of the police or Marechaussee counts as one here. Article 5.11(1) of the decree does name the police station.",
    ),
  },
  ...forMinors("5-8", article5_8, since5_8),
  ...forMinors("before-5-8", directives, undefined),
  {
    id: "children-with-parents",
    title: t("een kind wordt niet van zijn ouders gescheiden", "a child is not separated from its parents"),
    acts: [...DETENTION, "removal", "move"],
    forbids: separatesFamily,
    from: "2015-07-20",
    knownFrom: "2015-07-20",
    coveredUntil: COVERED.aliensAct,
    sources: [charter("7, 24(3)"), emn2024],
  },
  {
    id: "adequate-reception-first",
    title: t(
      "eerst onderzoek naar opvang voor een alleenstaande minderjarige",
      "reception for an unaccompanied minor is looked into first",
    ),
    acts: ["return-decision", "removal"],
    forbids: and(unaccompanied, not(adequateReceptionFound)),
    from: "2021-01-14",
    knownFrom: "2021-01-14",
    coveredUntil: COVERED.aliensAct,
    sources: [tqRuling, returnDirective("10(2)")],
    cause: { kind: "judgment", says: t("Arrest TQ van het Hof van Justitie.", "Judgment TQ of the Court of Justice.") },
  },
  {
    id: "best-interests",
    title: t("het belang van het kind staat voorop", "the best interests of the child come first"),
    acts: [...DETENTION, "return-decision", "removal"],
    forbids: and(childConcerned, is(findingOf(bestInterests), "contrary")),
    from: "2009-12-01",
    knownFrom: "2009-12-01",
    coveredUntil: COVERED.aliensAct,
    sources: [charter("24(2)")],
  },
];
