import { choice, choose, lookup, otherwise, rule, theDay, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { measureGroup, moratoriumExcluded } from "../../facts/acts.js";
import { nationality } from "../../facts/asylum.js";
import { pactImplementation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { decisionMoratoria } from "./decision.js";
import { departureMoratoria } from "./departure.js";

const onTheDay = choose(
  when(moratoriumExcluded, choice("none")),
  otherwise(
    lookup(decisionMoratoria, { nationality, group: measureGroup }, "state", { at: "on", none: choice("none") }),
  ),
);

/** May the IND decide on applications from this country on the day asked about? */
export const decisionMoratorium = rule("asylum.decision-moratorium", {
  subject: "asylum-terms",
  title: t("besluitmoratorium", "decision moratorium"),
  summary: t(
    "Of de IND op een dag beslist over aanvragen uit een land.",
    "Whether the IND decides on a day on applications from a country.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "none", label: t("er geldt geen besluitstop", "there is no decision moratorium") },
      { id: "stopped", label: t("de IND beslist niet: besluitstop", "the IND does not decide: moratorium") },
    ],
  },
  selectedBy: theDay,
  actor: "IND",
  versions: [
    version("decision-moratorium-by-country", {
      title: t("besluitstop per land, op de dag zelf", "moratorium by country, on the day itself"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("43 (tot 12 juni 2026)")],
      says: onTheDay,
    }),
    pactImplementation.ends("decision-moratorium-by-country"),
    version("decision-moratorium-regulation", {
      ...pactImplementation.begins,
      title: t(
        "uitstel om een tijdelijk onzekere toestand, volgens de verordening",
        "postponement for a temporarily uncertain situation, under the Regulation",
      ),
      sources: [vw2000("43 (vanaf 12 juni 2026)"), asylumProcedureRegulation("35(7)")],
      note: t(
        "Of een besluitstop van voor 12 juni 2026 (Iran) ook geldt voor aanvragen van daarna, is niet gevonden.",
        "Whether a moratorium of before 12 June 2026 (Iran) also covers later applications was not found.",
      ),
      says: onTheDay,
    }),
  ],
});

/** May somebody be removed to this country on the day asked about? */
export const departureMoratorium = rule("asylum.departure-moratorium", {
  subject: "asylum-terms",
  title: t("vertrekmoratorium", "departure moratorium"),
  summary: t(
    "Of iemand op een dag naar een land kan worden uitgezet.",
    "Whether a person can be removed to a country on a day.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "none", label: t("er geldt geen vertrekstop", "there is no departure moratorium") },
      { id: "barred", label: t("uitzetting kan niet: vertrekstop", "removal is barred: moratorium") },
    ],
  },
  selectedBy: theDay,
  actor: "DT&V",
  versions: [
    version("departure-moratorium-by-country", {
      title: t("vertrekstop per land, op de dag zelf", "departure moratorium by country, on the day itself"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.aliensAct,
      sources: [vw2000("45(4)")],
      says: choose(
        when(moratoriumExcluded, choice("none")),
        otherwise(
          lookup(departureMoratoria, { nationality, group: measureGroup }, "state", { at: "on", none: choice("none") }),
        ),
      ),
    }),
  ],
});
