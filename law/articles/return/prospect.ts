import { choice, lookup, row, rule, table, theDay, version } from "@keten/law-language";
import { t } from "@keten/text";
import { nationality } from "../facts/asylum.js";
import { COVERED } from "../general/coverage.js";
import { emn2024, vw2000 } from "../sources/national.js";
import { algeria2021, algeria2022, algeria2024 } from "./sources.js";

/** What the highest court held on the prospect of removal, by country. */
export const prospects = table("removal-prospects", {
  title: t("zicht op uitzetting per land", "prospect of removal by country"),
  keys: { nationality: { type: "country", title: t("nationaliteit", "nationality") } },
  values: { state: { type: "choice", title: t("stand", "state") } },
  coveredUntil: COVERED.aliensAct,
  rows: [
    row("prospect-algeria-2021", {
      title: t("Algerije: geen zicht op uitzetting", "Algeria: no prospect of removal"),
      from: "2021-09-17",
      until: "2022-05-04",
      knownFrom: "2021-09-17",
      coveredUntil: "2022-05-03",
      sources: [algeria2021, emn2024],
      cause: {
        kind: "events",
        says: t(
          "Algerije gaf al een jaar geen reispapieren meer af en had geen consul in Nederland.",
          "Algeria had issued no travel papers for a year and had no consul in the Netherlands.",
        ),
      },
      keys: { nationality: "DZA" },
      values: { state: "none" },
    }),
    row("prospect-algeria-2022", {
      title: t("Algerije: nog steeds geen zicht op uitzetting", "Algeria: still no prospect of removal"),
      from: "2022-05-04",
      until: "2024-05-06",
      knownFrom: "2022-05-04",
      coveredUntil: "2024-05-05",
      sources: [algeria2022, emn2024],
      cause: {
        kind: "judgment",
        says: t("De Raad van State op 4 mei 2022.", "The Council of State on 4 May 2022."),
      },
      keys: { nationality: "DZA" },
      values: { state: "none" },
    }),
    row("prospect-algeria-2024", {
      title: t("Algerije: weer zicht op uitzetting", "Algeria: a prospect of removal again"),
      from: "2024-05-06",
      knownFrom: "2024-05-06",
      coveredUntil: "2024-08-19",
      sources: [algeria2024, emn2024],
      cause: {
        kind: "judgment",
        says: t(
          "De Raad van State: Algerije geeft weer reispapieren af.",
          "The Council of State: Algeria issues travel papers again.",
        ),
      },
      note: t(
        "De Raad van State zag dit vanaf december 2023; bekend werd het met de uitspraak. Een latere uitspraak van een rechtbank (19 augustus 2024) ging daar nog van uit.",
        "The Council of State saw this from December 2023; it became known with the ruling. A later district court ruling (19 August 2024) still took it so.",
      ),
      keys: { nationality: "DZA" },
      values: { state: "exists" },
    }),
  ],
});

/** Whether there is a prospect of removal within a reasonable time to the country of nationality. */
export const prospect = rule("return.prospect", {
  subject: "return",
  title: t("zicht op uitzetting", "prospect of removal"),
  summary: t(
    "Zonder zicht op uitzetting binnen redelijke tijd mag niemand daarvoor worden vastgehouden.",
    "Without a prospect of removal in reasonable time nobody may be held for it.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "none", label: t("geen zicht op uitzetting", "no prospect of removal") },
      { id: "exists", label: t("er is zicht op uitzetting", "there is a prospect of removal") },
      {
        id: "not-ruled",
        label: t(
          "geen algemene uitspraak bekend: per zaak te beoordelen",
          "no general ruling known: to be judged by case",
        ),
      },
    ],
  },
  selectedBy: theDay,
  actor: "DT&V",
  versions: [
    version("prospect-by-country", {
      from: "2021-09-17",
      knownFrom: "2021-09-17",
      coveredUntil: COVERED.aliensAct,
      title: t("zicht op uitzetting per land", "prospect of removal by country"),
      sources: [vw2000("59")],
      note: t(
        "Nagekeken is de wettekst. Naar uitspraken over landen is alleen gezocht tot en met 2024; een latere kan ontbreken. Waar geen uitspraak bekend is, beoordeelt een mens het per zaak.",
        "What was checked is the text of the act. Rulings on countries were looked for up to 2024 only; a later one may be missing. Where no ruling is known a person judges it by case.",
      ),
      says: lookup(prospects, { nationality }, "state", { at: "on", none: choice("not-ruled") }),
    }),
  ],
});
