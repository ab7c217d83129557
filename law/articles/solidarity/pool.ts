import {
  commencement,
  dividedBy,
  lookup,
  parameter,
  parameterOf,
  parameterValue,
  row,
  rule,
  table,
  theDay,
  version,
} from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { migrationManagement } from "../responsibility/sources.js";
import { solidarityYear } from "./facts.js";
import { dutchPledge, pool2026 } from "./sources.js";

/** The parts of the Regulation on planning and on the pool apply from this day. */
export const planning = commencement({
  on: "2024-06-11",
  knownFrom: "2024-05-22",
  coveredUntil: COVERED.pact,
  because: t(
    "De artikelen over de jaarlijkse planning en de solidariteitspool gelden vanaf 11 juni 2024.",
    "The articles on yearly planning and the solidarity pool apply from 11 June 2024.",
  ),
  cause: {
    kind: "european-act",
    says: t("Het Europese Asiel- en migratiepact.", "The European Pact on Migration and Asylum."),
  },
  sources: [migrationManagement("85")],
});

export const minimumRelocations = parameter("solidarity.minimum-relocations", {
  title: t("het kleinste aantal herplaatsingen per jaar", "the lowest number of relocations a year"),
  type: "number",
  unit: "persons",
  values: [
    parameterValue("minimum-relocations", {
      ...planning.begins,
      sources: [migrationManagement("12(2)(a)")],
      value: 30_000,
    }),
  ],
});
export const minimumMoney = parameter("solidarity.minimum-money", {
  title: t("het kleinste bedrag per jaar", "the lowest amount a year"),
  type: "number",
  unit: "EUR-cent",
  values: [
    parameterValue("minimum-money", {
      ...planning.begins,
      sources: [migrationManagement("12(2)(b)")],
      value: 60_000_000_000,
    }),
  ],
});

/** The pool that the Council set for a year. */
export const pools = table("solidarity-pools", {
  title: t("de solidariteitspool per jaar", "the solidarity pool by year"),
  keys: { year: { type: "choice", title: t("jaar", "year") } },
  values: {
    persons: { type: "number", unit: "persons", title: t("herplaatsingen", "relocations") },
    money: { type: "number", unit: "EUR-cent", title: t("bedrag", "amount") },
  },
  coveredUntil: COVERED.pact,
  rows: [
    row("pool-2026", {
      title: t("pool voor 2026", "pool for 2026"),
      from: "2025-12-22",
      knownFrom: "2025-12-22",
      coveredUntil: COVERED.pact,
      sources: [pool2026],
      cause: {
        kind: "european-act",
        says: t(
          "Het Pact geldt pas vanaf juni 2026: een half jaar.",
          "The Pact applies from June 2026 only: half a year.",
        ),
      },
      note: t(
        "Lager dan het minimum van artikel 12, lid 2; dat geldt voor het voorstel van de Commissie, en de Raad mag dat wijzigen (artikel 57, lid 1). Het besluit zelf is niet gelezen. Spanje zegt dat in werkelijkheid 962 herplaatsingen en € 74,66 miljoen zijn toegezegd.",
        "Below the minimum of article 12(2); that holds for the Commission's proposal, which the Council may amend (article 57(1)). The act itself was not read. Spain says that really 962 relocations and EUR 74.66 million were pledged.",
      ),
      keys: { year: "2026" },
      values: { persons: 21_000, money: 42_000_000_000 },
    }),
  ],
});

/** What the Netherlands pledged for a year. */
export const pledges = table("solidarity-dutch-pledges", {
  title: t("de Nederlandse bijdrage per jaar", "the Dutch contribution by year"),
  keys: { year: { type: "choice", title: t("jaar", "year") } },
  values: {
    persons: { type: "number", unit: "persons", title: t("aandeel in personen", "share in persons") },
    money: { type: "number", unit: "EUR-cent", title: t("aandeel in geld", "share in money") },
    form: { type: "choice", title: t("gekozen vorm", "form chosen") },
  },
  coveredUntil: COVERED.pact,
  rows: [
    row("pledge-2026", {
      title: t("Nederland in 2026: geld", "the Netherlands in 2026: money"),
      from: "2025-12-22",
      knownFrom: "2025-12-22",
      coveredUntil: COVERED.pact,
      sources: [dutchPledge],
      cause: { kind: "government", says: t("Het kabinet koos voor geld.", "The cabinet chose money.") },
      note: t(
        "Niet in een officieel stuk gelezen. Eerder werd € 33 miljoen genoemd; het lagere bedrag zou een verrekening met Dublinzaken zijn. De dag is die van het besluit van de Raad.",
        "Not read in an official paper. EUR 33 million was named first; the lower amount would be a set-off against Dublin cases. The day is that of the Council act.",
      ),
      keys: { year: "2026" },
      values: { persons: 1_095, money: 2_190_000_000, form: "money" },
    }),
  ],
});

const asked = (of: typeof pools, value: string) =>
  lookup<"number">(of, { year: solidarityYear }, value, { at: "on", none: "absent" });

const inYear = (
  id: string,
  parts: {
    title: ReturnType<typeof t>;
    summary: ReturnType<typeof t>;
    unit: "persons" | "EUR-cent";
    table: typeof pools;
    value: string;
    entry: string;
    alongside?: Record<string, string>;
  },
) =>
  rule(id, {
    subject: "solidarity",
    title: parts.title,
    summary: parts.summary,
    result: { kind: "number", unit: parts.unit },
    selectedBy: theDay,
    ...(parts.alongside ? { alongside: parts.alongside } : {}),
    versions: [
      version(parts.entry, {
        ...planning.begins,
        title: parts.title,
        sources: [migrationManagement("57(1)")],
        note: t(
          "Zonder uitkomst is voor dat jaar geen besluit gevonden: onbekend.",
          "Without an outcome no act was found for that year: unknown.",
        ),
        says: asked(parts.table, parts.value),
      }),
    ],
  });

export const poolMoney = inYear("solidarity.pool-money", {
  title: t("de solidariteitspool in geld", "the solidarity pool in money"),
  summary: t("2026: € 420 miljoen.", "2026: EUR 420 million."),
  unit: "EUR-cent",
  table: pools,
  value: "money",
  entry: "pool-money",
});
export const poolPersons = inYear("solidarity.pool", {
  title: t("de solidariteitspool in personen", "the solidarity pool in persons"),
  summary: t("2026: 21.000 herplaatsingen of € 420 miljoen.", "2026: 21,000 relocations or EUR 420 million."),
  unit: "persons",
  table: pools,
  value: "persons",
  entry: "pool-persons",
  alongside: { money: "solidarity.pool-money" },
});
export const dutchMoney = inYear("solidarity.dutch-money", {
  title: t("de bijdrage van Nederland in geld", "the contribution of the Netherlands in money"),
  summary: t("2026: € 21,9 miljoen.", "2026: EUR 21.9 million."),
  unit: "EUR-cent",
  table: pledges,
  value: "money",
  entry: "dutch-money",
});
export const dutchPersons = inYear("solidarity.dutch-share", {
  title: t("het aandeel van Nederland in personen", "the share of the Netherlands in persons"),
  summary: t("2026: 1.095 personen; Nederland koos geld.", "2026: 1,095 persons; the Netherlands chose money."),
  unit: "persons",
  table: pledges,
  value: "persons",
  entry: "dutch-persons",
  alongside: { money: "solidarity.dutch-money", form: "solidarity.dutch-form" },
});
export const dutchForm = rule("solidarity.dutch-form", {
  subject: "solidarity",
  title: t("de vorm die Nederland koos", "the form the Netherlands chose"),
  summary: t("Elk land kiest zelf: mensen, geld of andere hulp.", "Each State chooses: people, money or other help."),
  result: {
    kind: "choice",
    values: [
      { id: "relocation", label: t("mensen overnemen", "taking over people") },
      { id: "money", label: t("geld", "money") },
      { id: "other", label: t("andere hulp", "other help") },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("dutch-form", {
      ...planning.begins,
      title: t("de keuze voor het jaar", "the choice for the year"),
      sources: [migrationManagement("57(4)")],
      says: lookup<"choice">(pledges, { year: solidarityYear }, "form", { at: "on", none: "absent" }),
    }),
  ],
});

/** What one relocation is worth in money. */
export const personValue = rule("solidarity.person-value", {
  subject: "solidarity",
  title: t("de waarde van één herplaatsing", "the value of one relocation"),
  summary: t("€ 20.000: € 600 miljoen tegenover 30.000 mensen.", "EUR 20,000: EUR 600 million against 30,000 people."),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  versions: [
    version("person-value", {
      ...planning.begins,
      title: t("de vaste verhouding", "the fixed ratio"),
      sources: [migrationManagement("12(2) en 12(3)")],
      says: dividedBy(parameterOf(minimumMoney), parameterOf(minimumRelocations), "EUR-cent"),
    }),
  ],
});
