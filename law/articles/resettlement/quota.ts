import {
  answerOf,
  choice,
  choose,
  exists,
  lookup,
  otherwise,
  row,
  rule,
  table,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { resettlementYear } from "./facts.js";
import { national } from "./rules.js";
import { quotaPress } from "./sources.js";

/** The number of persons agreed for a year. */
export const quotas = table("resettlement-quotas", {
  title: t("het quotum voor hervestiging", "the resettlement quota"),
  keys: { year: { type: "choice", title: t("jaar", "year") } },
  values: { persons: { type: "number", unit: "persons", title: t("aantal", "number") } },
  coveredUntil: "2024-12-31",
  rows: [
    row("quota-2024", {
      title: t("2024", "2024"),
      from: "2024-01-01",
      knownFrom: "2024-01-01",
      coveredUntil: "2024-12-31",
      sources: [quotaPress],
      note: t(
        "Uit de pers; in dat jaar kwamen 750 mensen, ook door andere afspraken.",
        "From the press; 750 people came that year, also under other arrangements.",
      ),
      keys: { year: "2024" },
      values: { persons: 500 },
    }),
    row("quota-2025", {
      title: t("2025, zoals aangekondigd", "2025, as announced"),
      from: "2024-11-01",
      knownFrom: "2024-11-01",
      coveredUntil: "2024-12-31",
      sources: [quotaPress],
      note: t(
        "Aangekondigd in de asielafspraken van oktober 2024; een officieel besluit is niet gelezen.",
        "Announced in the asylum agreement of October 2024; no official decision was read.",
      ),
      cause: { kind: "government", says: t("Druk op de asielketen.", "Pressure on the asylum chain.") },
      keys: { year: "2025" },
      values: { persons: 200 },
    }),
  ],
});

const persons = lookup<"number">(quotas, { year: resettlementYear }, "persons", { at: "on", none: "absent" });

export const quota = rule("resettlement.quota", {
  subject: "resettlement",
  title: t("quotum voor hervestiging", "resettlement quota"),
  summary: t(
    "2024: 500; 2025: 200 (uit de pers). Andere jaren: onbekend.",
    "2024: 500; 2025: 200 (from the press). Other years: unknown.",
  ),
  result: { kind: "number", unit: "persons" },
  selectedBy: theDay,
  alongside: { known: "resettlement.quota-known" },
  versions: [
    version("quota-number", {
      ...national,
      title: t("het aantal voor het jaar", "the number for the year"),
      sources: [quotaPress],
      says: persons,
    }),
  ],
});

export const quotaKnown = rule("resettlement.quota-known", {
  subject: "resettlement",
  title: t("is het quotum bekend?", "is the quota known?"),
  summary: t("Of een bron het aantal voor dat jaar noemt.", "Whether a source gives the number for that year."),
  result: {
    kind: "choice",
    values: [
      { id: "found", label: t("ja, in een bron gevonden", "yes, found in a source") },
      { id: "not-found", label: t("onbekend: niet gevonden", "unknown: not found") },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("quota-known", {
      ...national,
      title: t("gevonden of niet", "found or not"),
      sources: [quotaPress],
      says: choose(when(exists(answerOf(quota)), choice("found")), otherwise(choice("not-found"))),
    }),
  ],
});
