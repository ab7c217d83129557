import {
  after,
  and,
  answerOf,
  atLeast,
  atMost,
  choice,
  choose,
  type DateExpr,
  dayInYear,
  dividedBy,
  is,
  largest,
  minus,
  moreThan,
  type NumberExpr,
  number,
  otherwise,
  plus,
  type Rule,
  roundedUp,
  rule,
  theDay,
  times,
  version,
  when,
} from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { municipalityInhabitants, nationalInhabitants } from "../formula/facts.js";
import { ladder, SUPERVISION_STEPS, supervisionSteps } from "../shortfall/supervision.js";
import {
  delfzijlRuling,
  housingAct,
  housingTaskReports,
  lastWarning2025,
  municipalitiesAct,
  substitutionPolicy,
} from "../sources.js";
import {
  housedInHalfYear,
  housingHalf,
  housingTaskOwn,
  housingTasksAfter,
  housingTasksBefore,
  housingYear,
  permitHoldersToHouse,
  previousHousingBacklog,
} from "./facts.js";

const inForce = { from: "2015-01-01", knownFrom: "2014-07-04", coveredUntil: COVERED.housingAct } as const;
const practice = { from: "2015-01-01", knownFrom: "2015-01-01", coveredUntil: "2025-04-30" } as const;

const dated = (id: string, title: Text, summary: Text, note: Text | undefined, says: DateExpr) =>
  rule(`housing.${id}`, {
    subject: "housing",
    title,
    summary,
    result: { kind: "date" },
    selectedBy: theDay,
    versions: [
      version(`housing-${id}`, {
        ...inForce,
        title: summary,
        sources: [housingAct("29(1)")],
        ...(note ? { note } : {}),
        says,
      }),
    ],
  });
const byHalf = (first: DateExpr, second: DateExpr) => choose(when(is(housingHalf, "first"), first), otherwise(second));

/** The day of the inhabitants that count. */
export const referenceDate = dated(
  "reference-date",
  t("de dag waarop de inwoners tellen", "the day on which inhabitants count"),
  t("1 januari van het jaar vóór het halfjaar.", "1 January of the year before the half-year."),
  undefined,
  dayInYear(minus(housingYear, number(1, "count"), "count"), 1, 1),
);
/** The last day to publish the national number. */
export const announcementDeadline = dated(
  "announcement-deadline",
  t("laatste dag om het landelijke getal te publiceren", "last day to publish the national number"),
  t(
    "Dertien weken vóór het halfjaar: 2 oktober van het jaar ervoor of 1 april.",
    "Thirteen weeks before the half-year: 2 October of the year before or 1 April.",
  ),
  t(
    "De wet zegt ten minste dertien weken vóór het begin van het halfjaar; de dagen volgen daaruit.",
    "The act says at least thirteen weeks before the half-year begins; the days follow from that.",
  ),
  byHalf(dayInYear(minus(housingYear, number(1, "count"), "count"), 10, 2), dayInYear(housingYear, 4, 1)),
);
/** The last day of the half-year. */
export const halfYearEnd = dated(
  "half-year-end",
  t("laatste dag van het halfjaar", "last day of the half-year"),
  t("30 juni of 31 december.", "30 June or 31 December."),
  undefined,
  byHalf(dayInYear(housingYear, 6, 30), dayInYear(housingYear, 12, 31)),
);

const persons = (
  id: string,
  words: { title: Text; summary: Text; of: Text; note: Text },
  dates: typeof inForce | typeof practice,
  sources: Parameters<typeof version>[1]["sources"],
  says: NumberExpr,
  alongside: Record<string, Rule> = {},
) =>
  rule(`housing.${id}`, {
    subject: "housing",
    title: words.title,
    summary: words.summary,
    result: { kind: "number", unit: "persons" },
    selectedBy: theDay,
    actor: "college van burgemeester en wethouders",
    alongside,
    versions: [version(`housing-${id}`, { ...dates, title: words.of, sources, note: words.note, says })],
  });

/** How many permit holders a municipality must house in a half-year. */
export const halfYearTask = persons(
  "half-year-task",
  {
    title: t("taakstelling huisvesting van een gemeente", "housing task of a municipality"),
    summary: t(
      "Het landelijke getal maal het deel van de inwoners van Nederland, naar boven afgerond.",
      "The national number times the share of the inhabitants of the Netherlands, rounded up.",
    ),
    of: t("naar rato van inwoners, naar boven afgerond", "in proportion to inhabitants, rounded up"),
    note: t(
      "De formule staat als beeld in de wet en was niet te lezen; de drie getallen en het afronden staan in de tekst eronder. Door het afronden is de som van alle gemeenten hoger dan het landelijke getal, ten hoogste één per gemeente. Gemeenten mogen samen schuiven als de som gelijk blijft (artikel 29(2)). Wie meetelt: mensen met een asielvergunning die in een opvangcentrum of op een gemeentelijke opvangplek wonen (artikel 1). Bij een herindeling tellen de inwoners van de samengevoegde delen (artikel 30); wie dat getal vaststelt is in de loop van de jaren veranderd. De SES-WOA-score telt hier niet.",
      "The formula stands in the act as an image and could not be read; its three numbers and the rounding stand in the text below it. Because of the rounding the sum of all municipalities is higher than the national number, by at most one each. Municipalities may shift together if the sum stays the same (article 29(2)). Who counts: people with an asylum permit who live in a reception centre or at a municipal reception place (article 1). After a redrawing of municipalities the inhabitants of the joined parts count (article 30); who establishes that number has changed over the years. The SES-WOA score does not count here.",
    ),
  },
  inForce,
  [housingAct("28 en 29"), housingAct("1 en 30")],
  roundedUp(dividedBy(times(permitHoldersToHouse, municipalityInhabitants, "persons"), nationalInhabitants, "persons")),
  { referenceDate },
);

/** Whether municipalities may change their tasks among themselves. */
export const shift = rule("housing.shift", {
  subject: "housing",
  title: t("taakstellingen onderling verschuiven", "shifting housing tasks among municipalities"),
  summary: t(
    "Twee of meer gemeenten kunnen dat samen besluiten, als de som gelijk blijft.",
    "Two or more municipalities can decide so together, if the sum stays the same.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "allowed", label: t("ja, de som blijft gelijk", "yes, the sum stays the same") },
      { id: "sum-changes", label: t("nee, de som verandert", "no, the sum changes") },
    ],
  },
  selectedBy: theDay,
  actor: "college van burgemeester en wethouders",
  versions: [
    version("housing-shift", {
      ...inForce,
      title: t("samen, met gelijke som", "together, with an equal sum"),
      sources: [housingAct("29(2)")],
      note: t(
        "Alle betrokken colleges besluiten samen. De minister of de provincie hoeft niet in te stemmen.",
        "All executives concerned decide together. The minister or the province need not agree.",
      ),
      says: choose(
        when(
          and(atMost(housingTasksAfter, housingTasksBefore), atLeast(housingTasksAfter, housingTasksBefore)),
          choice("allowed"),
        ),
        otherwise(choice("sum-changes")),
      ),
    }),
  ],
});

const still = minus(plus(previousHousingBacklog, housingTaskOwn, "persons"), housedInHalfYear, "persons");
const carried = t(
  "De wet zegt niet wat er met een achterstand of voorsprong gebeurt; volgens brieven en berichten gaat zij vanzelf mee naar het volgende halfjaar. De Raad van State liet in 2018 de rekenwijze van een provincie in stand.",
  "The act does not say what happens with a backlog or a lead; according to letters and reports it carries over to the next half-year. In 2018 the Council of State let the way a province reckoned stand.",
);

/** How many a municipality is ahead of its task. */
export const lead = persons(
  "lead",
  {
    title: t("voorsprong op de taakstelling", "lead on the housing task"),
    summary: t(
      "Wat meer is gehuisvest dan moest; 0 als dat niet zo is.",
      "What was housed beyond the task; 0 if not so.",
    ),
    of: t("gehuisvest min taak en achterstand", "housed less task and backlog"),
    note: carried,
  },
  practice,
  [housingTaskReports, delfzijlRuling],
  largest(
    number(0, "persons"),
    minus(housedInHalfYear, plus(previousHousingBacklog, housingTaskOwn, "persons"), "persons"),
  ),
);
/** How many a municipality still has to house after a half-year. */
export const backlog = persons(
  "backlog",
  {
    title: t("achterstand op de taakstelling", "backlog of the housing task"),
    summary: t(
      "De oude achterstand plus de taak min wie gehuisvest is; zij gaat mee naar het volgende halfjaar.",
      "The old backlog plus the task less who was housed; it carries over to the next half-year.",
    ),
    of: t("achterstand plus taak min gehuisvest", "backlog plus task less housed"),
    note: carried,
  },
  practice,
  [housingTaskReports, delfzijlRuling, housingAct("28")],
  largest(number(0, "persons"), still),
  { lead },
);

/** The step of supervision of a municipality that does not house its task. */
export const housingSupervision = rule("housing.supervision", {
  subject: "housing",
  title: t("toezicht op de huisvesting van vergunninghouders", "supervision of the housing of permit holders"),
  summary: t(
    "De provincie kijkt na elk halfjaar; de laatste stap is indeplaatsstelling.",
    "The province looks after each half-year; the last step is substitution.",
  ),
  result: { kind: "choice", values: SUPERVISION_STEPS },
  selectedBy: theDay,
  actor: "gedeputeerde staten",
  alongside: { backlog, halfYearEnd },
  versions: [
    version("supervision-of-housing", {
      ...inForce,
      title: t("van signaal tot indeplaatsstelling", "from signal to substitution"),
      sources: [municipalitiesAct("124 tot en met 124d"), substitutionPolicy, housingAct("28"), lastWarning2025],
      note: t(
        `${ladder.nl} Zuid-Holland gaf in januari 2025 acht gemeenten een laatste waarschuwing nadat zij vier halfjaren hun taak niet haalden.`,
        `${ladder.en} In January 2025 Zuid-Holland gave eight municipalities a last warning after they missed four half-years.`,
      ),
      says: supervisionSteps(
        and(after(theDay, answerOf(halfYearEnd)), moreThan(answerOf(backlog), number(0, "persons"))),
      ),
    }),
  ],
});

export const housingRules = [
  halfYearTask,
  referenceDate,
  announcementDeadline,
  halfYearEnd,
  shift,
  backlog,
  lead,
  housingSupervision,
];
