import { parameter, parameterValue } from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { awb } from "../../sources/national.js";
import { indexation } from "./commencements.js";
import { indexedPenalties } from "./sources.js";

/** A daily amount of article 4:17 Awb before and since 1 January 2019. */
const rate = (id: string, title: Text, before: number, since: number) =>
  parameter(`asylum.penalty-rate-${id}`, {
    title,
    type: "number",
    unit: "EUR-cent",
    values: [
      parameterValue(`penalty-rate-${id}-2009`, {
        from: "2009-10-01",
        knownFrom: "2009-10-01",
        coveredUntil: "2018-12-31",
        sources: [awb("4:17(2) (tot 2019)")],
        note: t(
          "Gelezen in de tekst van 2017; het begin op 1 oktober 2009 is niet nagekeken.",
          "Read in the text of 2017; its start on 1 October 2009 was not checked.",
        ),
        value: before,
      }),
      indexation.ends(`penalty-rate-${id}-2009`),
      parameterValue(`penalty-rate-${id}-2019`, {
        ...indexation.begins,
        coveredUntil: COVERED.aliensAct,
        sources: [awb("4:17(2)"), indexedPenalties],
        value: since,
      }),
    ],
  });

export const firstRate = rate(
  "first",
  t("dwangsom per dag, dag 1 tot en met 14", "penalty per day, day 1 to 14"),
  2000,
  2300,
);
export const secondRate = rate(
  "second",
  t("dwangsom per dag, dag 15 tot en met 28", "penalty per day, day 15 to 28"),
  3000,
  3500,
);
export const thirdRate = rate(
  "third",
  t("dwangsom per dag, dag 29 tot en met 42", "penalty per day, day 29 to 42"),
  4000,
  4500,
);
export const penaltyRates = [firstRate, secondRate, thirdRate];
