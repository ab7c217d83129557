import {
  and,
  answerOf,
  atMost,
  choice,
  choose,
  lookup,
  not,
  number,
  otherwise,
  plus,
  rule,
  theDay,
  times,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { householdAdults, householdChildren } from "../../facts/household.js";
import { COVERED } from "../../general/coverage.js";
import { catered, hostFamily } from "../facts.js";
import { rooo } from "../sources.js";
import { allowanceAmounts } from "./amounts.js";

export const coveredUntil = COVERED.livingAllowance;
const size = plus(householdAdults, householdChildren, "persons");
const sizeClass = choose(
  when(atMost(size, 2), choice("1-2")),
  when(atMost(size, 3), choice("3")),
  otherwise(choice("4+")),
);
export const none = number(0, "EUR-cent");
// A child alone gets the amount of an adult.
const alone = and(atMost(householdAdults, 0), atMost(householdChildren, 1));
const amount = (person: "adult" | "child", value: "food" | "clothing" | "host") =>
  lookup<"number">(allowanceAmounts, { size: sizeClass, person: choice(person) }, value, { none: "absent" });
const forAll = (value: "food" | "clothing" | "host") =>
  plus(
    times(householdAdults, amount("adult", value), "EUR-cent"),
    times(
      householdChildren,
      choose(when(alone, amount("adult", value)), otherwise(amount("child", value))),
      "EUR-cent",
    ),
    "EUR-cent",
  );

export const first = { from: "2022-04-01", knownFrom: "2022-04-01", coveredUntil } as const;

const part = (
  id: string,
  titles: { nl: string; en: string },
  says: ReturnType<typeof choose<"number">> | ReturnType<typeof forAll>,
) =>
  rule(`temporary-protection.allowance-${id}`, {
    subject: "temporary-protection",
    title: t(`leefgeld: ${titles.nl}`, `living allowance: ${titles.en}`),
    summary: t(
      `Het bedrag voor ${titles.nl} per maand, naar gezin.`,
      `The amount for ${titles.en} a month, by family.`,
    ),
    result: { kind: "number", unit: "EUR-cent" },
    selectedBy: theDay,
    versions: [
      version(`allowance-${id}-2022`, {
        title: t(`bedrag voor ${titles.nl}`, `amount for ${titles.en}`),
        ...first,
        sources: [rooo("art. 10 en 12", "official")],
        says,
      }),
    ],
  });

export const allowanceFood = part(
  "food",
  { nl: "eten", en: "food" },
  choose(when(catered, none), otherwise(forAll("food"))),
);
export const allowanceClothing = part(
  "clothing",
  { nl: "kleding en persoonlijke uitgaven", en: "clothing and personal costs" },
  forAll("clothing"),
);
export const allowanceHost = part(
  "host",
  { nl: "wonen in particuliere opvang", en: "housing in private reception" },
  choose(when(not(hostFamily), none), otherwise(forAll("host"))),
);

/** The living allowance of a family for the month of the day asked about. */
export const allowance = rule("temporary-protection.allowance", {
  subject: "temporary-protection",
  title: t("leefgeld per maand", "living allowance a month"),
  summary: t(
    "Eten, kleding en wonen, naar de grootte van het gezin.",
    "Food, clothing and housing, by the size of the family.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "gemeente",
  alongside: { food: allowanceFood, clothing: allowanceClothing, host: allowanceHost },
  versions: [
    version("allowance-sum", {
      title: t("de som van de delen", "the sum of the parts"),
      ...first,
      sources: [rooo("art. 10 en 12", "official")],
      says: plus(
        plus(answerOf(allowanceFood), answerOf(allowanceClothing), "EUR-cent"),
        answerOf(allowanceHost),
        "EUR-cent",
      ),
    }),
  ],
});
