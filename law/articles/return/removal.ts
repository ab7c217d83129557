import {
  answerOf,
  BARRED,
  choice,
  choose,
  exists,
  findingOf,
  is,
  not,
  onOrBefore,
  otherwise,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { departureMoratorium } from "../country/moratoria/rules.js";
import { COVERED } from "../general/coverage.js";
import { vb2000, vw2000 } from "../sources/national.js";
import { departureTerm } from "./departure.js";
import { removalSuspended, returnDecisionDate } from "./facts.js";
import { removalNow } from "./findings.js";
import { returnForm } from "./leaving-facts.js";
import { medical } from "./medical.js";
import { returnProcess } from "./sources.js";

/** Whether somebody can be removed on the day asked about. */
export const removal = rule("return.removal", {
  subject: "return",
  title: t("uitzetting", "removal"),
  summary: t(
    "Pas na een terugkeerbesluit en de vertrektermijn, zonder uitstel, en na een laatste blik op veiligheid en gezondheid.",
    "Only after a return decision and the departure period, without a suspension, and after a last look at safety and health.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "can-be-removed", label: t("uitzetting kan", "removal is possible") },
      { id: "no-return-decision", label: t("niet: er is geen terugkeerbesluit", "not: there is no return decision") },
      { id: "period-runs", label: t("niet: de vertrektermijn loopt nog", "not: the departure period still runs") },
      { id: "suspended", label: t("niet: de persoon mag wachten", "not: the person may wait") },
      { id: "moratorium", label: t("niet: vertrekmoratorium", "not: departure moratorium") },
      { id: "medical", label: t("niet: medisch uitstel (artikel 64)", "not: medical postponement (article 64)") },
      { id: "not-now", label: t("nu niet", "not now") },
      BARRED,
    ],
  },
  selectedBy: theDay,
  actor: "DT&V",
  act: {
    kind: "removal",
    favourable: false,
    authority: "DT&V",
    harmless: ["no-return-decision", "period-runs", "suspended", "moratorium", "medical", "not-now", BARRED.id],
  },
  beyond: "refuse",
  versions: [
    version("vw-63", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.aliensAct,
      title: t("bevoegdheid tot uitzetting", "power to remove"),
      sources: [vw2000("61, 63"), vb2000("6.1a, 6.1b (2026-06-12)")],
      note: t(
        "Gelezen in teksten van 2026; het begin is niet nagekeken.",
        "Read in texts of 2026; its start was not checked.",
      ),
      says: choose(
        when(not(exists(returnDecisionDate)), choice("no-return-decision")),
        when(removalSuspended, choice("suspended")),
        when(is(answerOf(departureMoratorium), "barred"), choice("moratorium")),
        when(is(answerOf(medical), "postponed"), choice("medical")),
        when(onOrBefore(theDay, answerOf(departureTerm)), choice("period-runs")),
        when(is(findingOf(removalNow), "no"), choice("not-now")),
        otherwise(choice("can-be-removed")),
      ),
    }),
  ],
});

/** How a departure is counted. */
export const returnKind = rule("return.kind", {
  subject: "return",
  title: t("soort vertrek", "kind of departure"),
  summary: t(
    "Zelfstandig met of zonder toezicht, of gedwongen: zo telt de overheid vertrek.",
    "By oneself with or without supervision, or forced: so the authorities count departures.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "unsupervised",
        label: t("zelfstandig vertrek zonder toezicht", "independent departure without supervision"),
      },
      { id: "supervised", label: t("zelfstandig vertrek met toezicht", "independent departure with supervision") },
      { id: "forced", label: t("gedwongen vertrek", "forced departure") },
    ],
  },
  selectedBy: theDay,
  actor: "DT&V",
  versions: [
    version("kinds-of-departure", {
      from: "2015-01-01",
      knownFrom: "2015-01-01",
      coveredUntil: "2025-02-03",
      title: t("drie soorten vertrek", "three kinds of departure"),
      sources: [returnProcess],
      note: t(
        "Uit openbare beschrijvingen; het begin is niet nagekeken.",
        "From public descriptions; the start was not checked.",
      ),
      says: choose(
        when(is(returnForm, "brought"), choice("forced")),
        when(is(returnForm, "own-checked"), choice("supervised")),
        otherwise(choice("unsupervised")),
      ),
    }),
  ],
});
