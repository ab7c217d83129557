import { and, choose, is, isOneOf, or, otherwise, rule, version, weeks, when } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate, decisionKind, procedure } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { vw2000 } from "../sources/national.js";
import { decidedFast, readInTwoTexts, transition } from "./kinds.js";

/** How long the appeal term is. */
export const appealLength = rule("asylum.appeal-length", {
  subject: "asylum-appeal",
  title: t("lengte van de beroepstermijn", "length of the appeal term"),
  summary: t(
    "Een week voor snelle afdoeningen, anders twee of vier weken.",
    "One week for fast decisions, otherwise two or four weeks.",
  ),
  result: { kind: "length" },
  selectedBy: decisionDate,
  versions: [
    version("vw-69", {
      title: t("één week bij snelle afdoening, anders vier", "one week for fast decisions, otherwise four"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("69(1), 69(2), 69(4) (tot 12 juni 2026)")],
      note: readInTwoTexts,
      says: choose(
        when(or(decidedFast, and(is(decisionKind, "unfounded"), is(procedure, "general"))), weeks(1)),
        otherwise(weeks(4)),
      ),
    }),
    pactImplementation.ends("vw-69"),
    version("vw-69-pact", {
      title: t("één, twee of vier weken", "one, two or four weeks"),
      ...pactImplementation.begins,
      sources: [vw2000("69 (vanaf 12 juni 2026)"), vw2000("80 (vanaf 12 juni 2026)")],
      note: t(
        `${transition.nl} Trok iemand de aanvraag zelf in, dan staat alleen beroep open tegen het terugkeerbesluit dat daarbij hoort.`,
        `${transition.en} Where somebody withdrew the application, an appeal lies only against the return decision that goes with it.`,
      ),
      says: choose(
        when(decidedFast, weeks(1)),
        when(isOneOf(decisionKind, "unfounded", "subsidiary-granted", "withdrawal"), weeks(2)),
        otherwise(weeks(4)),
      ),
      except: [
        {
          id: "vw-69-family",
          label: "family-refused",
          title: t("bij een geweigerde nareis: twee weken om zeker te zijn", "refused nareis: two weeks to be safe"),
          sources: [vw2000("69(2)(b) (vanaf 12 juni 2026)")],
          when: is(decisionKind, "family-refused"),
          says: weeks(2),
          conflict: {
            says: t(
              "een geweigerde nareis is een afwijzing (twee weken) of valt onder de hoofdregel (vier weken); de tekst beslist het niet.",
              "a refused family reunification is a rejection (two weeks) or falls under the main rule (four weeks); the text does not settle it.",
            ),
            sources: [vw2000("69(1) (vanaf 12 juni 2026)")],
          },
        },
      ],
    }),
  ],
});
