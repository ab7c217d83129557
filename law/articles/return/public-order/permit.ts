import {
  addLength,
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
import { graveDrugSentence, graveOffence, permitDecisionDate } from "./facts.js";
import { scaleReached } from "./scale.js";

/** Whether somebody was born here or came before the age of four. */
export const raisedHere = rule("public-order.raised-here", {
  subject: "permit",
  title: t("hier geboren of als klein kind gekomen", "born here or came as a small child"),
  summary: t(
    "Wie hier is geboren of vóór de vierde verjaardag kwam, is beter beschermd.",
    "Whoever was born here or came before the fourth birthday is better protected.",
  ),
  result: { kind: "boolean" },
  selectedBy: permitDecisionDate,
  actor: "IND",
  versions: [
    version("vw-21-raised-here", {
      from: "2012-07-01",
      knownFrom: "2012-07-01",
      coveredUntil: COVERED.aliensAct,
      title: t("vóór de vierde verjaardag", "before the fourth birthday"),
      sources: [vw2000("21(4)")],
      note: t("Het begin van deze bepaling is niet nagekeken.", "The start of this provision was not checked."),
      conflict: {
        says: t(
          "het jaaroverzicht zegt “vóór hun vierde levensjaar”, letterlijk: vóór de derde verjaardag.",
          "the annual report says “before their fourth year of life”, literally: before the third birthday.",
        ),
        sources: [emn2024],
      },
      says: before(arrivalDate, addLength(birthDate, months(48))),
    }),
  ],
});

const kept = choice("kept");
const last = [when(is(findingOf(proportionate), "no"), kept), otherwise(choice("lost"))] as const;
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
      sources: [emn2024, vb2000("3.86 (2026-06-12)")],
      note: t(
        "De tekst van vóór 25 juli 2024 is niet gelezen; de grens van zestig maanden staat in het jaaroverzicht.",
        "The text of before 25 July 2024 was not read; the line of sixty months stands in the annual report.",
      ),
      says: choose(when(notReached, kept), when(and(answerOf(raisedHere), not(graveDrugSentence)), kept), ...last),
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
      says: choose(when(notReached, kept), when(and(answerOf(raisedHere), not(graveOffence)), kept), ...last),
    }),
  ],
});
