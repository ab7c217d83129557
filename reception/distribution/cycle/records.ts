import { type Day, parseDay } from "@keten/calendar";
import { t } from "@keten/text";
import type { SourceLine } from "../model.js";
import type { CycleRecord } from "./model.js";

const day = (iso: string): Day => {
  const read = parseDay(iso);
  if ("fault" in read) throw new Error(`${iso}: ${read.fault}`);
  return read.day;
};

const announcement2024: SourceLine = {
  id: "stcrt-2024-3320",
  title: t(
    "Capaciteitsraming en verdeling 2024, met het NJB-overzicht dat de dag noemt",
    "Capacity estimate and distribution 2024, with the NJB overview that gives the day",
  ),
  locator: "Stcrt. 2024, 3320",
  url: "https://www.njb.nl/wetgeving/staatsbladen/besluit-gemeentelijke-taak-asielopvangvoorzieningen/",
  verification: "secondary",
};
const reports2024: SourceLine = {
  id: "rijksoverheid-provinciaal-verslag-2024",
  title: t(
    "Rijksoverheid: provinciaal verslag 2024 Zuid-Holland, over de verslagen van de commissarissen",
    "Government: provincial report 2024 of Zuid-Holland, on the reports of the King's Commissioners",
  ),
  locator: "rijksoverheid.nl 2024-10-31",
  url: "https://rijksoverheid.nl/documenten/brieven/2024/10/31/provinciaal-verslag-2024-zuid-holland",
  verification: "secondary",
};
const letter2024: SourceLine = {
  id: "kamerstuk-19637-3307",
  title: t(
    "Brief aan de Tweede Kamer over de verdeelbesluiten, 23 december 2024",
    "Letter to the House of Representatives on the distribution decisions, 23 December 2024",
  ),
  locator: "Kamerstukken II 2024/25, 19637, nr. 3307",
  verification: "secondary",
};
const announced2024: SourceLine = {
  id: "anp-2024-01-23",
  title: t(
    "ANP, 23 januari 2024: de stappen van de Spreidingswet",
    "ANP, 23 January 2024: the steps of the Spreidingswet",
  ),
  locator: "ANP 2024-01-23",
  verification: "secondary",
};
const letter2026: SourceLine = {
  id: "kamerstuk-19637-3516",
  title: t(
    "Brief aan de Tweede Kamer over de capaciteitsraming, 5 februari 2026",
    "Letter to the House of Representatives on the capacity estimate, 5 February 2026",
  ),
  locator: "Kamerstukken II 2025/26, 19637, nr. 3516",
  verification: "secondary",
};
const anp2026: SourceLine = {
  id: "anp-2026-02-27",
  title: t(
    "ANP, 27 februari 2026: de verdeling van 88.000 plekken",
    "ANP, 27 February 2026: the distribution of 88,000 places",
  ),
  locator: "ANP 2026-02-27",
  verification: "secondary",
};
const brabant2026: SourceLine = {
  id: "omroep-brabant-2026-02-28",
  title: t("Omroep Brabant, 28 februari 2026: de nieuwe ronde", "Omroep Brabant, 28 February 2026: the new cycle"),
  locator: "Omroep Brabant 2026-02-28",
  verification: "secondary",
};

/**
 * The cycles of the Spreidingswet so far. A day that was not found is not here: of the second cycle no provincial
 * report and no decision was found.
 */
export const cycleRecords: readonly CycleRecord[] = [
  {
    year: 2024,
    days: [
      { event: "estimate", day: day("2024-01-31"), sources: [announcement2024] },
      { event: "report", day: day("2024-10-31"), sources: [reports2024] },
      {
        event: "decision",
        day: day("2024-12-23"),
        note: t(
          "De besluiten zijn van 20 december; op 23 december gingen zij naar de Tweede Kamer. De dag van publicatie in de Staatscourant is niet gevonden.",
          "The decisions are dated 20 December; on 23 December they went to the House of Representatives. The day of publication in the Staatscourant was not found.",
        ),
        sources: [letter2024],
      },
      {
        event: "realisation",
        day: day("2025-07-01"),
        note: t(
          "Vooraf genoemd als de dag waarop de plekken er moeten zijn: een half jaar na het besluit. Volgens een samenvatting van de uitspraak over Den Haag zegt het besluit vóór 1 juli, dus uiterlijk 30 juni.",
          "Named beforehand as the day on which the places must be there: half a year after the decision. According to a summary of the ruling on The Hague the decision says before 1 July, so by 30 June.",
        ),
        sources: [announced2024],
      },
    ],
  },
  {
    year: 2026,
    days: [
      {
        event: "estimate-letter",
        day: day("2026-02-05"),
        note: t(
          "De raming stond eerst in een brief; de verdeling volgde later.",
          "The estimate first stood in a letter; the distribution followed later.",
        ),
        sources: [letter2026],
      },
      { event: "estimate", day: day("2026-02-27"), sources: [anp2026] },
      {
        event: "report-announced",
        day: null,
        note: t(
          "Aangekondigd: provincies hebben tot begin december 2026. Een dag noemt de bron niet.",
          "Announced: provinces have until early December 2026. The source gives no day.",
        ),
        sources: [brabant2026],
      },
      {
        event: "decision-announced",
        day: null,
        note: t(
          "Aangekondigd: de verdeelbesluiten komen voor het einde van 2026.",
          "Announced: the distribution decisions come before the end of 2026.",
        ),
        sources: [anp2026],
      },
    ],
  },
];

/** What is on record of the cycle that began in a year; null where there was none. */
export const cycleRecord = (year: number): CycleRecord | null =>
  cycleRecords.find((record) => record.year === year) ?? null;
