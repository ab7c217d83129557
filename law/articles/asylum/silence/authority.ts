import {
  addLength,
  after,
  and,
  answerOf,
  choose,
  days,
  daysBetween,
  exists,
  largest,
  minus,
  type NumberExpr,
  number,
  otherwise,
  parameterOf,
  plus,
  rule,
  smallest,
  theDay,
  times,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { noticeOfDefaultDate } from "../../facts/acts.js";
import { decisionDate } from "../../facts/asylum.js";
import { awb, penaltySuspensionAct, vw2000 } from "../../sources/national.js";
import { councilOfState, ruling } from "../../sources/rulings.js";
import { decisionTerm } from "../decision-term.js";
import { penaltyAbolition, penaltySuspension } from "./commencements.js";
import { familyTermEnd } from "./facts.js";
import { firstRate, secondRate, thirdRate } from "./rates.js";

const count = (value: number) => number(value, "days");
/** The last of the two weeks that the authority still has after the notice. */
const lastOfTwoWeeks = addLength(noticeOfDefaultDate, weeks(2));
/** The first day that no longer counts: that of the decision, or tomorrow while there is none. */
const stops = choose(when(exists(decisionDate), decisionDate), otherwise(addLength(theDay, days(1))));
const daysLate = largest(count(0), smallest(count(42), minus(daysBetween(lastOfTwoWeeks, stops), count(1), "days")));
const inBand = (from: number): NumberExpr =>
  largest(count(0), smallest(count(14), minus(daysLate, count(from), "days")));
/** Fourteen days at each of three rates. */
const owed = plus(
  times(parameterOf(firstRate), inBand(0), "EUR-cent"),
  plus(
    times(parameterOf(secondRate), inBand(14), "EUR-cent"),
    times(parameterOf(thirdRate), inBand(28), "EUR-cent"),
    "EUR-cent",
  ),
  "EUR-cent",
);
const nothing = number(0, "EUR-cent");
const noticeCounts = (term: Parameters<typeof after>[1]) =>
  and(exists(noticeOfDefaultDate), after(noticeOfDefaultDate, term));

const counted = t(
  "De dag van het besluit zelf telt niet mee; dat is niet nagekeken. Er is niets verschuldigd als de ingebrekestelling onredelijk laat kwam of de aanvraag kennelijk kansloos was.",
  "The day of the decision itself does not count; this was not checked. Nothing is owed where the notice came unreasonably late or the application plainly had no chance.",
);
const overlap = t(
  "Of de dwangsom bleef bestaan voor een ingebrekestelling van vóór 15 april 2025 is niet gevonden; hier telt de dag van de ingebrekestelling.",
  "Whether the penalty stayed for a notice of default given before 15 April 2025 was not found; the day of the notice counts here.",
);

const abolition = {
  ...penaltyAbolition.begins,
  title: t("geen dwangsom door de IND", "no penalty owed by the IND"),
  sources: [vw2000("71b")],
  note: overlap,
  says: nothing,
};

/** What the authority itself owes for deciding late on an asylum application. */
export const authorityPenalty = rule("asylum.authority-penalty", {
  subject: "asylum-silence",
  title: t("dwangsom door de IND zelf", "penalty owed by the IND itself"),
  summary: t(
    "Sinds juli 2020 betaalt de IND bij asiel zelf geen dwangsom meer; alleen de rechter kan er een bepalen.",
    "Since July 2020 the IND itself owes no penalty in asylum cases; only the court can set one.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: noticeOfDefaultDate,
  versions: [
    version("awb-4-17", {
      from: "2009-10-01",
      knownFrom: "2009-10-01",
      coveredUntil: "2020-07-10",
      title: t("per dag te laat, ten hoogste 42 dagen", "for each day late, at most 42 days"),
      sources: [awb("4:17")],
      note: counted,
      says: choose(when(noticeCounts(answerOf(decisionTerm)), owed), otherwise(nothing)),
    }),
    penaltySuspension.ends("awb-4-17"),
    version("no-authority-penalty", {
      ...penaltySuspension.begins,
      title: t("geen dwangsom door de IND", "no penalty owed by the IND"),
      sources: [penaltySuspensionAct],
      conflict: {
        says: t(
          "een kamerstuk noemt 10 juli 2020 als ingangsdag; de Raad van State 11 juli.",
          "a parliamentary paper gives 10 July 2020 as the first day; the Council of State 11 July.",
        ),
        sources: [
          ruling("NL:RVS:2022:3353", councilOfState, "2022-11-30", {
            nl: "uitsluiten van de dwangsom door de rechter mag niet",
            en: "ruling out the court's penalty is not allowed",
          }),
        ],
      },
      says: nothing,
    }),
    penaltyAbolition.ends("no-authority-penalty"),
    version("vw-71b", { ...abolition, note: t("Voor asiel gold dit al.", "For asylum this held already.") }),
  ],
});

/** What the authority owed for deciding late on family reunification with a person who has asylum. */
export const familyPenalty = rule("family.late-penalty", {
  subject: "asylum-silence",
  title: t("dwangsom bij een te late beslissing op nareis", "penalty for a late decision on family reunification"),
  summary: t(
    "Tot 15 april 2025 € 23, € 35 en € 45 per dag, ten hoogste € 1.442; sindsdien niets.",
    "Until 15 April 2025 €23, €35 and €45 a day, at most €1,442; since then nothing.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: noticeOfDefaultDate,
  versions: [
    version("awb-4-17-family", {
      from: "2009-10-01",
      knownFrom: "2009-10-01",
      coveredUntil: "2025-04-14",
      title: t("per dag te laat, ten hoogste 42 dagen", "for each day late, at most 42 days"),
      sources: [awb("4:17")],
      note: counted,
      says: choose(when(noticeCounts(familyTermEnd), owed), otherwise(nothing)),
    }),
    penaltyAbolition.ends("awb-4-17-family"),
    version("vw-71b-family", abolition),
  ],
});
