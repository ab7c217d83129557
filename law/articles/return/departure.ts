import {
  and,
  answerOf,
  atLeast,
  choice,
  choose,
  days,
  exists,
  findingOf,
  is,
  months,
  or,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { abscondingGrounds, twoOfBoth } from "../detention/grounds-facts.js";
import { misledAuthorities, securityDanger } from "../facts/acts.js";
import { suspensionEndedOn } from "../facts/appeal.js";
import { decisionDate, decisionKind } from "../facts/asylum.js";
import { euCitizen } from "../facts/person.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { termijnenwet, vb2000, vw2000 } from "../sources/national.js";
import { immediateDeparture } from "./findings.js";

const decided = is(findingOf(immediateDeparture), "yes");
const grounds = (risk: ReturnType<typeof or> | ReturnType<typeof atLeast>) =>
  choose(
    when(euCitizen, choice("one-month")),
    when(
      and(or(risk, is(decisionKind, "manifestly-unfounded"), misledAuthorities, securityDanger), decided),
      choice("immediate"),
    ),
    otherwise(choice("four-weeks")),
  );

/** How much time somebody gets to leave. */
export const departureKind = rule("return.departure-kind", {
  subject: "return",
  title: t("vertrektermijn: hoe lang", "departure period: how long"),
  summary: t(
    "Vier weken; nul dagen alleen op een grond van de wet en als dat nodig is.",
    "Four weeks; none only on a ground in the Act and where needed.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "four-weeks", label: t("vier weken", "four weeks") },
      { id: "one-month", label: t("een maand (EU-burger)", "one month (EU citizen)") },
      { id: "immediate", label: t("onmiddellijk", "at once") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  act: {
    kind: "departure-period-denied",
    favourable: false,
    authority: "IND",
    harmless: ["four-weeks", "one-month"],
  },
  versions: [
    version("vw-62", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("vier weken, of nul bij ten minste twee gronden", "four weeks, or none with at least two grounds"),
      sources: [vw2000("62"), vb2000("6.1 (2024-06-12)")],
      note: t(
        "Gelezen in teksten van 2024 en 2026; het begin is niet nagekeken.",
        "Read in texts of 2024 and 2026; its start was not checked.",
      ),
      says: grounds(twoOfBoth),
    }),
    pactImplementation.ends("vw-62"),
    version("vw-62-pact", {
      ...pactImplementation.begins,
      title: t("vier weken, of nul bij twee van de 21 gronden", "four weeks, or none with two of the 21 grounds"),
      sources: [vw2000("62 (vanaf 12 juni 2026)"), vb2000("6.1 (2026-06-12)")],
      note: t(
        "De minister kan de termijn ook verlengen (lid 4), en die van een EU-burger bij spoed verkorten (lid 3); dat rekent Keten niet.",
        "The minister can also lengthen the period (paragraph 4), and shorten that of an EU citizen in urgent cases (paragraph 3); Keten does not count that.",
      ),
      says: grounds(atLeast(abscondingGrounds, 2)),
    }),
  ],
});

const runs = (length: Parameters<typeof term>[0]["length"]) =>
  term({
    from: choose(when(exists(suspensionEndedOn), suspensionEndedOn), otherwise(decisionDate)),
    length,
    endsOn: workingDay(termijnenwet("1")),
  });

/** The last day to leave on one's own. */
export const departureTerm = rule("return.departure-term", {
  subject: "return",
  title: t("vertrektermijn", "departure period"),
  summary: t(
    "De laatste dag om zelf te vertrekken, na het besluit of na de uitspraak.",
    "The last day to leave by oneself, after the decision or the ruling.",
  ),
  result: { kind: "term" },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("vw-62-term", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.aliensAct,
      title: t("28 dagen, een maand of nul dagen", "28 days, a month or no days"),
      sources: [vw2000("62")],
      note: t(
        "Valt de laatste dag in een weekend, dan neemt Keten de volgende werkdag (Algemene termijnenwet); rechtspraak daarover is niet gevonden.",
        "Where the last day falls in a weekend Keten takes the next working day (General Extension of Time Limits Act); no case law on this was found.",
      ),
      says: choose(
        when(
          is(answerOf(departureKind), "immediate"),
          term({ from: decisionDate, length: days(0), endsOn: { roll: "none", rollSource: vw2000("62") } }),
        ),
        when(is(answerOf(departureKind), "one-month"), runs(months(1))),
        otherwise(runs(weeks(4))),
      ),
    }),
  ],
});
