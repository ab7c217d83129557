import {
  and,
  answerOf,
  atLeast,
  choice,
  choose,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  rule,
  theDay,
  times,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { adequateCapacityDecision } from "../sources.js";
import { borderExamined, borderOccupancy, capacityNotified } from "./facts.js";

/** The Dutch share of the 30,000 places of the Union. The number itself comes from memory. */
export const adequateCapacity = parameter("asylum.border-capacity", {
  title: t("plaatsen voor de grensprocedure in Nederland", "places for the border procedure in the Netherlands"),
  type: "number",
  unit: "count",
  values: [
    parameterValue("border-capacity-2026", {
      from: "2026-06-12",
      knownFrom: "2024-08-09",
      coveredUntil: COVERED.pact,
      sources: [adequateCapacityDecision("unverified")],
      note: t(
        "Het getal 182 is niet in de bijlage van het besluit gelezen. Het eerste besluit geldt tot en met 14 oktober 2027; een volgend is er nog niet.",
        "The number 182 was not read in the annex of the decision. The first decision holds until 14 October 2027; there is no next one yet.",
      ),
      value: 182,
    }),
  ],
});

const factor = (id: string, from: string, until: string | undefined, value: number) =>
  parameterValue(id, {
    from,
    ...(until === undefined ? {} : { until }),
    knownFrom: "2024-05-22",
    coveredUntil: COVERED.pact,
    sources: [asylumProcedureRegulation("47(1)")],
    value,
  });

/** How many times the capacity must be examined in a year. */
export const yearFactor = parameter("asylum.border-year-factor", {
  title: t("hoe vaak de capaciteit per jaar", "how many times the capacity in a year"),
  type: "number",
  unit: "count",
  values: [
    factor("border-year-factor-two", "2026-06-12", "2027-06-13", 2),
    factor("border-year-factor-three", "2027-06-13", "2028-06-13", 3),
    factor("border-year-factor-four", "2028-06-13", undefined, 4),
  ],
});

/** The most applications that must be examined in the border procedure in a year. */
export const yearMaximum = rule("asylum.border-year-maximum", {
  subject: "asylum-procedure",
  title: t("hoogste aantal in de grensprocedure per jaar", "maximum number in the border procedure per year"),
  summary: t(
    "Twee keer de capaciteit, vanaf 13 juni 2027 drie keer en vanaf 13 juni 2028 vier keer.",
    "Twice the capacity, three times from 13 June 2027 and four times from 13 June 2028.",
  ),
  result: { kind: "number", unit: "count" },
  selectedBy: theDay,
  versions: [
    version("apr-47-1", {
      ...procedureRegulation.begins,
      knownFrom: "2024-08-09",
      title: t("een veelvoud van de capaciteit", "a multiple of the capacity"),
      sources: [asylumProcedureRegulation("47(1)"), asylumProcedureRegulation("46, 47(4)")],
      says: times(parameterOf(adequateCapacity), parameterOf(yearFactor), "count"),
    }),
  ],
});

/** For which grounds the border procedure is still a duty when it is full. */
export const dutyAtCapacity = rule("asylum.border-duty-at-capacity", {
  subject: "asylum-procedure",
  title: t("plicht tot de grensprocedure als het vol is", "duty to use the border procedure when it is full"),
  summary: t(
    "Is het vol, dan vervalt de plicht bij een laag percentage; is het jaarmaximum bereikt, ook bij misleiding. Bij gevaar blijft zij.",
    "When it is full the duty ends for a low rate; at the yearly maximum also for misleading. For danger it stays.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "full-duty",
        label: t("plicht bij misleiding, gevaar en laag percentage", "duty for misleading, danger and low rate"),
      },
      {
        id: "not-for-low-rate",
        label: t("geen plicht bij alleen een laag percentage", "no duty for a low rate alone"),
      },
      { id: "danger-only", label: t("alleen nog plicht bij gevaar", "duty for danger only") },
    ],
  },
  selectedBy: theDay,
  actor: "IND",
  alongside: { maximum: yearMaximum },
  versions: [
    version("apr-47-48", {
      ...procedureRegulation.begins,
      knownFrom: "2024-08-09",
      title: t("plaatsen en jaarmaximum", "places and yearly maximum"),
      sources: [asylumProcedureRegulation("47(2)-(3)"), asylumProcedureRegulation("48")],
      note: t(
        "Dit neemt alleen een plicht van de staat weg; de grensprocedure blijft toegestaan, met voorrang volgens artikel 44, lid 2.",
        "This only lifts a duty of the State; the border procedure stays allowed, with priorities under article 44(2).",
      ),
      says: choose(
        when(atLeast(borderExamined, answerOf(yearMaximum)), choice("danger-only")),
        when(
          and(capacityNotified, atLeast(borderOccupancy, parameterOf(adequateCapacity))),
          choice("not-for-low-rate"),
        ),
        otherwise(choice("full-duty")),
      ),
    }),
  ],
});
