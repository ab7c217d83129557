import type { Text } from "@keten/text";

/** A rule that a situation answers, in the words of the person it is about. */
export interface SituationRule {
  rule: string;
  /** What the person wants to know. */
  asks: Text;
  /**
   * Answers as a sentence, by what the rule says: the id of a choice, `true` or `false`, `due` for a last day that is
   * still to come and `past` for one that is over (both with `{day}`), `none` where there is no last day. An answer
   * without a sentence here is said with the rule's own words.
   */
  says?: Readonly<Record<string, Text>>;
  /** The day of the act that has to be done within the term, and what to say of it (`{day}` is the day it was done). */
  done?: { fact: string; inTime: Text; late: Text };
  /** Asked about and answered only when the person chooses to know it. */
  onRequest?: true;
  /** Answered only where all of this holds. */
  when?: readonly When[];
}

/** When a rule or a step is for this person. A list holds if all of it holds; `stated` asks whether a fact is known. */
export type When =
  | { rule: string; is: readonly (string | boolean)[] }
  | { rule: string; day: "ahead" | "past" }
  | { fact: string; is: readonly (string | boolean)[] }
  | { fact: string; stated: boolean };

/** Something the person can do now. */
export interface SituationStep {
  id: string;
  title: Text;
  more: Text;
  when: readonly When[];
  /** The rule it rests on; its sources are shown. */
  rule: string;
  /** The rule by whose last day the step must be done. */
  by?: string;
}

/** Somebody who can help, and with what. */
export interface SituationHelper {
  /** The id of the organisation in the glossary. */
  organisation: string;
  does: Text;
}

/** What somebody may be in, said as that person would say it, with the rules that then matter. */
export interface Situation {
  id: string;
  title: Text;
  /** One line: who should choose this. */
  about: Text;
  /** Whose situation it is: a person who seeks protection, or somebody who works with one. */
  of: "applicant" | "helper";
  /** In the order in which they are answered; the first gives the sentence on top. */
  rules: readonly SituationRule[];
  /** Facts to ask before all others, where a rule needs them. */
  first: readonly string[];
  /**
   * A day the law selects by that does not exist yet, as that of a decision still to come: it is not asked for but
   * supposed to be the day asked about, and `says` so (with `{day}`).
   */
  supposed?: { fact: string; says: Text };
  steps: readonly SituationStep[];
  helpers: readonly SituationHelper[];
}
