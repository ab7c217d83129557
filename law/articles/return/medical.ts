import {
  and,
  answerOf,
  anyDay,
  choice,
  choose,
  exists,
  findingOf,
  is,
  isOneOf,
  months,
  not,
  onOrAfter,
  onOrBefore,
  otherwise,
  rule,
  term,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { medicalStayEndDate } from "../reception/entitlement/facts.js";
import { termijnenwet, vb2000, vw2000 } from "../sources/national.js";
import { bmaAdvice, medicalFrom } from "./facts.js";
import { medicalRefusal } from "./findings.js";

const dated = {
  from: "2015-07-20",
  knownFrom: "2015-07-20",
  coveredUntil: COVERED.aliensAct,
  note: t(
    "De artikelen zijn gelezen in de tekst van 12 juni 2026; hoe lang het uitstel duurt staat in beleid dat niet is gelezen. Bij de eerste afwijzing van een asielaanvraag kijkt de IND hier uit zichzelf naar (artikel 6.1e).",
    "The articles were read in the text of 12 June 2026; how long the postponement lasts stands in policy that was not read. On the first rejection of an asylum application the IND looks into this of its own accord (article 6.1e).",
  ),
};

/** How long a medical postponement lasts at most. */
export const medicalTerm = rule("return.medical-term", {
  subject: "return",
  title: t("duur van het medisch uitstel", "length of the medical postponement"),
  summary: t("Ten hoogste een jaar per keer.", "At most a year at a time."),
  result: { kind: "term" },
  selectedBy: theDay,
  actor: "IND",
  versions: [
    version("vw-64-year", {
      ...dated,
      title: t("ten hoogste een jaar", "at most a year"),
      sources: [vw2000("64 (duur uit beleid)", "unverified")],
      says: term({
        from: medicalFrom,
        length: months(12),
        endsOn: anyDay(termijnenwet("4")),
      }),
    }),
  ],
});

/** The IND can end a postponement before its term is over. */
const ended = and(exists(medicalStayEndDate), onOrBefore(medicalStayEndDate, theDay));

/** Whether departure is postponed for health, art. 64. */
export const medical = rule("return.medical", {
  subject: "return",
  title: t("medisch uitstel van vertrek (artikel 64)", "medical postponement of departure (article 64)"),
  summary: t(
    "Wie niet kan reizen of zonder behandeling in nood raakt, hoeft nu niet weg; een arts adviseert.",
    "Whoever cannot travel, or would be in an emergency without treatment, need not leave now; a doctor advises.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "postponed", label: t("uitstel van vertrek", "departure is postponed") },
      { id: "advice-needed", label: t("eerst advies van het BMA", "first the advice of the BMA") },
      { id: "not-postponed", label: t("geen uitstel", "no postponement") },
      {
        id: "not-raised",
        label: t("niet aan de orde: geen advies en geen uitstel", "not raised: no advice and no postponement"),
      },
    ],
  },
  selectedBy: theDay,
  actor: "IND",
  act: {
    kind: "medical-postponement-refused",
    favourable: false,
    authority: "IND",
    harmless: ["postponed", "advice-needed", "not-raised"],
  },
  versions: [
    version("vw-64", {
      ...dated,
      title: t("artikel 64", "article 64"),
      sources: [vw2000("64"), vb2000("6.1c-6.1e (2026-06-12)")],
      says: choose(
        when(isOneOf(bmaAdvice, "cannot-travel", "medical-emergency"), choice("postponed")),
        when(and(onOrAfter(answerOf(medicalTerm), theDay), not(ended)), choice("postponed")),
        when(not(exists(bmaAdvice)), choice("not-raised")),
        when(is(findingOf(medicalRefusal), "reason"), choice("advice-needed")),
        otherwise(choice("not-postponed")),
      ),
    }),
  ],
});
