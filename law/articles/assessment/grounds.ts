import { answerOf, choice, choose, findingOf, is, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { qualificationDirective, qualificationRegulation } from "../permit/sources.js";
import { emn2024, vw2000 } from "../sources/national.js";
import { equality } from "./equality.js";
import { allegedGround, fundamentalOpinion, narrowerGroup, opinionHeld, womenAsGroup } from "./findings/grounds.js";
import { counts, followed, old } from "./followed.js";
import { ASSESSED, letterMarch2024, POLICY_LETTER, politicalOpinionRuling, womenRuling } from "./sources.js";

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
