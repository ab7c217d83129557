import {
  addLength,
  after,
  and,
  answerOf,
  BARRED,
  before,
  choice,
  choose,
  findingOf,
  is,
  isNot,
  months,
  not,
  or,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { arrivalDate, birthDate } from "../../facts/person.js";
import { COVERED } from "../../general/coverage.js";
import { emn2024, vb2000, vw2000 } from "../../sources/national.js";
import { proportionate } from "../findings.js";
import { stb2024222 } from "../sources.js";
import { graveDrugSentence, graveOffence, permitDecisionDate, stayedSince } from "./facts.js";
import { scaleReached } from "./scale.js";

const years = (n: number) => addLength(birthDate, months(12 * n));

/** Whether somebody was born here or came "before the fourth year of life": the words can be read in two ways. */
export const raisedHere = rule("public-order.raised-here", {
  subject: "permit",
  title: t("hier geboren of als klein kind gekomen", "born here or came as a small child"),
  summary: t(
    "Wie hier is geboren of als klein kind kwam en bleef, is als volwassene beter beschermd.",
    "Whoever was born here or came as a small child and stayed is better protected as an adult.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "yes",
        label: t(
          "ja: geboren hier, of gekomen vóór de derde verjaardag",
          "yes: born here, or came before the third birthday",
        ),
      },
      {
        id: "disputed",
        label: t(
          "gekomen tussen de derde en vierde verjaardag: de wet kan op twee manieren worden gelezen",
          "came between the third and fourth birthday: the Act can be read in two ways",
        ),
      },
      { id: "no", label: t("nee", "no") },
    ],
  },
  selectedBy: permitDecisionDate,
  actor: "IND",
  versions: [
    version("vw-21-raised-here", {
      from: "2012-07-01",
      knownFrom: "2012-07-01",
      coveredUntil: COVERED.aliensAct,
      title: t("“voor zijn vierde levensjaar”", "“before the fourth year of life”"),
      sources: [vw2000("21(4) (2024-01-01)")],
      note: t(
        "Het vierde levensjaar begint bij de derde verjaardag; vaak wordt de vierde verjaardag bedoeld. Het begin van deze bepaling is niet nagekeken.",
        "The fourth year of life begins on the third birthday; often the fourth birthday is meant. The start of this provision was not checked.",
      ),
      says: choose(
        when(or(not(stayedSince), after(years(18), permitDecisionDate)), choice("no")),
        when(before(arrivalDate, years(3)), choice("yes")),
        when(before(arrivalDate, years(4)), choice("disputed")),
        otherwise(choice("no")),
      ),
    }),
  ],
});

const kept = choice("kept");
const last = [when(is(findingOf(proportionate), "no"), kept), otherwise(choice("lost"))] as const;
/** In the year on which the readings differ the person is protected. */
const raised = isNot(answerOf(raisedHere), "no");
const notReached = isNot(answerOf(scaleReached), "reached");

/** Whether an indefinite regular permit is refused or withdrawn for crime. */
export const indefinitePermit = rule("public-order.indefinite-permit", {
  subject: "permit",
  title: t("openbare orde bij de vergunning voor onbepaalde tijd", "public order and the indefinite permit"),
  summary: t(
    "De schaal bereiken is nooit genoeg: een medewerker oordeelt of het verlies evenredig is.",
    "Reaching the scale is never enough: an official judges whether the loss is proportionate.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "kept", label: t("de vergunning blijft of wordt gegeven", "the permit stays or is given") },
      {
        id: "lost",
        label: t("de vergunning kan worden geweigerd of ingetrokken", "the permit can be refused or withdrawn"),
      },
      BARRED,
    ],
  },
  selectedBy: permitDecisionDate,
  actor: "IND",
  act: { kind: "permit-withdrawal", favourable: false, authority: "IND", harmless: ["kept", BARRED.id] },
  beyond: "refuse",
  versions: [
    version("public-order-before-2024", {
      from: "2012-07-01",
      until: "2024-07-25",
      knownFrom: "2012-07-01",
      coveredUntil: "2024-07-24",
      title: t("hier opgegroeid: alleen bij zware drugshandel", "raised here: only for grave drug dealing"),
      sources: [vw2000("21(4) (2024-01-01)"), vb2000("3.86 (2026-06-12)"), emn2024],
      note: t(
        "Gelezen in de tekst van 1 januari 2024: alleen bij meer dan zestig maanden voor handel in verdovende middelen. Het begin is niet nagekeken.",
        "Read in the text of 1 January 2024: only with more than sixty months for dealing in drugs. Its start was not checked.",
      ),
      says: choose(when(notReached, kept), when(and(raised, not(graveDrugSentence)), kept), ...last),
    }),
    version("public-order-2024", {
      from: "2024-07-25",
      knownFrom: "2024-07-25",
      coveredUntil: COVERED.aliensAct,
      title: t("hier opgegroeid: ook bij andere ernstige misdrijven", "raised here: also for other serious crimes"),
      sources: [vw2000("21(4)"), stb2024222, vb2000("3.86 (2026-06-12)")],
      cause: {
        kind: "parliament",
        says: t(
          "Een wet van het parlement (36 196): ook andere ernstige misdrijven, met een weging per persoon.",
          "An act of parliament (36 196): other serious crimes as well, with an individual weighing.",
        ),
      },
      conflict: {
        says: t(
          "het jaaroverzicht spreekt van andere ernstige misdrijven zonder vaste grens; de wet noemt zware geweld- en zedenmisdrijven en drugsmisdrijven met zes jaar of meer.",
          "the annual report speaks of other serious crimes without a fixed line; the Act names grave violent and sexual crimes and drug crimes carrying six years or more.",
        ),
        sources: [emn2024],
      },
      note: t(
        "Welke dag telt (besluit of aanvraag) is niet in overgangsrecht gevonden; hier de dag van het besluit.",
        "Which day counts (decision or application) was not found in transitional law; here the day of the decision.",
      ),
      says: choose(when(notReached, kept), when(and(raised, not(graveOffence)), kept), ...last),
    }),
  ],
});
