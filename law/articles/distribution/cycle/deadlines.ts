import {
  addLength,
  after,
  and,
  atLeast,
  choice,
  choose,
  commencement,
  type DateExpr,
  dayInYear,
  exists,
  lessThan,
  months,
  number,
  otherwise,
  plus,
  type Rule,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { actBegins } from "../dates.js";
import {
  distributionAct,
  distributionDecree,
  distributionRegulation,
  publication2026,
  reports2026,
} from "../sources.js";
import { cycleYear, distributionDecisionPublished, setRealisationDate } from "./facts.js";
import { inCycle } from "./years.js";

const later = (years: number) => plus(cycleYear, number(years, "count"), "count");

const fixed = t(
  "De wet noemt een vaste dag in het jaar; die schuift niet op als een eerdere stap te laat is. In een jaar waarin geen ronde begint is er geen dag.",
  "The act names a fixed day of the year; it does not move when an earlier step is late. In a year in which no cycle begins there is no day.",
);

const late = commencement({
  on: "2026-02-28",
  knownFrom: "2026-02-28",
  coveredUntil: COVERED.distributionPractice,
  because: t(
    "De verdeling van 2026 kwam te laat; de minister noemt latere dagen.",
    "The distribution of 2026 came late; the minister names later days.",
  ),
  cause: {
    kind: "government",
    says: t(
      "De raming van 2026 is pas op 27 februari gepubliceerd.",
      "The estimate of 2026 was published on 27 February only.",
    ),
  },
  sources: [reports2026, publication2026],
});

/** What the minister announced about the later steps of a cycle that began late. */
export const announced = rule("distribution.announced", {
  subject: "distribution",
  title: t(
    "wat de minister over de dagen van deze ronde aankondigde",
    "what the minister announced on the days of this cycle",
  ),
  summary: t(
    "In 2026 begon de ronde te laat: verslagen tot begin december, besluiten eind 2026, plekken medio 2027.",
    "In 2026 the cycle began late: reports until early December, decisions at the end of 2026, places by mid-2027.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "as-the-act", label: t("niets anders dan de wet", "nothing other than the act") },
      {
        id: "later-in-2026",
        label: t(
          "verslag tot begin december 2026, besluit eind 2026, plekken medio 2027; precieze dagen zijn niet gevonden",
          "report until early December 2026, decision at the end of 2026, places by mid-2027; exact days were not found",
        ),
      },
    ],
  },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  versions: [
    version("announced-nothing", {
      ...actBegins,
      title: t("alleen de wet", "the act only"),
      sources: [distributionAct("2, 4 en 5")],
      says: choice("as-the-act"),
    }),
    late.ends("announced-nothing"),
    version("announced-2026", {
      ...late.begins,
      title: t("de latere dagen van 2026", "the later days of 2026"),
      sources: [reports2026, publication2026],
      note: t(
        "Een aankondiging van de minister, gelezen in de pers. Zij verandert de dagen van de wet niet.",
        "An announcement of the minister, read in the press. It does not change the days of the act.",
      ),
      says: choose(
        when(and(atLeast(cycleYear, 2026), lessThan(cycleYear, 2027)), choice("later-in-2026")),
        otherwise(choice("as-the-act")),
      ),
    }),
  ],
});

const deadline = (
  id: string,
  words: { title: Text; summary: Text; of: Text; note?: Text },
  actor: string,
  sources: Parameters<typeof version>[1]["sources"],
  says: DateExpr,
  alongside: Record<string, Rule> = {},
) =>
  rule(`distribution.${id}`, {
    subject: "distribution",
    title: words.title,
    summary: words.summary,
    result: { kind: "date" },
    selectedBy: theDay,
    actor,
    alongside,
    versions: [
      version(`distribution-${id}`, { ...actBegins, title: words.of, sources, note: words.note ?? fixed, says }),
    ],
  });

/** The last day to publish the estimate, the tasks of the provinces and the indicative distribution. */
export const estimateDeadline = deadline(
  "estimate-deadline",
  {
    title: t("laatste dag voor de raming en de verdeling", "last day for the estimate and the distribution"),
    summary: t(
      "31 januari: vóór 1 februari van het jaar van de ronde.",
      "31 January: before 1 February of the year of the cycle.",
    ),
    of: t("vóór 1 februari", "before 1 February"),
    note: t(
      "De eerste raming moest er zijn op de dag waarop de wet inging, 31 januari 2024 (artikel 13). De wet noemt een vaste dag; die schuift niet op. Tot 2 juli 2024 was dit een taak van de minister van Justitie en Veiligheid (artikel 1), daarna van die van Asiel en Migratie.",
      "The first estimate had to be there on the day the act took effect, 31 January 2024 (article 13). The act names a fixed day; it does not move. Until 2 July 2024 this was a task of the minister of Justice and Security (article 1), after that of the minister of Asylum and Migration.",
    ),
  },
  "minister van Asiel en Migratie",
  [distributionAct("1, 2, 3(2) en 13(1)"), distributionDecree("2.1(4)")],
  inCycle(dayInYear(cycleYear, 1, 31)),
);

/** The last day for the report of the King's Commissioner. */
export const reportDeadline = deadline(
  "report-deadline",
  {
    title: t("laatste dag voor het verslag van de provincie", "last day for the report of the province"),
    summary: t(
      "31 oktober: vóór 1 november van het jaar van de ronde.",
      "31 October: before 1 November of the year of the cycle.",
    ),
    of: t("vóór 1 november", "before 1 November"),
    note: t(
      "De wet zegt vóór 1 november; de regering en de pers zeggen meestal uiterlijk 1 november. De dag schuift niet op als de raming te laat was.",
      "The act says before 1 November; the government and the press usually say by 1 November. The day does not move when the estimate was late.",
    ),
  },
  "commissaris van de Koning",
  [distributionAct("4(2)")],
  inCycle(dayInYear(cycleYear, 10, 31)),
  { announced },
);

/** The last day for the distribution decision of a province. */
export const decisionDeadline = deadline(
  "decision-deadline",
  {
    title: t("laatste dag voor het verdeelbesluit", "last day for the distribution decision"),
    summary: t(
      "30 december: vóór 31 december van het jaar van de ronde.",
      "30 December: before 31 December of the year of the cycle.",
    ),
    of: t("vóór 31 december", "before 31 December"),
  },
  "minister van Asiel en Migratie",
  [distributionAct("5(1)")],
  inCycle(dayInYear(cycleYear, 12, 30)),
  { announced },
);

const sixMonths = addLength(distributionDecisionPublished, months(6));

/** The last day for a municipality to put its location at the disposal of COA. */
export const realisationDeadline = deadline(
  "realisation-deadline",
  {
    title: t("laatste dag om de locatie aan COA te geven", "last day to put the location at the disposal of COA"),
    summary: t(
      "Zes maanden na de bekendmaking van het verdeelbesluit, of de langere termijn in dat besluit.",
      "Six months after publication of the distribution decision, or the longer term in that decision.",
    ),
    of: t("zes maanden, of langer als het besluit dat zegt", "six months, or longer if the decision says so"),
    note: t(
      "Deze termijn loopt vanaf de bekendmaking: komt het besluit later, dan ook deze dag. Een termijn van meer dan drie maanden schuift niet op naar een werkdag. De plekken zelf moeten er binnen de twee jaren van het besluit zijn (artikel 6). Het college geeft ook de vergunningen, en de raad past zo nodig het plan voor de grond aan (artikel 7). De opvang moet voldoen aan de eisen van de Wet COA en aan die voor een gebouw om in te wonen (artikel 6(2)).",
      "This term runs from publication: if the decision comes later, so does this day. A term of more than three months does not move to a working day. The places themselves must be there within the two years of the decision (article 6). The executive also gives the permits, and the council changes the zoning plan where needed (article 7). Reception must meet the requirements of the COA Act and those for a building to live in (article 6(2)).",
    ),
  },
  "college van burgemeester en wethouders",
  [distributionAct("6 en 7(1)(a)")],
  choose(
    when(and(exists(setRealisationDate), after(setRealisationDate, sixMonths)), setRealisationDate),
    otherwise(sixMonths),
  ),
  { announced },
);

/** The day for which the estimate says how many places are needed. */
export const needDate = deadline(
  "need-date",
  {
    title: t("de dag waarvoor de raming geldt", "the day the estimate is for"),
    summary: t("1 januari na het jaar van de ronde.", "1 January after the year of the cycle."),
    of: t("1 januari van het volgende jaar", "1 January of the following year"),
    note: t(
      "De wet laat de dag aan een regeling over; die is alleen in een openbaar verslag gelezen.",
      "The act leaves the day to a regulation; that was read in a public report only.",
    ),
  },
  "minister van Asiel en Migratie",
  [distributionDecree("2.1(1)"), distributionRegulation("2")],
  inCycle(dayInYear(later(1), 1, 1)),
);

/** The last day of the two years for which the decision divides the places. */
export const periodEnd = deadline(
  "period-end",
  {
    title: t("laatste dag van de twee jaren van het verdeelbesluit", "last day of the two years of the decision"),
    summary: t("31 december van het tweede jaar na de ronde.", "31 December of the second year after the cycle."),
    of: t("twee volgende kalenderjaren", "two following calendar years"),
  },
  "college van burgemeester en wethouders",
  [distributionAct("5(1) en 6(1)")],
  inCycle(dayInYear(later(2), 12, 31)),
);

/** The last day for the estimate of the cycle after this one. */
export const nextEstimateDeadline = inCycle(dayInYear(later(2), 1, 31));

export const deadlineRules = [
  estimateDeadline,
  reportDeadline,
  decisionDeadline,
  realisationDeadline,
  needDate,
  periodEnd,
  announced,
];
