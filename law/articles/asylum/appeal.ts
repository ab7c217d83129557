import {
  and,
  answerOf,
  choose,
  is,
  isOneOf,
  no,
  or,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
  workingDay,
  yes,
} from "@keten/law-language";
import { t } from "@keten/text";
import { refusedAsSafeThirdCountry, refusedForUnreportedEntry } from "../facts/acts.js";
import { decisionDate, decisionKind, procedure } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { termijnenwet, vw2000 } from "../sources/national.js";

const FAST = ["not-considered", "inadmissible", "manifestly-unfounded", "discontinued"] as const;
const transition = t(
  "Overgangsrecht voor besluiten op oudere aanvragen is niet gevonden.",
  "Transitional law for decisions on older applications was not found.",
);

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
      sources: [vw2000("69(1), 69(2) (tot 12 juni 2026)")],
      note: t(
        "Gelezen in de tekst van 15 april 2025 en 28 februari 2026; oudere teksten zijn niet alle nagekeken.",
        "Read in the texts of 15 April 2025 and 28 February 2026; not every older text was checked.",
      ),
      says: choose(
        when(
          or(isOneOf(decisionKind, ...FAST), and(is(decisionKind, "unfounded"), is(procedure, "general"))),
          weeks(1),
        ),
        otherwise(weeks(4)),
      ),
    }),
    pactImplementation.ends("vw-69"),
    version("vw-69-pact", {
      title: t("één, twee of vier weken", "one, two or four weeks"),
      ...pactImplementation.begins,
      sources: [vw2000("69 (vanaf 12 juni 2026)")],
      note: transition,
      says: choose(
        when(isOneOf(decisionKind, ...FAST), weeks(1)),
        when(isOneOf(decisionKind, "unfounded", "subsidiary-granted", "withdrawal"), weeks(2)),
        otherwise(weeks(4)),
      ),
    }),
  ],
});

/** Whether an appeal lodged in time holds the effect of the decision by itself. */
export const appealSuspensive = rule("asylum.appeal-suspensive", {
  subject: "asylum-appeal",
  title: t("schorsende werking van het beroep", "suspensive effect of the appeal"),
  summary: t(
    "Of iemand het beroep in Nederland mag afwachten.",
    "Whether a person may await the appeal in the Netherlands.",
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
      says: choose(when(isOneOf(decisionKind, ...FAST), no), otherwise(yes)),
      except: [
        {
          id: "vw-82-safe-third-country",
          label: "safe-third-country",
          title: t(
            "bij een veilig derde land blijft de schorsende werking",
            "with a safe third country the suspensive effect stays",
          ),
          sources: [vw2000("82(2)(b) (tot 12 juni 2026)")],
          when: and(is(decisionKind, "inadmissible"), refusedAsSafeThirdCountry),
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
      ],
    }),
    pactImplementation.ends("vw-82"),
    version("vw-82-pact", {
      title: t("wel, behalve waar de verordening haar uitsluit", "yes, except where the Regulation rules it out"),
      ...pactImplementation.begins,
      sources: [vw2000("82 (vanaf 12 juni 2026)"), asylumProcedureRegulation("68(3)")],
      note: transition,
      says: choose(when(isOneOf(decisionKind, ...FAST), no), otherwise(yes)),
    }),
  ],
});

/** Until when an appeal against an asylum decision can be lodged. */
export const appeal = rule("asylum.appeal", {
  subject: "asylum-appeal",
  title: t("beroepstermijn asiel", "time limit for an asylum appeal"),
  summary: t(
    "1, 2 of 4 weken na het besluit, naar het soort besluit.",
    "1, 2 or 4 weeks after the decision, by its kind.",
  ),
  result: { kind: "term" },
  selectedBy: decisionDate,
  alongside: { length: appealLength, suspensive: appealSuspensive },
  versions: [
    version("vw-69-term", {
      title: t("beroepstermijn na het besluit", "appeal term after the decision"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.aliensAct,
      sources: [vw2000("69")],
      says: term({
        from: decisionDate,
        length: answerOf(appealLength),
        endsOn: workingDay(termijnenwet("1")),
      }),
    }),
  ],
});
