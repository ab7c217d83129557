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
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { qualificationDirective, qualificationRegulation } from "../permit/sources.js";
import { emn2024, vw2000 } from "../sources/national.js";
import { RANK } from "../sources/rulings.js";
import { judged } from "./findings/judged.js";
import { ASSESSED, letterMarch2024, POLICY_LETTER, slidingScaleRuling } from "./sources.js";

export const violenceDegree = judged(
  "violence-degree",
  t(
    "Hoeveel willekeurig geweld is er in het gebied van herkomst, door een gewapend conflict?",
    "How much indiscriminate violence is there in the area of origin, from an armed conflict?",
  ),
  [
    t(
      "het aantal slachtoffers onder burgers, en de verhouding tot de bevolking",
      "the number of civilian victims, and in proportion to the population",
    ),
    t("de wijze van vechten en wie strijdt", "how and by whom there is fighting"),
    t("ontheemden en de duur van het conflict", "displaced people and how long the conflict lasts"),
    t("wat het landenbeleid zegt (country.violence)", "what country policy says (country.violence)"),
    t(
      "de nieuwste landeninformatie (country.newest-information)",
      "the newest country information (country.newest-information)",
    ),
  ],
  [slidingScaleRuling],
  {
    answers: [
      { id: "none", label: t("geen willekeurig geweld", "no indiscriminate violence") },
      { id: "lower", label: t("wel, maar niet in de hoogste mate", "some, but not of the highest degree") },
      { id: "extreme", label: t("in de hoogste mate", "of the highest degree") },
    ],
  },
);
export const circumstances = judged(
  "violence-circumstances",
  t(
    "Zijn er persoonlijke omstandigheden waardoor het geweld deze persoon eerder treft?",
    "Are there personal circumstances through which the violence hits this person sooner?",
  ),
  [
    t("werk, woonplaats, route, leeftijd, gezondheid, gezin", "work, place, route, age, health, family"),
    t("eerdere bedreigingen of geweld", "earlier threats or violence"),
    t("of iemand zich aan het geweld kan onttrekken", "whether the person can keep out of the violence"),
  ],
  [slidingScaleRuling],
  {
    answers: [
      { id: "none", label: t("geen gebleken", "none found") },
      { id: "some", label: t("enkele", "some") },
      { id: "strong", label: t("veel of zwaarwegende", "many or weighty ones") },
    ],
  },
);
export const realRiskTogether = judged(
  "violence-real-risk",
  t(
    "Is er, alles samen gewogen, een reëel risico op ernstige schade door willekeurig geweld?",
    "All things weighed together, is there a real risk of serious harm from indiscriminate violence?",
  ),
  [
    t(
      "hoe minder geweld, hoe zwaarder de persoonlijke omstandigheden moeten zijn",
      "the less violence, the weightier the personal circumstances must be",
    ),
    t("de omstandigheden samen, niet elk op zich", "the circumstances together, not each on its own"),
  ],
  [slidingScaleRuling],
);

const degree = findingOf(violenceDegree);
const byScale = choose(
  when(is(findingOf(circumstances), "none"), choice("circumstances-needed")),
  otherwise(choice("weigh-together")),
);

/** Where a case stands on the scale of article 15(c): more violence, or more circumstances, never puts it lower. */
export const violenceScale = rule("assessment.violence-scale", {
  subject: "assessment",
  title: t("glijdende schaal bij willekeurig geweld", "sliding scale for indiscriminate violence"),
  summary: t(
    "Of het geweld alleen genoeg is, of dat persoonlijke omstandigheden moeten meewegen.",
    "Whether violence alone suffices, or personal circumstances must weigh in.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "individual-only",
        label: t(
          "niet door willekeurig geweld: alleen een gevaar dat op de persoon is gericht telt",
          "not from indiscriminate violence: only danger aimed at the person counts",
        ),
      },
      {
        id: "circumstances-needed",
        label: t(
          "het geweld alleen is niet genoeg; er zijn geen omstandigheden gebleken",
          "violence alone does not suffice; no circumstances were found",
        ),
      },
      {
        id: "weigh-together",
        label: t(
          "een mens weegt geweld en omstandigheden samen",
          "a person weighs violence and circumstances together",
        ),
      },
      { id: "presence-suffices", label: t("er zijn is al genoeg voor gevaar", "being there is danger enough") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("exceptional-situation", {
      title: t("alleen de uitzonderlijke situatie telt", "only the exceptional situation counts"),
      from: ASSESSED,
      knownFrom: ASSESSED,
      coveredUntil: COVERED.oldProcedure,
      sources: [emn2024, qualificationDirective("15(c)")],
      says: choose(when(is(degree, "extreme"), choice("presence-suffices")), otherwise(choice("individual-only"))),
      except: [
        {
          id: "sliding-scale",
          label: "sliding-scale",
          title: t(
            "bij minder geweld tellen persoonlijke omstandigheden mee",
            "with less violence personal circumstances count too",
          ),
          from: "2023-11-09",
          knownFrom: "2023-11-09",
          sources: [slidingScaleRuling, emn2024],
          cause: {
            kind: "judgment",
            says: t(
              "Het Hof van Justitie legde artikel 15, onder c, op 9 november 2023 uit als een glijdende schaal.",
              "The Court of Justice read article 15(c) as a sliding scale on 9 November 2023.",
            ),
          },
          when: is(degree, "lower"),
          says: byScale,
        },
      ],
    }),
    pactImplementation.ends("exceptional-situation"),
    version("scale-regulation", {
      ...pactImplementation.begins,
      title: t("de glijdende schaal onder de verordening", "the sliding scale under the Regulation"),
      sources: [qualificationRegulation("15(c)"), slidingScaleRuling, vw2000("29a (vanaf 12 juni 2026)")],
      note: t(
        "De verordening houdt de tekst die het Hof uitlegde; dat de uitleg blijft gelden, is een aanname.",
        "The Regulation keeps the text that the Court explained; that the reading still holds is an assumption.",
      ),
      says: choose(
        when(is(degree, "extreme"), choice("presence-suffices")),
        when(is(degree, "lower"), byScale),
        otherwise(choice("individual-only")),
      ),
    }),
  ],
  positions: [
    position("policy-before-scale", {
      entry: "sliding-scale",
      view: "policy",
      verdict: "disapplied",
      rank: 0,
      knownFrom: "2023-11-09",
      scope: before(decisionDate, POLICY_LETTER),
      source: letterMarch2024,
      note: t(
        "Tot de brief van 5 maart 2024 keek het beleid vooral naar de algemene toestand; voor Afghanistan woog het de schaal al in januari 2024 mee.",
        "Until the letter of 5 March 2024 policy looked mainly at the general situation; for Afghanistan it weighed the scale in January 2024 already.",
      ),
    }),
    position("policy-on-scale", {
      entry: "sliding-scale",
      view: "policy",
      verdict: "applies",
      rank: 0,
      knownFrom: POLICY_LETTER,
      scope: onOrAfter(decisionDate, POLICY_LETTER),
      source: letterMarch2024,
    }),
    position("court-on-scale", {
      entry: "sliding-scale",
      view: "court",
      verdict: "applies",
      rank: RANK.courtOfJustice,
      knownFrom: "2023-11-09",
      source: slidingScaleRuling,
    }),
  ],
});

/** Whether indiscriminate violence gives a real risk of serious harm. */
export const indiscriminateViolence = rule("assessment.indiscriminate-violence", {
  subject: "assessment",
  title: t(
    "ernstige schade door willekeurig geweld (artikel 15, onder c)",
    "serious harm from indiscriminate violence (article 15(c))",
  ),
  summary: t(
    "Of iemand gevaar loopt door het geweld in het gebied van herkomst.",
    "Whether somebody is in danger from the violence in the area of origin.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "real-risk", label: t("ja, een reëel risico", "yes, a real risk") },
      { id: "no-real-risk", label: t("nee, niet op deze grond", "no, not on this ground") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("real-risk-by-scale", {
      title: t("naar de schaal, en waar nodig naar een oordeel", "by the scale, and by a judgement where needed"),
      from: ASSESSED,
      knownFrom: ASSESSED,
      coveredUntil: COVERED.aliensAct,
      sources: [qualificationDirective("15(c)"), qualificationRegulation("15(c)")],
      says: choose(
        when(is(answerOf(violenceScale), "presence-suffices"), choice("real-risk")),
        when(
          is(answerOf(violenceScale), "weigh-together"),
          choose(when(is(findingOf(realRiskTogether), "yes"), choice("real-risk")), otherwise(choice("no-real-risk"))),
        ),
        otherwise(choice("no-real-risk")),
      ),
    }),
  ],
});
export const violenceFindings = [violenceDegree, circumstances, realRiskTogether];
