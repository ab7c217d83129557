import {
  addLength,
  and,
  answerOf,
  anyDay,
  choice,
  choose,
  exists,
  extend,
  is,
  isOneOf,
  months,
  number,
  onOrBefore,
  or,
  otherwise,
  rule,
  term,
  theDay,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { madeDate } from "../../facts/asylum.js";
import { crisisDecidedOn, crisisDerogation, crisisKind, crisisProlonged } from "../facts/crisis.js";
import { crisisRegulation } from "../sources.js";
import { regulation } from "../start.js";

const held = {
  ...regulation.begins,
  note: t(
    "Of de Raad ooit zo'n besluit voor Nederland nam, is niet gevonden. De eerste dag is betwist: 12 juni of 1 juli 2026.",
    "Whether the Council ever took such a decision for the Netherlands was not found. The first day is disputed: 12 June or 1 July 2026.",
  ),
};
const decided = exists(crisisDecidedOn);
const quarter = months(3);
const prolonged = (id: string, title: { nl: string; en: string }, ...steps: string[]) =>
  extend(id, quarter, {
    ...regulation.begins,
    title: t(title.nl, title.en),
    when: isOneOf(crisisProlonged, ...steps),
    sources: [crisisRegulation("5")],
    effective: crisisDecidedOn,
  });

/** How long measures in a crisis can last. */
export const crisisDuration = rule("crisis.duration", {
  subject: "responsible-state",
  title: t("duur van crisismaatregelen", "duration of crisis measures"),
  summary: t(
    "3 maanden, drie keer met 3 maanden te verlengen; nooit langer dan 12 maanden.",
    "3 months, three times prolonged by 3 months; never longer than 12 months.",
  ),
  result: { kind: "term" },
  selectedBy: crisisDecidedOn,
  actor: "Raad van de EU",
  versions: [
    version("crisis-duration", {
      ...held,
      title: t("drie tot twaalf maanden", "three to twelve months"),
      sources: [crisisRegulation("5")],
      says: term({
        from: crisisDecidedOn,
        length: quarter,
        steps: [
          prolonged(
            "crisis-confirmed",
            { nl: "bevestigd door de Commissie", en: "confirmed by the Commission" },
            "confirmed",
            "new-decision",
            "confirmed-again",
          ),
          prolonged(
            "crisis-new-decision",
            { nl: "nieuw besluit van de Raad", en: "new Council decision" },
            "new-decision",
            "confirmed-again",
          ),
          prolonged("crisis-confirmed-again", { nl: "nog eens bevestigd", en: "confirmed again" }, "confirmed-again"),
        ],
        ceiling: { length: months(12), from: crisisDecidedOn, sources: [crisisRegulation("5(3)")] },
        endsOn: anyDay(crisisRegulation("5")),
      }),
    }),
  ],
});

const massOrForce = isOneOf(crisisKind, "mass-arrivals", "force-majeure");
const allowed = choice("allowed");
const derogation = (id: string) => is(crisisDerogation, id);

/** Whether a derogation fits the kind of crisis that the Council named. */
export const derogationAllowed = rule("crisis.derogation", {
  subject: "responsible-state",
  title: t("mag deze afwijking in een crisis?", "is this derogation possible in a crisis?"),
  summary: t(
    "Alleen na een besluit van de Raad, en alleen wat bij de soort crisis past.",
    "Only after a decision of the Council, and only what fits the kind of crisis.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "allowed", label: t("ja, als het besluit het noemt", "yes, where the decision names it") },
      { id: "not-for-this-crisis", label: t("nee, niet bij deze soort crisis", "no, not in this kind of crisis") },
      { id: "no-decision", label: t("nee, er is geen besluit van de Raad", "no, there is no Council decision") },
    ],
  },
  selectedBy: theDay,
  alongside: { until: crisisDuration },
  versions: [
    version("crisis-derogation", {
      ...held,
      title: t("per soort crisis", "by kind of crisis"),
      sources: [crisisRegulation("10 tot en met 13")],
      says: choose(
        when(and(decided, exists(crisisKind), isOneOf(crisisDerogation, "registration", "border-longer")), allowed),
        when(and(decided, isOneOf(crisisDerogation, "border-fewer", "responsibility-terms"), massOrForce), allowed),
        when(
          and(decided, isOneOf(crisisDerogation, "border-more", "no-take-back"), is(crisisKind, "mass-arrivals")),
          allowed,
        ),
        when(and(decided, derogation("border-all"), is(crisisKind, "instrumentalisation")), allowed),
        when(decided, choice("not-for-this-crisis")),
        otherwise(choice("no-decision")),
      ),
    }),
  ],
});

/** Until when an application must be registered in a crisis. */
export const crisisRegistration = rule("crisis.registration-term", {
  subject: "responsible-state",
  title: t("termijn om te registreren in een crisis", "time limit to register in a crisis"),
  summary: t("Ten hoogste 4 weken na de asielwens.", "At most 4 weeks after the asylum wish."),
  result: { kind: "term" },
  selectedBy: madeDate,
  actor: "IND",
  versions: [
    version("crisis-registration", {
      ...held,
      title: t("vier weken", "four weeks"),
      sources: [crisisRegulation("10(1), 10(4)")],
      note: t(
        "Bij massale aankomst alleen in de eerste drie maanden. Kwetsbare mensen en gezinnen met kinderen gaan voor.",
        "With mass arrivals in the first three months only. Vulnerable persons and families with children go first.",
      ),
      says: term({
        from: madeDate,
        onlyIf: and(
          onOrBefore(crisisDecidedOn, madeDate),
          or(
            onOrBefore(madeDate, addLength(crisisDecidedOn, quarter)),
            and(
              isOneOf(crisisKind, "instrumentalisation", "force-majeure"),
              onOrBefore(madeDate, answerOf(crisisDuration)),
            ),
          ),
        ),
        length: weeks(4),
        endsOn: anyDay(crisisRegulation("10(1)")),
      }),
    }),
  ],
});

/** How much longer the border procedure may last in a crisis. */
export const crisisBorder = rule("crisis.border-extra", {
  subject: "responsible-state",
  title: t("extra tijd voor de grensprocedure in een crisis", "extra time for the border procedure in a crisis"),
  summary: t("Ten hoogste 6 weken langer.", "At most 6 weeks longer."),
  result: { kind: "length" },
  selectedBy: crisisDecidedOn,
  versions: [
    version("crisis-border", {
      ...held,
      title: t("zes weken langer", "six weeks longer"),
      sources: [crisisRegulation("11(1)")],
      note: t(
        `${held.note.nl} Niet boven op de zestien weken na herplaatsing.`,
        `${held.note.en} Not on top of the sixteen weeks after relocation.`,
      ),
      says: weeks(6),
    }),
  ],
});

/** The recognition rate up to which applicants come into the border procedure in a crisis. */
export const crisisThreshold = rule("crisis.border-rate", {
  subject: "responsible-state",
  title: t("de grens van het inwilligingspercentage in een crisis", "the line of the recognition rate in a crisis"),
  summary: t(
    "Bij massale aankomst mag de grens van 20 naar 5 procent, of mag tot 50 procent in de grensprocedure worden beslist.",
    "With mass arrivals the line may go from 20 to 5 percent, or decisions up to 50 percent may be taken at the border.",
  ),
  result: { kind: "number", unit: "share" },
  selectedBy: crisisDecidedOn,
  versions: [
    version("crisis-rate", {
      ...held,
      title: t("5, 20 of 50 procent", "5, 20 or 50 percent"),
      sources: [crisisRegulation("11(3) en 11(4)")],
      says: choose(
        when(and(is(crisisKind, "mass-arrivals"), derogation("border-fewer")), number(0.05, "share")),
        when(and(is(crisisKind, "mass-arrivals"), derogation("border-more")), number(0.5, "share")),
        otherwise(number(0.2, "share")),
      ),
    }),
  ],
});

export const crisisRules = [crisisDuration, derogationAllowed, crisisRegistration, crisisBorder, crisisThreshold];
