import {
  and,
  answerOf,
  choose,
  is,
  isOneOf,
  no,
  not,
  onOrBefore,
  or,
  otherwise,
  rule,
  version,
  when,
  yes,
} from "@keten/law-language";
import { t } from "@keten/text";
import { refusedForUnreportedEntry } from "../facts/acts.js";
import { earlierApplicationRejected, inadmissibilityGround, withdrawalGround } from "../facts/appeal.js";
import { decisionDate, decisionKind, procedure, unaccompanied } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { vw2000 } from "../sources/national.js";
import { protectionProof } from "../temporary-protection/facts.js";
import { protectionLastDay } from "../temporary-protection/window.js";
import { decidedOnMerits, readInTwoTexts, transition } from "./kinds.js";
import { ammrRemedies, safeThirdCountryChange } from "./sources.js";

/** The grounds of inadmissibility under which the Regulation takes the right to remain away. */
const GROUNDS_WITHOUT_STAY = [
  "first-country-of-asylum",
  "relocation-by-court",
  "late-after-return-decision",
  "no-new-elements",
] as const;

/** Whether an appeal lodged in time holds the effect of the decision by itself. */
export const appealSuspensive = rule("asylum.appeal-suspensive", {
  subject: "asylum-appeal",
  title: t("schorsende werking van het beroep", "suspensive effect of the appeal"),
  summary: t(
    "Of iemand het beroep in Nederland mag afwachten zonder het de rechter te vragen.",
    "Whether a person may await the appeal in the Netherlands without asking the court.",
  ),
  result: { kind: "boolean" },
  selectedBy: decisionDate,
  versions: [
    version("vw-82", {
      title: t("wel, behalve bij snelle afdoening", "yes, except for fast decisions"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("82 (tot 12 juni 2026)")],
      note: readInTwoTexts,
      says: choose(
        when(
          isOneOf(
            decisionKind,
            "not-considered",
            "inadmissible",
            "manifestly-unfounded",
            "discontinued",
            "transfer",
            "detention",
          ),
          no,
        ),
        otherwise(yes),
      ),
      except: [
        {
          id: "vw-82-safe-third-country",
          label: "safe-third-country",
          title: t(
            "bij een veilig derde land blijft de schorsende werking",
            "with a safe third country the suspensive effect stays",
          ),
          sources: [vw2000("82(2)(b) (tot 12 juni 2026)")],
          when: and(is(decisionKind, "inadmissible"), is(inadmissibilityGround, "safe-third-country")),
          says: yes,
        },
        {
          id: "vw-82-unreported-entry",
          label: "unreported-entry",
          title: t(
            "bij onrechtmatige binnenkomst zonder melding blijft de schorsende werking",
            "with unlawful entry without reporting the suspensive effect stays",
          ),
          sources: [vw2000("82(2)(c) (tot 12 juni 2026)")],
          when: and(is(decisionKind, "manifestly-unfounded"), refusedForUnreportedEntry),
          says: yes,
        },
        {
          id: "vw-82-temporary-protection",
          label: "temporary-protection",
          title: t(
            "wie tijdelijke bescherming heeft, houdt de schorsende werking",
            "who has temporary protection keeps the suspensive effect",
          ),
          sources: [vw2000("82(5) (tot 12 juni 2026)")],
          note: t(
            "Bij niet in behandeling nemen en niet-ontvankelijk, en ook als het beroep te laat is; dat laatste telt Keten niet. Gelezen in de tekst van 28 februari 2026. Sinds 12 juni 2026 staat dit niet meer in de wet.",
            "With an application not considered or inadmissible, and also where the appeal is late; Keten does not count the latter. Read in the text of 28 February 2026. Since 12 June 2026 the Act no longer says this.",
          ),
          when: and(
            isOneOf(decisionKind, "not-considered", "inadmissible"),
            protectionProof,
            onOrBefore(decisionDate, answerOf(protectionLastDay)),
          ),
          says: yes,
          over: ["safe-third-country"],
        },
      ],
    }),
    pactImplementation.ends("vw-82"),
    version("vw-82-pact", {
      title: t("wel, behalve waar de verordening haar uitsluit", "yes, except where the Regulation rules it out"),
      ...pactImplementation.begins,
      sources: [vw2000("82(1), 82(2) (vanaf 12 juni 2026)"), asylumProcedureRegulation("68(2), 68(3)"), ammrRemedies],
      note: transition,
      says: choose(
        when(isOneOf(decisionKind, "not-considered", "transfer", "discontinued", "detention"), no),
        when(is(decisionKind, "inadmissible"), not(isOneOf(inadmissibilityGround, ...GROUNDS_WITHOUT_STAY))),
        when(decidedOnMerits, not(or(earlierApplicationRejected, isOneOf(procedure, "accelerated", "border")))),
        when(
          is(decisionKind, "withdrawal"),
          not(isOneOf(withdrawalGround, "exclusion", "security-danger", "serious-crime")),
        ),
        otherwise(yes),
      ),
      except: [
        {
          id: "apr-68-minor",
          label: "minor-at-border",
          title: t(
            "een alleenstaande minderjarige in de grensprocedure mag blijven",
            "an unaccompanied minor in the border procedure may stay",
          ),
          sources: [asylumProcedureRegulation("68(3)(a)(ii), 68(3)(b)")],
          note: t(
            "Wordt de zaak tegelijk versneld behandeld, dan kent de verordening voor de afwijzing geen uitzondering; hier telt de grensprocedure.",
            "If the case is accelerated as well, the Regulation has no exception for the rejection; the border procedure counts here.",
          ),
          when: and(
            is(procedure, "border"),
            or(is(decisionKind, "inadmissible"), and(decidedOnMerits, not(earlierApplicationRejected))),
            unaccompanied,
          ),
          says: yes,
          over: ["safe-third-country-pact"],
        },
        {
          id: "apr-68-safe-third-country",
          label: "safe-third-country-pact",
          title: t(
            "bij een veilig derde land blijft het recht om te blijven",
            "with a safe third country the right to remain stays",
          ),
          sources: [asylumProcedureRegulation("68(3)(b)")],
          when: and(is(decisionKind, "inadmissible"), is(inadmissibilityGround, "safe-third-country")),
          says: yes,
          conflict: {
            says: t(
              "het voorstel voor Verordening 2026/463 neemt het recht om te blijven ook bij een veilig derde land weg; de aangenomen tekst is niet gezien.",
              "the proposal for Regulation 2026/463 takes the right to remain away for a safe third country too; the adopted text was not seen.",
            ),
            sources: [safeThirdCountryChange],
          },
        },
      ],
    }),
  ],
});
