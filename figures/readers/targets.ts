import type { Frequency } from "../model.js";
import type { CbsQuery } from "./cbs.js";

/** What one series can be brought up to date from: a data set, and which of its codes the series counts. */
export type RefreshTarget = EurostatTarget | CbsTarget;

interface Target {
  series: string;
  /** The source its figures get. */
  source: string;
  /** The data set or table at the publisher. */
  dataset: string;
  freq: Frequency;
  /** Older copies of the same data set: a value that differs from theirs is a revision, known only from now on. */
  continues: readonly string[];
  /** `general-knowledge`: nobody has seen these codes in use; the answer needs a look before it is used. */
  codes: "seen" | "general-knowledge";
}

export interface EurostatTarget extends Target {
  publisher: "eurostat";
  since: string;
  /** Every citizenship, or only the total. */
  citizenships: "all" | "TOTAL";
  /** Codes by dimension, tried in order: Eurostat has renamed a dimension of these data sets before. */
  filters: readonly [Readonly<Record<string, string>>, ...Readonly<Record<string, string>>[]];
}

export interface CbsTarget extends Target, Omit<CbsQuery, "table"> {
  publisher: "cbs";
}

const everyone = { geo: "NL", sex: "T", age: "TOTAL", unit: "PER" };

/** The type of applicant: `applicant` in use in 2026, `asyl_app` in copies up to 2024. */
const applicant = (now: string, before: string, more: Readonly<Record<string, string>> = {}) =>
  [
    { ...everyone, ...more, applicant: now },
    { ...everyone, ...more, asyl_app: before },
  ] as const;

const yearly = {
  publisher: "eurostat",
  source: "ESTAT-ASYAPPCTZA",
  dataset: "migr_asyappctza",
  freq: "A",
  since: "2015",
  citizenships: "all",
  continues: ["ESTAT-APP-2024"],
  codes: "seen",
} as const;

const monthly = {
  publisher: "eurostat",
  source: "ESTAT-ASYAPPCTZM",
  dataset: "migr_asyappctzm",
  freq: "M",
  since: "2015-01",
  citizenships: "TOTAL",
  codes: "seen",
} as const;

const statLineYearly = {
  publisher: "cbs",
  source: "CBS-80059",
  dataset: "80059ned",
  freq: "A",
  citizenships: "Nationaliteit",
  periods: "Perioden",
  totals: [],
  continues: [],
  codes: "seen",
} as const;

const statLineMonthly = {
  ...statLineYearly,
  source: "CBS-83102",
  dataset: "83102NED",
  freq: "M",
  totals: ["Geslacht", "Leeftijd"],
} as const;

/** How the titles of the measures of both tables begin. */
const measures = {
  "asylum-influx": "Totaal asielverzoeken",
  "first-applications": "Eerste asielverzoeken",
  "repeat-applications": "Volgende asielverzoeken",
  "family-arrivals": "Nareizigers",
} as const;

/** Series, codes, and the older copy of the monthly data set. */
const applications = [
  ["asylum-applicants", applicant("TOTAL", "ASY_APP"), ["ESTAT-APPM-2019"]],
  ["first-applications", applicant("FRST", "NASY_APP"), []],
  ["repeat-applications", applicant("SSEQ", "SSEQ"), []],
] as const;

/**
 * The series that can be brought up to date, and from where. Decisions and pending cases are not among them: Eurostat
 * counts repeat applications with the first in both, and no series here is defined so.
 */
export const refreshTargets: readonly RefreshTarget[] = [
  ...applications.map(([series, filters]): RefreshTarget => ({ ...yearly, series, filters })),
  ...applications.map(([series, filters, continues]): RefreshTarget => ({ ...monthly, series, filters, continues })),
  {
    ...monthly,
    series: "temporary-protection-beneficiaries",
    source: "ESTAT-ASYTPSM",
    dataset: "migr_asytpsm",
    since: "2022-03",
    filters: [everyone],
    continues: ["ESTAT-TP-PRESS"],
  },
  {
    ...monthly,
    series: "unaccompanied-minors",
    source: "ESTAT-ASYUMACTM",
    dataset: "migr_asyumactm",
    filters: applicant("FRST", "NASY_APP", { age: "Y_LT18" }),
    continues: [],
    codes: "general-knowledge",
  },
  ...Object.entries(measures).flatMap(([series, measure]): RefreshTarget[] => [
    { ...statLineYearly, series, measure },
    { ...statLineMonthly, series, measure },
  ]),
];
