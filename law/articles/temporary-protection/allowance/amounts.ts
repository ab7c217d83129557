import type { Source } from "@keten/law-language";
import { end, row, table } from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import {
  allowance2022,
  allowance2023,
  allowance2025,
  allowanceLater2023,
  allowanceOctober2023,
  contribution2024,
  rooo,
} from "../sources.js";

const coveredUntil = COVERED.livingAllowance;
const SIZES = ["1-2", "3", "4+"] as const;

interface Edition {
  year: string;
  from: string;
  /** The next edition: until it was public nobody knew that this one would end. */
  replaced?: { on: string; knownFrom: string; sources: readonly Source[] };
  knownFrom: string;
  sources: readonly Source[];
  note?: Text;
  conflict?: { says: Text; sources: readonly Source[] };
  /** Adult and child, for one or two, three, and four or more in the household; in euro cents a month. */
  food: readonly (readonly [adult: number, child: number])[];
  clothing: number;
  /** For an adult and a child with a host family. */
  host: readonly [adult: number, child: number];
}

const rowsOf = ({ year, food, clothing, host, replaced, ...dated }: Edition) =>
  SIZES.flatMap((size, index) =>
    (["adult", "child"] as const).flatMap((person, column) => {
      const id = `allowance-${year}-${size.replace("+", "-more")}-${person}`;
      const made = row(id, {
        ...dated,
        coveredUntil,
        title: t(
          `leefgeld ${year}: huishouden van ${size}, ${person === "adult" ? "volwassene" : "kind"}`,
          `allowance ${year}: household of ${size}, ${person}`,
        ),
        keys: { size, person },
        values: { food: food[index]?.[column] as number, clothing, host: host[column] as number },
      });
      if (!replaced) return [made];
      const because = t("Er kwamen nieuwe bedragen.", "New amounts came.");
      return [made, end(`${id}-ends`, { entry: id, coveredUntil, because, ...replaced })];
    }),
  );

/** The living allowance a month, by household and person. */
export const allowanceAmounts = table("ukraine-allowance", {
  title: t("het leefgeld per maand", "the living allowance a month"),
  keys: {
    size: { type: "choice", title: t("grootte van het huishouden", "size of the household") },
    person: { type: "choice", title: t("volwassene of kind", "adult or child") },
  },
  values: {
    food: { type: "number", unit: "EUR-cent", title: t("eten", "food") },
    clothing: {
      type: "number",
      unit: "EUR-cent",
      title: t("kleding en persoonlijke uitgaven", "clothing and personal costs"),
    },
    host: {
      type: "number",
      unit: "EUR-cent",
      title: t("wonen in particuliere opvang", "housing in private reception"),
    },
  },
  coveredUntil,
  rows: [
    ...rowsOf({
      year: "2022",
      from: "2022-04-01",
      replaced: { on: "2023-02-01", knownFrom: "2023-02-01", sources: [allowance2023] },
      knownFrom: "2022-04-01",
      sources: [allowance2022, rooo("oorspronkelijke bedragen")],
      conflict: {
        says: t(
          "een bericht laat het bedrag voor kleding al op 1 december 2022 stijgen naar € 56,12.",
          "a report has the amount for clothing rise to €56.12 on 1 December 2022 already.",
        ),
        sources: [allowance2023],
      },
      food: [
        [20500, 20500],
        [20500, 20500],
        [20500, 20500],
      ],
      clothing: 5500,
      host: [21500, 5500],
    }),
    ...rowsOf({
      year: "2023",
      from: "2023-02-01",
      replaced: { on: "2023-10-01", knownFrom: "2023-08-31", sources: [allowanceOctober2023] },
      knownFrom: "2023-02-01",
      sources: [rooo("art. 10 en 12 (1 februari 2023)", "official"), allowance2023],
      conflict: {
        says: t(
          "gemeenten hadden tot 1 april 2023 de tijd; tot dan golden vaak de oude bedragen.",
          "municipalities had until 1 April 2023; until then the old amounts often held.",
        ),
        sources: [allowanceLater2023],
      },
      food: [
        [21506, 17836],
        [17199, 14257],
        [15045, 12497],
      ],
      clothing: 5612,
      host: [9300, 9300],
    }),
    ...rowsOf({
      year: "2023-10",
      from: "2023-10-01",
      replaced: { on: "2025-01-01", knownFrom: "2025-01-01", sources: [allowance2025] },
      knownFrom: "2023-08-31",
      sources: [allowanceOctober2023, contribution2024],
      note: t(
        "Dat deze bedragen in heel 2024 golden, volgt uit het maximum voor maaltijden van 1 juli 2024, dat gelijk is aan dit bedrag voor eten.",
        "That these amounts held throughout 2024 follows from the maximum for meals of 1 July 2024, which equals this amount for food.",
      ),
      food: [
        [24248, 20065],
        [19398, 16064],
        [16974, 14034],
      ],
      clothing: 6071,
      host: [8091, 8091],
    }),
    ...rowsOf({
      year: "2025",
      from: "2025-01-01",
      knownFrom: "2025-01-01",
      sources: [allowance2025, rooo("bedragen per 1 januari 2025")],
      note: t("De bedragen van 2026 zijn niet gevonden.", "The amounts of 2026 were not found."),
      food: [
        [25218, 21005],
        [21429, 17853],
        [18913, 15761],
      ],
      clothing: 6266,
      host: [7716, 7716],
    }),
  ],
});
