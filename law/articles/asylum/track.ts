import {
  and,
  atMost,
  choice,
  choose,
  exists,
  lessThan,
  not,
  or,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import {
  rateNotRepresentative,
  safeOriginRebutted,
  supportNotPossible,
  tooComplexToAccelerate,
} from "../european-procedure/examination/facts.js";
import { misledAuthorities, otherStateRequested, responsibleSince, securityDanger } from "../facts/acts.js";
import { applicationDate, originRecognitionRate, safeCountry } from "../facts/asylum.js";
import { executionAgenda, procedureRegulation } from "../general/commencements.js";
import { simplifiedProcedure } from "../national-procedure/facts.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { emn2024, trackPolicy, vb2000, vw2000 } from "../sources/national.js";

/** The share of grants under (national) or up to (European) which a country of origin goes to the fast track. */
export const lowRecognitionLine = parameter("asylum.low-recognition-line", {
  title: t("de grens voor een laag inwilligingspercentage", "the line for a low recognition rate"),
  type: "number",
  unit: "share",
  values: [
    parameterValue("low-recognition-line-national", {
      ...executionAgenda.begins,
      sources: [emn2024],
      note: t(
        "De brief van 3 april 2024 zelf is niet gevonden; de grens “onder 20 %” staat in het EMN-jaaroverzicht.",
        "The letter of 3 April 2024 itself was not found; the line “under 20%” stands in the EMN annual report.",
      ),
      value: 0.2,
    }),
    procedureRegulation.ends("low-recognition-line-national"),
    parameterValue("low-recognition-line-european", {
      ...procedureRegulation.begins,
      sources: [asylumProcedureRegulation("42(1)(j)")],
      value: 0.2,
    }),
  ],
});

const dublin = choice("responsible-state");
/** Another State was requested, and the Netherlands did not become responsible since. */
const stillElsewhere = and(otherStateRequested, not(exists(responsibleSince)));
const accelerated = choice("accelerated");
const normal = choice("normal");

/** Which track an application takes. The national line is "under 20 %", the European one "20 % or lower". */
export const track = rule("asylum.track", {
  subject: "asylum-procedure",
  title: t("spoor van de asielaanvraag", "track of the asylum application"),
  summary: t(
    "Ander EU-land, versneld of gewoon: het spoor bepaalt hoe snel en waar.",
    "Other EU State, accelerated or normal: the track decides how fast and where.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "responsible-state",
        label: t(
          "onderzoek naar het verantwoordelijke EU-land (Dublin)",
          "examination of the responsible EU State (Dublin)",
        ),
      },
      { id: "accelerated", label: t("versneld", "accelerated") },
      { id: "normal", label: t("gewone procedure", "normal procedure") },
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  versions: [
    version("tracks-2016", {
      title: t("sporen 1, 2 en 4", "tracks 1, 2 and 4"),
      from: "2016-03-01",
      knownFrom: "2016-03-01",
      coveredUntil: "2024-04-02",
      sources: [trackPolicy, vb2000("3.109ca")],
      note: t(
        "De begindatum 1 maart 2016 is niet in een tekst gevonden. Spoor 2 geldt ook voor wie al bescherming heeft in een ander EU-land en voor EU-burgers; de sporen 3 en 5 (snel inwilligen) zijn niet gebruikt.",
        "The first day, 1 March 2016, was not found in a text. Track 2 also serves those protected in another EU State and EU citizens; tracks 3 and 5 (quick grants) were not used.",
      ),
      says: choose(
        when(stillElsewhere, dublin),
        when(or(safeCountry, simplifiedProcedure), accelerated),
        otherwise(normal),
      ),
    }),
    executionAgenda.ends("tracks-2016"),
    version("tracks-2024", {
      title: t("sporen, met versneld spoor onder 20 procent", "tracks, with the accelerated one under 20 percent"),
      ...executionAgenda.begins,
      sources: [emn2024, vb2000("3.109ca")],
      says: choose(
        when(stillElsewhere, dublin),
        when(
          or(safeCountry, simplifiedProcedure, lessThan(originRecognitionRate, parameterOf(lowRecognitionLine))),
          accelerated,
        ),
        otherwise(normal),
      ),
    }),
    procedureRegulation.ends("tracks-2024"),
    version("tracks-regulation", {
      title: t("sporen volgens de verordening", "tracks under the Regulation"),
      ...procedureRegulation.begins,
      sources: [asylumProcedureRegulation("21(2), 42(1), 42(2)"), vw2000("30b (vanaf 12 juni 2026)")],
      note: t(
        "In grote lijnen; alle gronden en uitzonderingen staan bij de grond om te versnellen en hoe de aanvraag wordt behandeld.",
        "In outline; all grounds and exceptions stand with the ground for acceleration and how the application is examined.",
      ),
      says: choose(
        when(stillElsewhere, dublin),
        when(or(supportNotPossible, tooComplexToAccelerate), normal),
        when(
          or(
            and(safeCountry, not(safeOriginRebutted)),
            securityDanger,
            misledAuthorities,
            and(atMost(originRecognitionRate, parameterOf(lowRecognitionLine)), not(rateNotRepresentative)),
          ),
          accelerated,
        ),
        otherwise(normal),
      ),
    }),
  ],
});
