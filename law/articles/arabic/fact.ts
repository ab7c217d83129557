/** What a fact is called in Arabic, how it is asked and, where it has choices, what those are called. */
export interface ArabicFact {
  label: string;
  question: string;
  meaning?: string;
  values?: Readonly<Record<string, string>>;
}
