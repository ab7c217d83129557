import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { migrationManagement } from "../responsibility/sources.js";
import { source } from "../sources/source.js";
import { dutchPledge, pool2026, pressureDecision } from "./sources.js";

const pact = {
  kind: "european-act",
  says: t("Het Europese Asiel- en migratiepact.", "The European Pact on Migration and Asylum."),
} as const;

export const solidarityProgrammes: Programme[] = [
  {
    id: "pressure-decision-2025",
    subject: "solidarity",
    title: t(
      "Commissie: welke landen onder migratiedruk staan",
      "Commission: which States are under migratory pressure",
    ),
    says: t(
      "Voor 2026: druk in Cyprus, Griekenland, Italië en Spanje; een ernstige situatie in Oostenrijk, Bulgarije, Kroatië, Tsjechië, Estland en Polen; Nederland loopt risico op druk.",
      "For 2026: pressure in Cyprus, Greece, Italy and Spain; a significant situation in Austria, Bulgaria, Croatia, Czechia, Estonia and Poland; the Netherlands is at risk of pressure.",
    ),
    before: t("Dit is het eerste besluit van deze soort.", "This is the first decision of this kind."),
    from: day("2025-11-11"),
    owner: "Europese Commissie",
    aim: t("De behoefte aan solidariteit vaststellen.", "Establish the need for solidarity."),
    status: "event",
    cause: pact,
    rules: ["solidarity.proposal-due", "solidarity.duty"],
    sources: [pressureDecision, migrationManagement("11")],
    note: t(
      "Het besluit kwam na de wettelijke dag van 15 oktober.",
      "The decision came after the statutory day of 15 October.",
    ),
  },
  {
    id: "solidarity-pool-2026",
    subject: "solidarity",
    title: t("Eerste solidariteitspool vastgesteld", "First solidarity pool set"),
    says: t(
      "De Raad stelt de pool voor 2026 vast: 21.000 herplaatsingen of € 420 miljoen.",
      "The Council sets the pool for 2026: 21,000 relocations or EUR 420 million.",
    ),
    before: t(
      "Herplaatsing was vrijwillig en zonder vaste verdeling.",
      "Relocation was voluntary and without a fixed key.",
    ),
    from: day("2025-12-22"),
    owner: "Raad van de Europese Unie",
    status: "event",
    cause: pact,
    rules: ["solidarity.pool", "solidarity.dutch-share"],
    sources: [pool2026, dutchPledge],
  },
  {
    id: "nl-be-letter-solidarity",
    subject: "solidarity",
    title: t(
      "Nederland en België verbinden solidariteit aan Dublin",
      "The Netherlands and Belgium tie solidarity to Dublin",
    ),
    says: t(
      "In een brief maken beide landen hun bijdrage afhankelijk van het naleven van de Dublinregels.",
      "In a letter both States make their contribution depend on compliance with the Dublin rules.",
    ),
    from: day("2025-11-01"),
    owner: "Ministerie van Asiel en Migratie",
    status: "event",
    cause: {
      kind: "government",
      says: t("Veel aanvragers komen via een ander EU-land.", "Many applicants come through another EU State."),
    },
    rules: ["solidarity.duty"],
    sources: [
      source({
        id: "statewatch-nl-be-brief",
        nl: "Statewatch over de gezamenlijke brief van Nederland en België",
        en: "Statewatch on the joint letter of the Netherlands and Belgium",
        kind: "press",
        locator: "Outsourcing borders, bulletin 12",
        verification: "secondary",
      }),
    ],
    note: t(
      "De dag is niet gevonden; november 2025 is geschat.",
      "The day was not found; November 2025 is an estimate.",
    ),
  },
];
