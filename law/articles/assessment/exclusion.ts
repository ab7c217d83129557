import { and, choice, choose, findingOf, is, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { qualificationDirective, qualificationRegulation } from "../permit/sources.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { vw2000 } from "../sources/national.js";
import { actor, alternativeShown, exclusionFound, powerElsewhere } from "./findings/protection.js";
import { old } from "./followed.js";

/** Whether somebody can be expected to find protection elsewhere in the own country. */
export const internalAlternative = rule("assessment.internal-alternative", {
  subject: "assessment",
  title: t("binnenlands beschermingsalternatief", "internal protection alternative"),
  summary: t(
    "Of iemand veilig elders in het eigen land kan wonen. De bewijslast ligt bij de IND.",
    "Whether somebody can live safely elsewhere in their own country. The burden of proof lies with the IND.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "available", label: t("er is een alternatief", "there is an alternative") },
      { id: "not-available", label: t("er is geen alternatief", "there is no alternative") },
      { id: "must-be-examined", label: t("moet nog worden onderzocht", "must still be examined") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("alternative-directive", {
      ...old,
      title: t("mag worden tegengeworpen als het is aangetoond", "may be held against somebody if it is shown"),
      sources: [qualificationDirective("8")],
      says: choose(
        when(is(findingOf(alternativeShown), "shown"), choice("available")),
        otherwise(choice("not-available")),
      ),
    }),
    pactImplementation.ends("alternative-directive"),
    version("alternative-regulation", {
      ...pactImplementation.begins,
      title: t(
        "moet worden onderzocht als het gevaar niet van de staat komt",
        "must be examined where the danger does not come from the State",
      ),
      sources: [qualificationRegulation("8"), asylumProcedureRegulation("34(2)(g)")],
      note: t(
        "Komt het gevaar van de staat, dan wordt aangenomen dat er geen bescherming is, tenzij zijn macht duidelijk beperkt is.",
        "Where the danger comes from the State, protection is presumed not to be there, unless its power is clearly limited.",
      ),
      says: choose(
        when(and(is(findingOf(actor), "state"), is(findingOf(powerElsewhere), "no")), choice("not-available")),
        when(is(findingOf(alternativeShown), "shown"), choice("available")),
        when(
          and(is(findingOf(alternativeShown), "not-examined"), is(findingOf(actor), "state")),
          choice("not-available"),
        ),
        when(is(findingOf(alternativeShown), "not-examined"), choice("must-be-examined")),
        otherwise(choice("not-available")),
      ),
    }),
  ],
});

/** Whether somebody is excluded from protection for crimes. */
export const exclusion = rule("assessment.exclusion", {
  subject: "assessment",
  title: t("uitsluiting (artikel 1F)", "exclusion (article 1F)"),
  summary: t(
    "Of iemand om misdrijven geen vluchteling kan zijn, of geen bescherming kan krijgen.",
    "Whether somebody cannot be a refugee, or cannot be protected, because of crimes.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "not-excluded", label: t("niet uitgesloten", "not excluded") },
      { id: "from-refugee-status", label: t("uitgesloten van de vluchtelingenstatus", "excluded from refugee status") },
      {
        id: "from-both",
        label: t("uitgesloten van beide vormen van bescherming", "excluded from both forms of protection"),
      },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("exclusion-directive", {
      ...old,
      title: t("artikel 1F en de Kwalificatierichtlijn", "article 1F and the Qualification Directive"),
      sources: [qualificationDirective("12, 17"), vw2000("29(1) (tot 12 juni 2026)")],
      says: choose(
        when(is(findingOf(exclusionFound), "none"), choice("not-excluded")),
        when(is(findingOf(exclusionFound), "refugee"), choice("from-refugee-status")),
        otherwise(choice("from-both")),
      ),
    }),
    pactImplementation.ends("exclusion-directive"),
    version("exclusion-regulation", {
      ...pactImplementation.begins,
      title: t("uitsluiting zonder afweging tegen de vrees", "exclusion without weighing against the fear"),
      sources: [qualificationRegulation("12"), qualificationRegulation("17")],
      says: choose(
        when(is(findingOf(exclusionFound), "none"), choice("not-excluded")),
        when(is(findingOf(exclusionFound), "refugee"), choice("from-refugee-status")),
        otherwise(choice("from-both")),
      ),
    }),
  ],
});
