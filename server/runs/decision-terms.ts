import { isoOf } from "@keten/calendar";
import type { DecisionTermsFactory } from "@keten/chain";
import { law } from "@keten/law";
import { COMPILED_STATUS, COUNTRIES, compile, hashOf, lawWithReforms } from "@keten/law-language";

const RULE = "asylum.decision-term";

/**
 * The law's terms for the simulated chain, from the same rule that decides a real case. Acts in a single
 * case, such as an individual extension, are taken as not having happened: the chain does not draw them.
 */
export const decisionTerms: DecisionTermsFactory = ({ nationalities, knownOn, view, reforms }) => {
  const countries = nationalities.map((code) => COUNTRIES.indexOf(code));
  const unknown = nationalities.filter((_, index) => countries[index] === -1);
  if (unknown.length > 0) throw new Error(`the law knows no country ${unknown.join(", ")}`);
  const binding = { applicationDate: { column: "i32" }, nationality: { column: "u16" } } as const;
  const rule = compile(law, RULE, binding, { view, knownOn, reforms });
  const columns = { applicationDate: new Int32Array(1), nationality: new Uint16Array(1) };
  return {
    lawHash: hashOf(lawWithReforms(law, reforms)),
    dueDay(applicationDay, nationalityIndex) {
      columns.applicationDate[0] = applicationDay;
      columns.nationality[0] = countries[nationalityIndex] ?? 0;
      rule.one(columns, 0, applicationDay);
      if (rule.out.status[0] !== COMPILED_STATUS.decided) {
        throw new Error(
          `${RULE} does not decide for ${nationalities[nationalityIndex]}, applied ${isoOf(applicationDay)}`,
        );
      }
      return rule.out.value[0] ?? 0;
    },
  };
};
