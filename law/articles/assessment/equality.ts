import { choice, choose, findingOf, is, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { qualificationRegulation } from "../permit/sources.js";
import { emn2024 } from "../sources/national.js";
import { councilOfState, ruling } from "../sources/rulings.js";
import { deviantGroup, equalityFear, identifiesWithEquality, westernFundamental } from "./findings/grounds.js";
import { counts, followed, old } from "./followed.js";
import { EQUALITY_LETTER, equalityRuling, letterOctober2024 } from "./sources.js";

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
