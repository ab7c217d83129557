import type { Dated } from "@keten/law-language";
import { t } from "@keten/text";
import { emn2024, parliamentaryPaper } from "../../sources/national.js";
import { districtCourt, ruling } from "../../sources/rulings.js";
import {
  indPages,
  inliaAfghanistan2021,
  iranMarch2026,
  iranPause2026,
  letters,
  nosAfghanistan,
  published,
  report,
} from "../sources.js";
import { afghanistanConflict, lebanonConflict, sudanConflict, syriaConflict } from "./conflicts.js";

const events = (nl: string, en: string) => ({ kind: "events", says: t(nl, en) }) as const;

const sudanPeriod = parliamentaryPaper(
  "19637-3182",
  "Kamerbrief over het moratorium Soedan",
  "Letter to parliament on the Sudan moratorium",
);
const sudanActivists = parliamentaryPaper(
  "19637-2821",
  "Kamerbrief over het moratorium Soedan",
  "Letter to parliament on the Sudan moratorium",
);
const afghanWar = events(
  "De Taliban veroverden het land na het vertrek van de buitenlandse troepen.",
  "The Taliban took the country after the foreign troops left.",
);
const invasion = events("De Russische inval van 24 februari 2022.", "The Russian invasion of 24 February 2022.");
const conscripts = events(
  "Er was te weinig betrouwbare informatie over de inzet van dienstplichtigen in de oorlog in Oekraïne.",
  "There was too little reliable information on whether conscripts were sent into the war in Ukraine.",
);

/** The period of each measure, with who said so; a decision and a departure moratorium mostly share it. */
export const measures = {
  libya2019: {
    from: "2019-07-01",
    until: "2020-01-01",
    knownFrom: "2019-06-03",
    coveredUntil: "2020-07-01",
    sources: [letters.libya2019],
  },
  libya2020: {
    from: "2020-01-01",
    until: "2020-07-01",
    knownFrom: "2019-12-18",
    coveredUntil: "2020-07-01",
    sources: [letters.libya2019],
  },
  tigray2021: {
    from: "2021-07-10",
    until: "2022-01-10",
    endUnverified: true,
    knownFrom: "2021-06-29",
    coveredUntil: "2022-01-09",
    sources: [
      indPages.tigray,
      report(
        "inlia-tigray-2021",
        "INLIA: moratorium voor etnische Tigreeërs uit Ethiopië, brief van 29 juni 2021",
        "INLIA: moratorium for ethnic Tigrayans from Ethiopia, letter of 29 June 2021",
        "https://www.inlia.nl/nl/nieuws/1191/moratorium-voor-etnische-tigreeers-uit-ethiopie",
        "2021-07-09",
      ),
    ],
    cause: events("De oorlog in Tigray, sinds november 2020.", "The war in Tigray, since November 2020."),
    note: t(
      "Ingesteld voor zes maanden, met de mogelijkheid van nog eens zes; of dat is gebeurd, is niet gevonden.",
      "Set for six months, with the possibility of six more; whether that happened was not found.",
    ),
  },
  afghanistan2021: {
    from: "2021-08-26",
    until: "2022-02-26",
    knownFrom: "2021-08-11",
    coveredUntil: "2022-06-30",
    sources: [inliaAfghanistan2021, indPages.afghanistanProlonged, nosAfghanistan],
    cause: afghanWar,
    note: t(
      "Aangekondigd op 11 augustus 2021; de eerste dag volgt uit de verlenging per 26 februari 2022.",
      "Announced on 11 August 2021; the first day follows from the prolongation as of 26 February 2022.",
    ),
  },
  afghanistan2022: {
    from: "2022-02-26",
    until: "2022-08-26",
    knownFrom: "2022-02-23",
    coveredUntil: "2022-06-30",
    sources: [indPages.afghanistanProlonged, letters.afghanistan2022],
    cause: afghanWar,
    conflict: afghanistanConflict,
  },
  sudanActivists2022: {
    from: "2022-02-24",
    until: "2022-08-24",
    knownFrom: "2022-03-23",
    coveredUntil: "2023-02-24",
    sources: [sudanActivists],
    cause: events("De militaire machtsovername van 25 oktober 2021.", "The military takeover of 25 October 2021."),
  },
  sudanActivistsProlonged: {
    from: "2022-08-24",
    until: "2023-02-24",
    knownFrom: "2022-08-24",
    coveredUntil: "2023-02-24",
    sources: [letters.sudan2023],
    note: t(
      "Het verlengingsbesluit zelf is niet gevonden; een brief van 22 februari 2023 noemt het einde. Bekend vanaf: uiterlijk de ingangsdag.",
      "The decision that prolonged it was not found; a letter of 22 February 2023 gives its end. Known from: the first day at the latest.",
    ),
  },
  ukraine2022: {
    from: "2022-02-28",
    until: "2022-08-28",
    knownFrom: "2022-02-28",
    coveredUntil: "2024-01-11",
    sources: [indPages.ukraine],
    cause: invasion,
  },
  ukraineSummer2022: {
    from: "2022-08-28",
    until: "2023-02-28",
    knownFrom: "2022-08-28",
    coveredUntil: "2024-01-11",
    sources: [indPages.ukraine],
    cause: invasion,
    note: t(
      "De dag waarop de verlenging bekend werd, is niet gevonden; bekend vanaf: uiterlijk de ingangsdag.",
      "The day on which the prolongation became public was not found; known from: the first day at the latest.",
    ),
  },
  russia2022: {
    from: "2022-06-29",
    until: "2022-12-29",
    knownFrom: "2022-06-29",
    coveredUntil: "2023-06-29",
    sources: [letters.russia2022],
    cause: conscripts,
  },
  russia2023: {
    from: "2022-12-29",
    until: "2023-06-29",
    knownFrom: "2022-12-13",
    coveredUntil: "2023-06-29",
    sources: [letters.russia2022, indPages.russia, letters.russia2023],
    cause: conscripts,
  },
  sudan2023: {
    from: "2023-07-08",
    until: "2024-01-08",
    knownFrom: "2023-06-26",
    coveredUntil: "2024-07-08",
    sources: [published.sudan2023, sudanPeriod],
    cause: events(
      "De gevechten die op 15 april 2023 uitbraken; hun duur en gevolgen waren onduidelijk.",
      "The fighting that broke out on 15 April 2023; how long it would last and what it did was unclear.",
    ),
    conflict: sudanConflict,
  },
  sudan2024: {
    from: "2024-01-08",
    until: "2024-07-08",
    knownFrom: "2023-12-20",
    coveredUntil: "2024-07-08",
    sources: [published.sudan2024, emn2024],
    cause: events(
      "Een moratorium duurt ten hoogste een jaar. Een ambtsbericht van 31 mei 2024 maakte nieuw beleid mogelijk.",
      "A moratorium lasts a year at most. A country report of 31 May 2024 made new policy possible.",
    ),
    conflict: sudanConflict,
  },
  palestine2023: {
    from: "2023-12-19",
    until: "2024-06-19",
    knownFrom: "2024-01-10",
    coveredUntil: "2024-06-19",
    sources: [published.palestine2024],
    cause: events(
      "De veiligheidssituatie in Gaza en op de Westelijke Jordaanoever sinds 7 oktober 2023.",
      "The security situation in Gaza and on the West Bank since 7 October 2023.",
    ),
  },
  lebanon2024: {
    from: "2024-11-29",
    until: "2025-05-29",
    endUnverified: true,
    knownFrom: "2024-11-28",
    coveredUntil: "2025-05-28",
    sources: [published.lebanon2024, emn2024],
    cause: events(
      "Sinds 17 september 2024 liep het conflict tussen Israël en Hezbollah uit de hand; hoe het verder zou gaan, was onduidelijk.",
      "From 17 September 2024 the conflict between Israel and Hezbollah got out of hand; how it would go on was unclear.",
    ),
    conflict: lebanonConflict,
  },
  syria2024: {
    from: "2024-12-14",
    until: "2025-06-14",
    knownFrom: "2024-12-11",
    coveredUntil: "2025-06-30",
    sources: [
      published.syria2024,
      ruling(
        "NL:RBDHA:2025:14982",
        districtCourt,
        undefined,
        {
          nl: "moratorium Syrië van 14 december 2024 tot en met 13 juni 2025",
          en: "Syria moratorium from 14 December 2024 to 13 June 2025",
        },
        "official",
      ),
    ],
    cause: events(
      "De val van het regime-Assad op 8 december 2024: het beleid was niet meer actueel.",
      "The fall of the Assad regime on 8 December 2024: policy was no longer up to date.",
    ),
    conflict: syriaConflict,
  },
  iran2026: {
    from: "2026-03-19",
    until: "2026-09-19",
    endUnverified: true,
    knownFrom: "2026-03-19",
    coveredUntil: "2026-06-11",
    sources: [iranMarch2026, iranPause2026],
    cause: events("De oorlog in Iran en de regio.", "The war in Iran and the region."),
    note: t(
      "Alleen uit berichten bekend: zes maanden vanaf 19 maart 2026, met uitzondering van oorlogsmisdaden en ernstige misdrijven. Het besluit zelf is niet gevonden.",
      "Known from reports only: six months from 19 March 2026, with exceptions for war crimes and serious crimes. The decision itself was not found.",
    ),
  },
} satisfies Record<string, Dated>;
