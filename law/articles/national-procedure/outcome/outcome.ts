import {
  addLength,
  and,
  answerOf,
  BARRED,
  choice,
  choose,
  exists,
  findingOf,
  is,
  isNot,
  isOneOf,
  not,
  onOrBefore,
  or,
  otherwise,
  rule,
  theDay,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, unaccompanied } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { vb2000, vw2000 } from "../../sources/national.js";
import { answeredByRegulation, BY_REGULATION } from "../afterwards.js";
import { missedInterviewDate } from "../facts.js";
import { discontinuation, inadmissible, manifestGround, minorsInterest, protectionNeed } from "./findings.js";

const since2015 = {
  from: "2015-07-20",
  knownFrom: "2015-07-20",
  coveredUntil: COVERED.oldProcedure,
  note: t(
    "Gelezen in de tekst van 28 februari 2026; het begin op 20 juli 2015 is niet nagekeken.",
    "Read in the text of 28 February 2026; its start on 20 July 2015 was not checked.",
  ),
};
const byIND = { favourable: false, authority: "IND" };

/** Whether the IND may stop examining because the applicant does not take part. */
export const discontinue = rule("national.discontinue", {
  subject: "asylum-procedure",
  title: t("buiten behandeling stellen (tot juni 2026)", "discontinuing an application (until June 2026)"),
  summary: t(
    "Bij geen antwoord, een gemist gehoor of verdwijnen; na een gemist gehoor zijn er eerst twee weken om uit te leggen waarom.",
    "With no answer, a missed interview or disappearance; after a missed interview there are two weeks to explain first.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "two-weeks", label: t("nog niet: de twee weken lopen", "not yet: the two weeks run") },
      { id: "continue", label: t("de aanvraag wordt verder behandeld", "the application is examined further") },
      { id: "discontinued", label: t("buiten behandeling gesteld", "discontinued") },
      BY_REGULATION,
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: { kind: "application-discontinued", ...byIND, harmless: ["two-weeks", "continue", BY_REGULATION.id, BARRED.id] },
  versions: [
    version("vw-30c", {
      ...since2015,
      title: t("drie gronden, door een mens vastgesteld", "three grounds, found by a person"),
      sources: [vw2000("30c(1) (tot 12 juni 2026)")],
      note: t(
        "Gelezen in de tekst van 28 februari 2026; het begin op 20 juli 2015 is niet nagekeken. Zonder vastgelegde dag van het gemiste gehoor of het vertrek zijn de twee weken niet voorbij.",
        "Read in the text of 28 February 2026; its start on 20 July 2015 was not checked. Without a recorded day of the missed interview or the departure the two weeks are not over.",
      ),
      says: choose(
        when(
          and(
            isOneOf(findingOf(discontinuation), "no-show", "disappeared"),
            or(not(exists(missedInterviewDate)), onOrBefore(theDay, addLength(missedInterviewDate, weeks(2)))),
          ),
          choice("two-weeks"),
        ),
        when(is(findingOf(discontinuation), "none"), choice("continue")),
        otherwise(choice("discontinued")),
      ),
    }),
    procedureRegulation.ends("vw-30c"),
    answeredByRegulation("discontinue-by-regulation", "41"),
  ],
});

/** Whether the IND may declare an application inadmissible. */
export const nationalAdmissibility = rule("national.admissibility", {
  subject: "asylum-procedure",
  title: t("niet-ontvankelijk (tot juni 2026)", "inadmissible (until June 2026)"),
  summary: t(
    "Vijf gronden; de IND mag, en moet niet. Een alleenstaande minderjarige alleen naar een veilig derde land als dat in diens belang is.",
    "Five grounds; the IND may, and need not. An unaccompanied minor to a safe third country only in the minor's interest.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "admissible", label: t("ontvankelijk", "admissible") },
      { id: "inadmissible", label: t("niet-ontvankelijk", "inadmissible") },
      BY_REGULATION,
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: { kind: "asylum-inadmissible", ...byIND, harmless: ["admissible", BY_REGULATION.id, BARRED.id] },
  versions: [
    version("vw-30a", {
      ...since2015,
      title: t("vijf gronden, door een mens vastgesteld", "five grounds, found by a person"),
      sources: [vw2000("30a(1) (tot 12 juni 2026)")],
      says: choose(when(is(findingOf(inadmissible), "none"), choice("admissible")), otherwise(choice("inadmissible"))),
      except: [
        {
          id: "vb-3-109d-minor",
          label: "minor-third-country",
          title: t(
            "minderjarige en veilig derde land: alleen in diens belang",
            "minor and safe third country: only in the minor's interest",
          ),
          sources: [vb2000("3.109d(6)")],
          when: and(unaccompanied, is(findingOf(inadmissible), "safe-third-country")),
          says: choose(
            when(is(findingOf(minorsInterest), "yes"), choice("inadmissible")),
            otherwise(choice("admissible")),
          ),
        },
      ],
    }),
    procedureRegulation.ends("vw-30a"),
    answeredByRegulation("admissibility-by-regulation", "38"),
  ],
});

/** Which decision follows on an application that is examined on the merits. */
export const nationalOutcome = rule("national.outcome", {
  subject: "asylum-procedure",
  title: t("soort besluit op de asielaanvraag (tot juni 2026)", "kind of decision (until June 2026)"),
  summary: t(
    "Ingewilligd, ongegrond, kennelijk ongegrond, niet-ontvankelijk of buiten behandeling. Een mens beslist.",
    "Granted, unfounded, manifestly unfounded, inadmissible or discontinued. A person decides.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "refugee", label: t("verleend: vluchteling (29, lid 1, a)", "granted: refugee (29(1)(a))") },
      {
        id: "subsidiary",
        label: t("verleend: subsidiaire bescherming (29, lid 1, b)", "granted: subsidiary (29(1)(b))"),
      },
      { id: "unfounded", label: t("afgewezen als ongegrond (31)", "rejected as unfounded (31)") },
      {
        id: "manifestly-unfounded",
        label: t("afgewezen als kennelijk ongegrond (30b)", "rejected as manifestly unfounded (30b)"),
      },
      { id: "inadmissible", label: t("niet-ontvankelijk (30a)", "inadmissible (30a)") },
      { id: "discontinued", label: t("buiten behandeling (30c)", "discontinued (30c)") },
      BY_REGULATION,
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: { kind: "asylum-refusal", ...byIND, harmless: ["refugee", "subsidiary", BY_REGULATION.id, BARRED.id] },
  versions: [
    version("vw-29-31", {
      ...since2015,
      title: t("eerst de toegang, dan de inhoud", "admission to examination first, then the merits"),
      sources: [vw2000("28, 29(1), 30a, 30b, 30c, 31 (tot 12 juni 2026)")],
      says: choose(
        when(is(answerOf(discontinue), "discontinued"), choice("discontinued")),
        when(is(answerOf(nationalAdmissibility), "inadmissible"), choice("inadmissible")),
        when(is(findingOf(protectionNeed), "refugee"), choice("refugee")),
        when(is(findingOf(protectionNeed), "subsidiary"), choice("subsidiary")),
        when(isNot(findingOf(manifestGround), "none"), choice("manifestly-unfounded")),
        otherwise(choice("unfounded")),
      ),
    }),
    procedureRegulation.ends("vw-29-31"),
    answeredByRegulation("outcome-by-regulation", "39"),
  ],
  remedies: [
    {
      kind: "appeal",
      title: t("beroep bij de rechtbank", "appeal to the district court"),
      rule: "asylum.appeal",
      suspensive: null,
      sources: [vw2000("69 (tot 12 juni 2026)")],
    },
  ],
});

export const outcomeRules = [discontinue, nationalAdmissibility, nationalOutcome];
