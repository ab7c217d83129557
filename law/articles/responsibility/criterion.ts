import {
  addLength,
  and,
  answerOf,
  type BoolExpr,
  before,
  choice,
  choose,
  type DateExpr,
  exists,
  findingOf,
  is,
  isNot,
  isOneOf,
  months,
  no,
  onOrAfter,
  onOrBefore,
  or,
  otherwise,
  rule,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { securityDanger } from "../facts/acts.js";
import { applicationDate, registrationDate, unaccompanied } from "../facts/asylum.js";
import {
  dependentRelation,
  diplomaDate,
  documentEnd,
  documentOfState,
  enteredOnDocument,
  entryDate,
  examinedByChoiceOn,
  familyInState,
  familyOfMinor,
  familyWouldSplit,
  indicatedState,
  inTransitArea,
  provenEntry,
  relocatedAfterEntry,
  stayedFiveMonths,
  visaFreeEntry,
  writtenWish,
} from "./facts/criteria.js";
import { childInterest, dependencyShown, firstStateForChild, relativeCanCare } from "./findings.js";
import { criteria } from "./grounds.js";
import { responsibilityLaw } from "./regime.js";
import { dublin3, migrationManagement } from "./sources.js";
import { underBoth } from "./start.js";

const unlessAgainst = (ground: string) =>
  choose(when(is(findingOf(childInterest), "against"), choice("child-interest")), otherwise(choice(ground)));

/** The order for a minor alone: family or sibling, relative, else the State of the application. */
const ofMinor = (last: string) => [
  when(and(unaccompanied, is(familyOfMinor, "several")), choice("child-interest")),
  when(and(unaccompanied, is(familyOfMinor, "family")), unlessAgainst("minor-family")),
  when(
    and(unaccompanied, is(familyOfMinor, "relative"), is(findingOf(relativeCanCare), "yes")),
    unlessAgainst("minor-relative"),
  ),
  when(
    unaccompanied,
    choose(when(is(findingOf(firstStateForChild), "no"), choice("child-interest")), otherwise(choice(last))),
  ),
];

const chosenHere = when(exists(examinedByChoiceOn), choice("own-choice"));
const dependant = [
  when(and(dependentRelation, writtenWish, is(findingOf(dependencyShown), "cannot-travel")), choice("dependant-here")),
  when(and(dependentRelation, writtenWish, is(findingOf(dependencyShown), "yes")), choice("dependant")),
];
const togetherFirst = when(familyWouldSplit, choice("family-together"));

/** A document of a kind that ended less than a length before a day, or has not ended. */
const documentWithin = (kind: string, length: ReturnType<typeof months>, on: DateExpr): BoolExpr =>
  and(is(documentOfState, kind), before(on, addLength(documentEnd, length)));

const underRegulation = choose(
  when(securityDanger, choice("security")),
  chosenHere,
  ...ofMinor("minor-first-registration"),
  ...dependant,
  when(and(isOneOf(familyInState, "protected", "long-term", "citizen"), writtenWish), choice("family-protected")),
  when(and(is(familyInState, "applicant"), writtenWish), choice("family-applicant")),
  togetherFirst,
  when(
    or(documentWithin("residence", months(36), registrationDate), documentWithin("visa", months(18), registrationDate)),
    choice("document"),
  ),
  when(before(registrationDate, addLength(diplomaDate, months(72))), choice("diploma")),
  when(visaFreeEntry, choice("visa-free")),
  when(inTransitArea, choice("transit")),
  when(relocatedAfterEntry, choice("relocated")),
  when(
    and(is(provenEntry, "rescue"), onOrBefore(registrationDate, addLength(entryDate, months(12)))),
    choice("rescue"),
  ),
  when(
    and(is(provenEntry, "irregular"), onOrBefore(registrationDate, addLength(entryDate, months(20)))),
    choice("irregular-entry"),
  ),
  otherwise(choice("first-registration")),
);

const expired = (kind: string, length: ReturnType<typeof months>) =>
  and(is(documentOfState, kind), onOrAfter(applicationDate, addLength(documentEnd, length)));

const underDublin = choose(
  chosenHere,
  ...ofMinor("minor-present"),
  ...dependant,
  when(and(isOneOf(familyInState, "protected"), writtenWish), choice("family-protected")),
  when(and(is(familyInState, "applicant"), writtenWish), choice("family-applicant")),
  togetherFirst,
  when(
    and(isOneOf(documentOfState, "residence", "visa"), onOrBefore(applicationDate, documentEnd)),
    choice("document"),
  ),
  when(
    and(
      enteredOnDocument,
      or(documentWithin("residence", months(24), applicationDate), documentWithin("visa", months(6), applicationDate)),
    ),
    choice("document"),
  ),
  when(
    and(enteredOnDocument, or(expired("residence", months(24)), expired("visa", months(6)))),
    choice("first-registration"),
  ),
  when(
    and(isOneOf(provenEntry, "irregular", "rescue"), onOrBefore(applicationDate, addLength(entryDate, months(12)))),
    choice("irregular-entry"),
  ),
  when(stayedFiveMonths, choice("five-months")),
  when(visaFreeEntry, choice("visa-free")),
  when(inTransitArea, choice("transit")),
  otherwise(choice("first-registration")),
);

/** The criterion that decides which State examines an application. */
export const criterion = rule("responsibility.criterion", {
  subject: "responsible-state",
  title: t("het criterium dat het land aanwijst", "the criterion that points to the State"),
  summary: t(
    "Familie gaat voor papieren, papieren gaan voor de weg waarlangs iemand kwam; anders het land van de eerste aanvraag.",
    "Family goes before documents, documents before the way somebody came; else the State of the first application.",
  ),
  result: { kind: "choice", values: criteria },
  selectedBy: registrationDate,
  actor: "IND",
  versions: underBoth(
    "criterion",
    {
      title: t("de criteria van Dublin III", "the criteria of Dublin III"),
      sources: [dublin3("3(2), 9, 10, 11, 12(3), 12(4), 15"), dublin3("8, 12(1), 12(2), 13, 14, 16, 17", "secondary")],
      note: t(
        "Niet alle leden zijn gelezen; de termijnen van twaalf maanden, vijf maanden, twee jaar en zes maanden staan ook in een studieboek. De plaats van artikel 16 in de volgorde staat niet in de tekst.",
        "Not every paragraph was read; the periods of twelve months, five months, two years and six months stand in a textbook too. The place of article 16 in the order is not in the text.",
      ),
      says: underDublin,
    },
    {
      title: t("de criteria van de nieuwe verordening", "the criteria of the new Regulation"),
      sources: [migrationManagement("16(2), 16(4), 24 tot en met 35(1)")],
      note: t(
        "De plaats van artikel 34 (afhankelijke personen) in de volgorde staat niet in de tekst. Een kind met een ouder volgt de ouder (artikel 36, lid 2). Fraude ná de afgifte van een document (artikel 29, lid 5) telt Keten niet.",
        "The place of article 34 (dependent persons) in the order is not in the text. A child with a parent follows the parent (article 36(2)). Keten does not count fraud after the issue of a document (article 29(5)).",
      ),
      says: underRegulation,
    },
  ),
});

/** Whether the criterion points to another State than the Netherlands. */
export const otherState = rule("responsibility.other-state", {
  subject: "responsible-state",
  title: t("wijst het criterium naar een ander land?", "does the criterion point to another State?"),
  summary: t(
    "Of een ander EU-land dan Nederland de aanvraag moet behandelen.",
    "Whether another EU State than the Netherlands must examine the application.",
  ),
  result: { kind: "boolean" },
  selectedBy: registrationDate,
  actor: "IND",
  alongside: { criterion, law: responsibilityLaw },
  versions: underBoth(
    "other-state",
    {
      title: t("volgens de criteria van Dublin III", "by the criteria of Dublin III"),
      sources: [dublin3("3(1) en 7", "unverified")],
      says: pointsElsewhere(),
    },
    {
      title: t("volgens de criteria van de nieuwe verordening", "by the criteria of the new Regulation"),
      sources: [migrationManagement("16 en 24")],
      says: pointsElsewhere(),
    },
  ),
});

function pointsElsewhere() {
  return choose(
    when(isOneOf(answerOf(criterion), "security", "own-choice", "child-interest", "dependant-here"), no),
    otherwise(isNot(indicatedState, "NLD")),
  );
}
