import { answerOf, booleanFact, choice, choose, is, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { pactImplementation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { vw2000 } from "../../sources/national.js";
import { screeningRegulation } from "../sources.js";
import { encounterDate } from "./facts.js";
import { screeningDuty } from "./screening.js";

export const holdExtended = booleanFact("holdExtended", {
  label: t("de ophouding is verlengd", "the hold was extended"),
  question: t(
    "Heeft de korpschef of de Commandant van de Marechaussee de ophouding verlengd?",
    "Did the chief of police or the Commander of the Marechaussee extend the hold?",
  ),
  meaning: t(
    "Een verlenging in het belang van het onderzoek, bij een vermoeden van onrechtmatig verblijf.",
    "An extension in the interest of the inquiry, where unlawful stay is suspected.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een verlenging bestaat pas als zij is gegeven.",
    "An extension does not exist until it is given.",
  ),
  decidedBy: "korpschef of Koninklijke Marechaussee",
});

const ordinary = choose(when(holdExtended, choice("six-and-forty-eight-hours")), otherwise(choice("six-hours")));

/** How long a person stopped inland may be held for identity or screening. */
export const screeningHold = rule("screening.hold", {
  subject: "screening",
  title: t("ophouden voor identiteit of screening", "held for identity or screening"),
  summary: t(
    "Zes uur, te verlengen met 48 uur; voor screening in het land sinds juni 2026 ten hoogste 72 uur.",
    "Six hours, extendable by 48 hours; for screening inland since June 2026 at most 72 hours.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "six-hours",
        label: t("ten hoogste 6 uur, de nacht niet meegeteld", "at most 6 hours, the night not counted"),
      },
      {
        id: "six-and-forty-eight-hours",
        label: t("6 uur en daarna ten hoogste 48 uur", "6 hours and then at most 48 hours"),
      },
      { id: "seventy-two-hours", label: t("ten hoogste 72 uur", "at most 72 hours") },
    ],
  },
  selectedBy: encounterDate,
  actor: "AVIM, KMar",
  versions: [
    version("vw-50", {
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      title: t("zes uur en 48 uur", "six hours and 48 hours"),
      sources: [vw2000("50(2)-(4) (tot 12 juni 2026)")],
      note: t(
        "Gelezen in de tekst van 28 februari 2026; oudere teksten zijn niet nagekeken.",
        "Read in the text of 28 February 2026; older texts were not checked.",
      ),
      says: ordinary,
    }),
    pactImplementation.ends("vw-50"),
    version("vw-50-pact", {
      ...pactImplementation.begins,
      title: t("72 uur voor screening", "72 hours for screening"),
      sources: [vw2000("50(2)-(4) (vanaf 12 juni 2026)"), screeningRegulation("8(4)")],
      says: choose(when(is(answerOf(screeningDuty), "inland"), choice("seventy-two-hours")), otherwise(ordinary)),
    }),
  ],
});
