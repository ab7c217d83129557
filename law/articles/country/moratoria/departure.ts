import { type Dated, end, row, table } from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { vw2000 } from "../../sources/national.js";
import { indPages, published } from "../sources.js";
import { measures } from "./measures.js";

const measure = (id: string, title: Text, dated: Dated, keys: { nationality: string; group?: string }) =>
  row(id, { ...dated, title, keys, values: { state: "barred" } });

/** Departure moratoria by country: removal is barred while one holds. */
export const departureMoratoria = table("departure-moratoria", {
  title: t("de vertrekmoratoria per land", "the departure moratoria by country"),
  keys: {
    nationality: { type: "country", title: t("nationaliteit", "nationality") },
    group: { type: "choice", title: t("groep", "group") },
  },
  values: { state: { type: "choice", title: t("stand", "state") } },
  coveredUntil: COVERED.moratoria,
  rows: [
    measure("departure-libya-2019", t("vertrekmoratorium Libië", "departure moratorium Libya"), measures.libya2019, {
      nationality: "LBY",
    }),
    measure(
      "departure-libya-2020",
      t("verlenging vertrekmoratorium Libië", "prolonged departure moratorium Libya"),
      measures.libya2020,
      { nationality: "LBY" },
    ),
    measure(
      "departure-tigray-2021",
      t("vertrekmoratorium Tigray (Ethiopië)", "departure moratorium Tigray (Ethiopia)"),
      measures.tigray2021,
      { nationality: "ETH", group: "tigrayan" },
    ),
    measure(
      "departure-afghanistan-2021",
      t("vertrekmoratorium Afghanistan", "departure moratorium Afghanistan"),
      measures.afghanistan2021,
      { nationality: "AFG" },
    ),
    measure(
      "departure-afghanistan-2022",
      t("verlenging vertrekmoratorium Afghanistan", "prolonged departure moratorium Afghanistan"),
      measures.afghanistan2022,
      { nationality: "AFG" },
    ),
    end("departure-afghanistan-2022-ends", {
      entry: "departure-afghanistan-2022",
      on: "2022-06-30",
      knownFrom: "2022-06-30",
      coveredUntil: "2022-08-26",
      because: t(
        "De staatssecretaris trok het moratorium in na het ambtsbericht van 28 maart 2022.",
        "The minister withdrew the moratorium after the country report of 28 March 2022.",
      ),
      note: t(
        "De dag waarop de intrekking in de Staatscourant stond, is niet gevonden.",
        "The day on which the withdrawal stood in the Staatscourant was not found.",
      ),
      sources: [indPages.afghanistanResumed],
    }),
    measure(
      "departure-sudan-activists-2022",
      t("vertrekmoratorium Soedan 2022, politieke activisten", "departure moratorium Sudan 2022, political activists"),
      measures.sudanActivists2022,
      { nationality: "SDN", group: "political-activist" },
    ),
    measure(
      "departure-sudan-activists-2022-prolonged",
      t(
        "verlenging vertrekmoratorium Soedan 2022, politieke activisten",
        "prolonged departure moratorium Sudan 2022, political activists",
      ),
      measures.sudanActivistsProlonged,
      { nationality: "SDN", group: "political-activist" },
    ),
    measure(
      "departure-ukraine-2022",
      t("vertrekmoratorium Oekraïne", "departure moratorium Ukraine"),
      measures.ukraine2022,
      { nationality: "UKR" },
    ),
    measure(
      "departure-ukraine-2022-august",
      t("verlenging vertrekmoratorium Oekraïne", "prolonged departure moratorium Ukraine"),
      {
        ...measures.ukraineSummer2022,
        note: t(
          "De dag waarop de verlenging bekend werd, is niet gevonden. Na 28 februari 2023 kon het niet worden verlengd; de IND verlangde ook daarna geen vertrek naar Oekraïne.",
          "The day on which the prolongation became public was not found. After 28 February 2023 it could not be prolonged; the IND did not demand departure to Ukraine afterwards either.",
        ),
      },
      { nationality: "UKR" },
    ),
    measure(
      "departure-russian-conscripts-2022",
      t("vertrekmoratorium Russische dienstplichtigen", "departure moratorium Russian conscripts"),
      measures.russia2022,
      { nationality: "RUS", group: "russian-conscript" },
    ),
    measure(
      "departure-russian-conscripts-2023",
      t("verlenging vertrekmoratorium Russische dienstplichtigen", "prolonged departure moratorium Russian conscripts"),
      measures.russia2023,
      { nationality: "RUS", group: "russian-conscript" },
    ),
    measure(
      "departure-sudan-2023",
      t("vertrekmoratorium Soedan 2023", "departure moratorium Sudan 2023"),
      measures.sudan2023,
      { nationality: "SDN" },
    ),
    measure(
      "departure-sudan-2024",
      t("verlenging vertrekmoratorium Soedan", "prolonged departure moratorium Sudan"),
      measures.sudan2024,
      { nationality: "SDN" },
    ),
    measure(
      "departure-palestinian-territories-2023",
      t("vertrekmoratorium Palestijnse gebieden", "departure moratorium Palestinian territories"),
      {
        ...measures.palestine2023,
        until: "2025-01-10",
        endUnverified: true,
        sources: [published.palestine2024, vw2000("45(4)")],
        note: t(
          "Bij de instelling stond alleen het uiterste vast: een jaar na bekendmaking.",
          "When it was set only its limit was fixed: a year after publication.",
        ),
      },
      { nationality: "PSE" },
    ),
    end("departure-palestinian-territories-ends", {
      entry: "departure-palestinian-territories-2023",
      on: "2024-07-03",
      knownFrom: "2024-06-26",
      coveredUntil: COVERED.countryMeasures,
      because: t(
        "Er kwam nieuw landenbeleid, na een rapport van de IND over de veiligheid: het vertrekmoratorium vervalt.",
        "New country policy followed a report of the IND on security: the departure moratorium lapses.",
      ),
      cause: {
        kind: "judgment",
        says: t(
          "De Raad van State vernietigde op 24 april 2024 de besluitstop; daarna kwam nieuw onderzoek en beleid.",
          "The Council of State annulled the decision moratorium on 24 April 2024; new research and policy followed.",
        ),
      },
      sources: [published.palestineEnd2024, indPages.palestine],
    }),
    measure(
      "departure-lebanon-2024",
      t("vertrekmoratorium Libanon", "departure moratorium Lebanon"),
      measures.lebanon2024,
      { nationality: "LBN" },
    ),
    measure(
      "departure-syria-2024",
      t("vertrekmoratorium Syrië", "departure moratorium Syria"),
      { ...measures.syria2024, sources: [published.syria2024, vw2000("45(4)")] },
      { nationality: "SYR" },
    ),
    measure("departure-iran-2026", t("vertrekmoratorium Iran", "departure moratorium Iran"), measures.iran2026, {
      nationality: "IRN",
    }),
  ],
});
