/** The last day up to which somebody looked whether a text still held; after it an answer carries a warning. */
export const COVERED = {
  /** The newest version of the Aliens Act that was read. */
  aliensAct: "2026-09-01",
  /** Reports on the European Pact were followed up to this day. */
  pact: "2026-10-05",
  /** The newest national publication that was found on country measures and policy. */
  countryMeasures: "2026-03-13",
  /** The newest decision or departure moratorium that was found. */
  moratoria: "2026-03-19",
  /** The newest country policy and the newest country report that were found. */
  countryPolicy: "2025-10-02",
  /** The national procedure as it ended. */
  oldProcedure: "2026-06-11",
  /** The newest public text on temporary protection that was found. */
  temporaryProtection: "2025-11-30",
  /** The newest public text on the living allowance of displaced people from Ukraine. */
  livingAllowance: "2025-10-01",
  /** The regulation on reception was read in the version of 1 February 2020; newer versions were not found. */
  receptionRegulation: "2020-12-31",
  /** The newest public texts on reception practice that were found. */
  receptionPractice: "2025-02-13",
  /** The act on the distribution of reception places: on this day its only version still was the newest. */
  distributionAct: "2026-06-18",
  /** Its decree: on this day the version of 30 March 2024 still was the newest. */
  distributionDecree: "2026-04-07",
  /** The newest version of the housing act that was read. */
  housingAct: "2026-07-01",
  /** The newest public text on how the distribution of places is carried out. */
  distributionPractice: "2026-02-28",
} as const;
