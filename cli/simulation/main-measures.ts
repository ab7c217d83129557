/** The measures that tell most about the chain, in the order of the chain; the tables hold all. */
export const MAIN_MEASURES = [
  "pending_first_instance",
  "beyond_legal_term",
  "reception_residents",
  "reception_emergency",
  "permit_holders_in_reception",
  "decisions",
  "family_arrivals",
] as const;

export const isMain = ({ measure }: { measure: string }): boolean => MAIN_MEASURES.some((id) => id === measure);
