import {
  and,
  answerOf,
  atMost,
  choice,
  choose,
  is,
  isOneOf,
  lookup,
  not,
  number,
  or,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  plus,
  row,
  rule,
  table,
  theDay,
  times,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { unaccompanied } from "../../facts/asylum.js";
import { householdAdults, householdChildren } from "../../facts/household.js";
import { COVERED } from "../../general/coverage.js";
import { receptionStage, supervisionMeasure } from "../places/facts.js";
import { coaReturnLocations, rva } from "../sources.js";
import { meals } from "./facts.js";

const dated = { from: "2020-02-01", knownFrom: "2020-02-01", coveredUntil: COVERED.receptionRegulation } as const;
const later = t(
  "De bedragen zijn gelezen in de versie van 1 februari 2020. Latere bedragen zijn niet gevonden, behalve leefgeld van € 14,47 per week vanaf een onbekende dag.",
  "The amounts were read in the version of 1 February 2020. Later amounts were not found, except a living allowance of €14.47 a week from an unknown day.",
);
const SIZES = ["1-2", "3", "4+"] as const;
const AMOUNTS = {
  self: [
    [4725, 3913],
    [3780, 3129],
    [3311, 2737],
  ],
  main: [
    [3185, 2702],
    [2548, 2163],
    [2233, 1890],
  ],
} as const;

/** Food money a week by household, person and meals. */
export const weeklyFood = table("reception-food", {
  title: t("het eetgeld per week", "the food money a week"),
  keys: {
    size: { type: "choice", title: t("grootte van het huishouden", "size of the household") },
    person: { type: "choice", title: t("volwassene of kind", "adult or child") },
    meals: { type: "choice", title: t("maaltijden van de opvang", "meals of the centre") },
  },
  values: { food: { type: "number", unit: "EUR-cent", title: t("eetgeld", "food money") } },
  coveredUntil: COVERED.receptionRegulation,
  rows: (["self", "main"] as const).flatMap((served) =>
    SIZES.flatMap((size, index) =>
      (["adult", "child"] as const).map((person, column) =>
        row(`food-2020-${served}-${size.replace("+", "-more")}-${person}`, {
          ...dated,
          title: t(
            `eetgeld 2020, huishouden van ${size}, ${person === "adult" ? "volwassene" : "kind"}`,
            `food money 2020, household of ${size}, ${person}`,
          ),
          sources: [rva(served === "self" ? "14(2)" : "14(3)")],
          note: later,
          keys: { size, person, meals: served },
          values: { food: AMOUNTS[served][index]?.[column] as number },
        }),
      ),
    ),
  ),
});

/** Money for clothing and personal costs. */
export const weeklyPersonal = parameter("reception.personal-allowance", {
  title: t("het leefgeld per persoon per week", "the living allowance for each person a week"),
  type: "number",
  unit: "EUR-cent",
  values: [parameterValue("personal-allowance-2020", { ...dated, sources: [rva("14(4)")], note: later, value: 1295 })],
});

const size = plus(householdAdults, householdChildren, "persons");
const sizeClass = choose(
  when(atMost(size, 2), choice("1-2")),
  when(atMost(size, 3), choice("3")),
  otherwise(choice("4+")),
);
const none = number(0, "EUR-cent");
const food = (person: "adult" | "child") =>
  lookup<"number">(weeklyFood, { size: sizeClass, person: choice(person), meals }, "food", { none });
const childRate = choose(when(unaccompanied, food("adult")), otherwise(food("child")));

/** The food money of a household a week. */
export const foodAllowance = rule("reception.food-allowance", {
  subject: "reception",
  title: t("eetgeld per week", "food money a week"),
  summary: t(
    "Naar huishouden en maaltijden; niets als de opvang alles kookt of in de htl.",
    "By household and meals; nothing if the centre cooks everything or in the htl.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("rva-14-food", {
      ...dated,
      title: t("eetgeld naar huishouden", "food money by household"),
      sources: [rva("14(2), 14(3), 14(8)-(10)")],
      note: later,
      says: choose(
        when(or(supervisionMeasure, is(meals, "all")), none),
        otherwise(
          plus(
            times(householdAdults, food("adult"), "EUR-cent"),
            times(householdChildren, childRate, "EUR-cent"),
            "EUR-cent",
          ),
        ),
      ),
    }),
  ],
});

/** The money for clothing and personal costs of a household a week. */
export const personalAllowance = rule("reception.living-allowance", {
  subject: "reception",
  title: t("leefgeld per week", "living allowance a week"),
  summary: t(
    "Een vast bedrag per persoon; niet in de eerste fase en niet in de htl. Na afwijzing alleen voor kinderen.",
    "A fixed amount for each person; not in the first stage and not in the htl. After refusal for children only.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("rva-14-personal", {
      ...dated,
      title: t("vast bedrag per persoon", "fixed amount for each person"),
      sources: [rva("9(5), 9(7), 14(4), 14(6), 14(9)"), coaReturnLocations],
      note: later,
      says: choose(
        when(supervisionMeasure, none),
        when(and(isOneOf(receptionStage, "arrival", "procedure"), not(unaccompanied)), none),
        when(is(receptionStage, "rejected"), times(householdChildren, parameterOf(weeklyPersonal), "EUR-cent")),
        otherwise(times(size, parameterOf(weeklyPersonal), "EUR-cent")),
      ),
    }),
  ],
});

/** The whole weekly allowance. */
export const weeklyAllowance = rule("reception.allowance", {
  subject: "reception",
  title: t("geld in de opvang per week", "money in reception a week"),
  summary: t("Eetgeld en leefgeld samen, naar huishouden.", "Food money and living allowance together, by household."),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "COA",
  alongside: { food: foodAllowance, personal: personalAllowance },
  versions: [
    version("rva-14", {
      ...dated,
      title: t("de som van beide", "the sum of both"),
      sources: [rva("14")],
      note: later,
      says: choose(
        when(supervisionMeasure, none),
        otherwise(plus(answerOf(foodAllowance), answerOf(personalAllowance), "EUR-cent")),
      ),
    }),
  ],
});

export const allowanceRules = [foodAllowance, personalAllowance, weeklyAllowance];
