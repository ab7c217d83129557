import type { Day } from "@keten/calendar";
import { law } from "@keten/law";
import {
  ABSENT_INTEGER,
  COUNTRIES,
  type CompiledRule,
  compile,
  epochs,
  hashOf,
  lawWithReforms,
} from "@keten/law-language";
import { type DecisionTerms, type DecisionTermsRequest, NO_DUE_DAY } from "./decision-term.js";

const RULE = "asylum.decision-term";
const UNKNOWN_COUNTRY = COUNTRIES.indexOf("UNK");

/**
 * The decision term of the law itself, compiled once for each state of knowledge in the run. A person's term
 * is asked on the day of the application, or on the first day of the run for who applied before it, with what
 * was known of the law on that day.
 */
export function decisionTerms(request: DecisionTermsRequest): DecisionTerms {
  const set = lawWithReforms(law, request.reforms);
  const known = epochs(set, [RULE]);
  const columns = { applicationDate: new Int32Array(1), nationality: new Uint16Array(1) };
  const countries = request.nationalities.map((code) => {
    const place = COUNTRIES.indexOf(code);
    return place < 0 ? UNKNOWN_COUNTRY : place;
  });
  const compiled = new Map<Day, CompiledRule>();
  const compiledOn = (day: Day): CompiledRule => {
    const epoch = known.findLast((one) => one <= day) ?? day;
    let rule = compiled.get(epoch);
    if (!rule) {
      rule = compile(
        law,
        RULE,
        { applicationDate: { column: "i32" }, nationality: { column: "u16" } },
        { view: request.view, knownOn: epoch, reforms: request.reforms },
      );
      compiled.set(epoch, rule);
    }
    return rule;
  };
  return {
    lawHash: hashOf(set),
    dueDay(applicationDay, nationalityIndex) {
      const asked = Math.max(request.start, applicationDay);
      const rule = compiledOn(asked);
      columns.applicationDate[0] = applicationDay;
      columns.nationality[0] = countries[nationalityIndex] ?? UNKNOWN_COUNTRY;
      rule.one(columns, 0, asked);
      const due = rule.out.value[0] as number;
      return due === ABSENT_INTEGER ? NO_DUE_DAY : due;
    },
  };
}
