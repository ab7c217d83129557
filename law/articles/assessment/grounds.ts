import {
  answerOf,
  before,
  choice,
  choose,
  findingOf,
  is,
  onOrAfter,
  otherwise,
  position,
  rule,
  type Source,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { qualificationDirective, qualificationRegulation } from "../permit/sources.js";
import { emn2024, vw2000 } from "../sources/national.js";
import { councilOfState, RANK, ruling } from "../sources/rulings.js";
import {
  allegedGround,
  deviantGroup,
  equalityFear,
  fundamentalOpinion,
  identifiesWithEquality,
  narrowerGroup,
  opinionHeld,
  westernFundamental,
  womenAsGroup,
} from "./ground-findings.js";
import {
  ASSESSED,
  EQUALITY_LETTER,
  equalityRuling,
  letterMarch2024,
  letterOctober2024,
  POLICY_LETTER,
  politicalOpinionRuling,
  womenRuling,
} from "./sources.js";

/** Policy followed the Court only from its letter on; the court view follows the judgment for every decision. */
const followed = (name: string, entry: string, judgment: string, letter: string, ruled: Source, policy: Source) => [
  position(`policy-before-${name}`, {
    entry,
    view: "policy",
    verdict: "disapplied",
    rank: 0,
    knownFrom: judgment,
    scope: before(decisionDate, letter),
    source: policy,
    note: t("Tot deze brief beoordeelde de IND zoals daarvoor.", "Until this letter the IND assessed as before."),
  }),
  position(`policy-on-${name}`, {
    entry,
    view: "policy",
    verdict: "applies",
    rank: 0,
    knownFrom: letter,
    scope: onOrAfter(decisionDate, letter),
    source: policy,
  }),
  position(`court-on-${name}`, {
    entry,
    view: "court",
    verdict: "applies",
    rank: RANK.courtOfJustice,
    knownFrom: judgment,
    source: ruled,
  }),
];

const old = { from: ASSESSED, knownFrom: ASSESSED, coveredUntil: COVERED.oldProcedure };
const counts = (yes: Parameters<typeof is>[0], id: string, other: string) =>
  choose(when(is(yes, "yes"), choice(id)), otherwise(choice(other)));

/** Whether what somebody thinks counts as a political opinion. */
export const politicalOpinion = rule("assessment.political-opinion", {
  subject: "assessment",
  title: t("politieke overtuiging", "political opinion"),
  summary: t(
    "Of een opvatting, gedachte of mening meetelt als politieke overtuiging.",
    "Whether an opinion, thought or belief counts as a political opinion.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "counts", label: t("telt mee; de vrees wordt beoordeeld", "counts; the fear is assessed") },
      { id: "does-not-count", label: t("telt niet mee", "does not count") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("fundamental-opinion", {
      ...old,
      title: t("alleen een fundamentele politieke overtuiging", "only a fundamental political opinion"),
      sources: [emn2024, qualificationDirective("10(1)(e)")],
      says: counts(findingOf(fundamentalOpinion), "counts", "does-not-count"),
      except: [
        {
          id: "any-opinion",
          label: "any-opinion",
          title: t("elke opvatting, gedachte of mening telt", "any opinion, thought or belief counts"),
          from: "2023-09-21",
          knownFrom: "2023-09-21",
          sources: [politicalOpinionRuling, emn2024],
          cause: {
            kind: "judgment",
            says: t(
              "Het Hof van Justitie gaf op 21 september 2023 een ruimere uitleg van politieke overtuiging.",
              "The Court of Justice gave a wider reading of political opinion on 21 September 2023.",
            ),
          },
          when: is(findingOf(opinionHeld), "yes"),
          says: choice("counts"),
        },
      ],
    }),
    pactImplementation.ends("fundamental-opinion"),
    version("opinion-regulation", {
      ...pactImplementation.begins,
      title: t("elke opvatting, gedachte of overtuiging (verordening)", "any opinion, thought or belief (Regulation)"),
      sources: [qualificationRegulation("10(1)(e)"), politicalOpinionRuling],
      says: counts(findingOf(opinionHeld), "counts", "does-not-count"),
    }),
  ],
  positions: followed("opinion", "any-opinion", "2023-09-21", POLICY_LETTER, politicalOpinionRuling, letterMarch2024),
});

/** Whether women, or a group of them, are a particular social group where the applicant comes from. */
export const womenAsSocialGroup = rule("assessment.women-social-group", {
  subject: "assessment",
  title: t("vrouwen als sociale groep", "women as a social group"),
  summary: t(
    "Of vrouwen in het land van herkomst een sociale groep zijn.",
    "Whether women are a social group in the country of origin.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "social-group", label: t("ja, een sociale groep", "yes, a social group") },
      { id: "no-social-group", label: t("nee, geen sociale groep", "no, not a social group") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("narrow-social-group", {
      ...old,
      title: t(
        "een groep met een eigen kenmerk, niet vrouwen als zodanig",
        "a group with a feature of its own, not women as such",
      ),
      sources: [qualificationDirective("10(1)(d)"), emn2024],
      note: t(
        "Het beleid van vóór 2024 is hier samengevat en niet in een tekst gelezen.",
        "Policy from before 2024 is summarised here and was not read in a text.",
      ),
      says: counts(findingOf(narrowerGroup), "social-group", "no-social-group"),
      except: [
        {
          id: "women-group",
          label: "women-group",
          title: t("vrouwen, of een engere groep vrouwen", "women, or a narrower group of women"),
          from: "2024-01-16",
          knownFrom: "2024-01-16",
          sources: [womenRuling, emn2024],
          cause: {
            kind: "judgment",
            says: t(
              "Het Hof van Justitie oordeelde op 16 januari 2024 dat vrouwen een sociale groep kunnen zijn.",
              "The Court of Justice held on 16 January 2024 that women can be a social group.",
            ),
          },
          when: is(findingOf(womenAsGroup), "yes"),
          says: choice("social-group"),
        },
      ],
    }),
    pactImplementation.ends("narrow-social-group"),
    version("women-regulation", {
      ...pactImplementation.begins,
      title: t("vrouwen als sociale groep onder de verordening", "women as a social group under the Regulation"),
      sources: [qualificationRegulation("10(1)(d)"), womenRuling],
      says: choose(
        when(is(findingOf(womenAsGroup), "yes"), choice("social-group")),
        otherwise(counts(findingOf(narrowerGroup), "social-group", "no-social-group")),
      ),
    }),
  ],
  positions: followed("women", "women-group", "2024-01-16", POLICY_LETTER, womenRuling, letterMarch2024),
});

const threeSteps = choose(
  when(is(findingOf(deviantGroup), "no"), choice("not-deviant")),
  otherwise(counts(findingOf(equalityFear), "established", "no-fear")),
);

/** Identification with the equality of women and men, in three steps. */
export const equality = rule("assessment.equality", {
  subject: "assessment",
  title: t("vereenzelviging met de gelijkheid van man en vrouw", "identification with the equality of women and men"),
  summary: t(
    "Drie stappen: vereenzelvigt zij zich ermee, geldt zij daarom als afwijkend, en is de vrees gegrond?",
    "Three steps: does she identify with it, is she seen as deviant for it, and is the fear well-founded?",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "established", label: t("ja: sociale groep en gegronde vrees", "yes: social group and well-founded fear") },
      { id: "not-identified", label: t("zij vereenzelvigt zich er niet mee", "she does not identify with it") },
      {
        id: "not-deviant",
        label: t("de groep geldt in het land niet als afwijkend", "the group is not seen as deviant in the country"),
      },
      { id: "no-fear", label: t("de vrees is niet gegrond", "the fear is not well-founded") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("western-lifestyle", {
      ...old,
      title: t(
        "een westerse leefstijl alleen als die op een fundamentele overtuiging berust",
        "a western lifestyle only where it rests on a fundamental conviction",
      ),
      sources: [
        ruling(
          "NL:RVS:2018:3735",
          councilOfState,
          "2018-11-21",
          {
            nl: "verwestering telt alleen als uiting van een godsdienstige of politieke overtuiging",
            en: "westernisation counts only as the expression of a religious or political conviction",
          },
          "unverified",
        ),
        letterOctober2024,
      ],
      note: t("De oude lijn is uit het geheugen weergegeven.", "The old line is given from memory."),
      says: choose(
        when(is(findingOf(westernFundamental), "no"), choice("not-identified")),
        otherwise(counts(findingOf(equalityFear), "established", "no-fear")),
      ),
      except: [
        {
          id: "identification-with-equality",
          label: "identification-with-equality",
          title: t("vereenzelviging met gelijkheid in drie stappen", "identification with equality in three steps"),
          from: "2024-06-11",
          knownFrom: "2024-06-11",
          sources: [equalityRuling, emn2024],
          cause: {
            kind: "judgment",
            says: t(
              "Het Hof van Justitie oordeelde op 11 juni 2024 over vrouwen die zich vereenzelvigen met gelijkheid.",
              "The Court of Justice ruled on 11 June 2024 on women who identify with equality.",
            ),
          },
          when: is(findingOf(identifiesWithEquality), "yes"),
          says: threeSteps,
        },
      ],
    }),
    pactImplementation.ends("western-lifestyle"),
    version("equality-regulation", {
      ...pactImplementation.begins,
      title: t(
        "vereenzelviging met gelijkheid onder de verordening",
        "identification with equality under the Regulation",
      ),
      sources: [qualificationRegulation("10(1)(d)"), equalityRuling],
      says: choose(when(is(findingOf(identifiesWithEquality), "no"), choice("not-identified")), otherwise(threeSteps)),
    }),
  ],
  positions: followed(
    "equality",
    "identification-with-equality",
    "2024-06-11",
    EQUALITY_LETTER,
    equalityRuling,
    letterOctober2024,
  ),
});

const ground = findingOf(allegedGround);
/** On which of the five grounds of the Convention the fear would rest. */
export const persecutionGround = rule("assessment.ground", {
  subject: "assessment",
  title: t("vervolgingsgrond", "reason for persecution"),
  summary: t(
    "Of de vrees op een van de gronden van het Vluchtelingenverdrag rust.",
    "Whether the fear rests on a ground of the Refugee Convention.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "ground", label: t("ja, er is een grond", "yes, there is a ground") },
      { id: "no-ground", label: t("nee, geen grond van het verdrag", "no, not a ground of the Convention") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("convention-grounds", {
      title: t(
        "ras, godsdienst, nationaliteit, sociale groep of politieke overtuiging",
        "race, religion, nationality, social group or political opinion",
      ),
      from: ASSESSED,
      knownFrom: ASSESSED,
      coveredUntil: COVERED.aliensAct,
      sources: [qualificationDirective("10"), qualificationRegulation("10"), vw2000("29(1) (tot 12 juni 2026)")],
      says: choose(
        when(is(ground, "no-ground"), choice("no-ground")),
        when(
          is(ground, "political-opinion"),
          choose(when(is(answerOf(politicalOpinion), "counts"), choice("ground")), otherwise(choice("no-ground"))),
        ),
        when(
          is(ground, "women"),
          choose(
            when(is(answerOf(womenAsSocialGroup), "social-group"), choice("ground")),
            otherwise(choice("no-ground")),
          ),
        ),
        when(
          is(ground, "equality"),
          choose(when(is(answerOf(equality), "established"), choice("ground")), otherwise(choice("no-ground"))),
        ),
        otherwise(choice("ground")),
      ),
    }),
  ],
});
