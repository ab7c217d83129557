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
} as const;
