import {
  and,
  atMost,
  choice,
  choose,
  is,
  lookup,
  not,
  number,
  otherwise,
  row,
  rule,
  table,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, nationality, originRecognitionRate } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { safeOriginList } from "../sources.js";
import { candidateExcluded, safeOriginRebutted } from "./facts.js";

const listed = (code: string, nl: string, en: string, designation: "listed" | "candidate" | "in-conflict") =>
  row(`safe-origin-${code.toLowerCase()}`, {
    from: "2026-06-12",
    knownFrom: "2026-02-23",
    coveredUntil: COVERED.pact,
    title: t(nl, en),
    keys: { nationality: code },
    values: { designation },
    cause: {
      kind: "european-act",
      says: t("De EU-lijst van veilige landen van herkomst.", "The EU list of safe countries of origin."),
    },
    sources: [safeOriginList],
  });

/** Countries on the EU list, and the candidate States that count as safe unless something stands against it. */
export const safeOriginCountries = table("asylum.eu-safe-countries", {
  title: t("EU-lijst van veilige landen van herkomst", "EU list of safe countries of origin"),
  keys: { nationality: { type: "country", title: t("nationaliteit", "nationality") } },
  values: { designation: { type: "choice", title: t("aanwijzing", "designation") } },
  coveredUntil: COVERED.pact,
  rows: [
    listed("BGD", "Bangladesh", "Bangladesh", "listed"),
    listed("COL", "Colombia", "Colombia", "listed"),
    listed("EGY", "Egypte", "Egypt", "listed"),
    listed("IND", "India", "India", "listed"),
    listed("XKX", "Kosovo", "Kosovo", "listed"),
    listed("MAR", "Marokko", "Morocco", "listed"),
    listed("TUN", "Tunesië", "Tunisia", "listed"),
    listed("ALB", "Albanië, kandidaat-land", "Albania, candidate State", "candidate"),
    listed("BIH", "Bosnië en Herzegovina, kandidaat-land", "Bosnia and Herzegovina, candidate State", "candidate"),
    listed("GEO", "Georgië, kandidaat-land", "Georgia, candidate State", "candidate"),
    listed("MDA", "Moldavië, kandidaat-land", "Moldova, candidate State", "candidate"),
    listed("MNE", "Montenegro, kandidaat-land", "Montenegro, candidate State", "candidate"),
    listed("MKD", "Noord-Macedonië, kandidaat-land", "North Macedonia, candidate State", "candidate"),
    listed("SRB", "Servië, kandidaat-land", "Serbia, candidate State", "candidate"),
    listed("TUR", "Turkije, kandidaat-land", "Türkiye, candidate State", "candidate"),
    listed("UKR", "Oekraïne, kandidaat-land in oorlog", "Ukraine, candidate State at war", "in-conflict"),
  ],
});

const designation = lookup<"choice">(safeOriginCountries, { nationality }, "designation", {
  none: choice("not-listed"),
});

/** Whether a country counts as a safe country of origin for this applicant. */
export const safeOrigin = rule("asylum.safe-origin", {
  subject: "asylum-procedure",
  title: t("veilig land van herkomst", "safe country of origin"),
  summary: t(
    "Zeven landen en de kandidaat-landen van de EU, met uitzonderingen; nooit zonder naar de persoon te kijken.",
    "Seven countries and the candidate States of the Union, with exceptions; never without looking at the person.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "safe", label: t("geldt als veilig land van herkomst", "counts as a safe country of origin") },
      {
        id: "not-safe",
        label: t("geldt niet als veilig land van herkomst", "does not count as a safe country of origin"),
      },
    ],
  },
  selectedBy: applicationDate,
  versions: [
    version("apr-61-62", {
      ...procedureRegulation.begins,
      knownFrom: "2026-02-23",
      title: t("de EU-lijst", "the EU list"),
      sources: [
        asylumProcedureRegulation("61(5)"),
        asylumProcedureRegulation("64(1)"),
        safeOriginList,
        vw2000("32a (vanaf 12 juni 2026)"),
      ],
      note: t(
        "De tekst van de lijst is niet zelf gelezen. Een Nederlandse lijst van andere landen mag, maar is sinds de afschaffing in 2025 niet gevonden.",
        "The text of the list itself was not read. A Dutch list of other countries is allowed, but none was found since it was scrapped in 2025.",
      ),
      says: choose(
        when(safeOriginRebutted, choice("not-safe")),
        when(is(designation, "listed"), choice("safe")),
        when(
          and(
            is(designation, "candidate"),
            not(candidateExcluded),
            atMost(originRecognitionRate, number(0.2, "share")),
          ),
          choice("safe"),
        ),
        otherwise(choice("not-safe")),
      ),
    }),
  ],
});
