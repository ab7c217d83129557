import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { emn2024 } from "../sources/national.js";
import { source } from "../sources/source.js";
import {
  cabinet20December,
  coalitionAccord2024,
  emergencyBill,
  governmentProgramme2024,
  twoStatusBill,
} from "./sources.js";

const strictest = {
  kind: "government",
  says: t(
    "Het kabinet-Schoof wil het strengste asielbeleid ooit.",
    "The Schoof cabinet wants the strictest asylum policy ever.",
  ),
} as const;

/** What the yearbook of 2024 tells of politics and service around permits and family reunification. */
export const events2024: Programme[] = [
  {
    id: "family-times-published",
    subject: "family",
    title: t("Verwachte behandeltijden van nareis openbaar", "Expected family reunification times published"),
    says: t(
      "De IND laat op zijn asieldashboard per maand van aanvraag zien in welke maand een nareiszaak naar verwachting in behandeling komt.",
      "On its asylum dashboard the IND shows, by month of application, in which month a family case is expected to be taken up.",
    ),
    before: t("Gezinnen zagen niet hoe lang het zou duren.", "Families could not see how long it would take."),
    from: day("2024-01-01"),
    owner: "IND",
    aim: t("Duidelijkheid over de wachttijd.", "Clarity on the waiting time."),
    status: "running",
    cause: {
      kind: "events",
      says: t("De wens om wachttijden doorzichtig te maken.", "The wish to make waiting times transparent."),
    },
    rules: ["family.decision-term"],
    sources: [emn2024],
    note: t(
      "In de loop van 2024; de eerste dag is niet gevonden.",
      "In the course of 2024; the first day was not found.",
    ),
  },
  {
    id: "coalition-accord-2024",
    subject: "permit",
    title: t("Hoofdlijnenakkoord “Hoop, lef en trots”", "Coalition accord “Hope, courage and pride”"),
    says: t(
      "PVV, VVD, NSC en BBB spreken af het asielbeleid aan te scherpen: tijdelijke vergunningen, minder nareis en intrekking van de Spreidingswet.",
      "PVV, VVD, NSC and BBB agree to tighten asylum policy: temporary permits, less family reunification and repeal of the dispersal act.",
    ),
    from: day("2024-05-16"),
    owner: "PVV, VVD, NSC, BBB",
    status: "event",
    cause: {
      kind: "events",
      says: t("De verkiezingen van november 2023.", "The elections of November 2023."),
    },
    sources: [coalitionAccord2024, emn2024],
  },
  {
    id: "ministry-asylum-migration",
    subject: "asylum-procedure",
    title: t("Ministerie van Asiel en Migratie opgericht", "Ministry of Asylum and Migration established"),
    says: t(
      "Het kabinet-Schoof richt een eigen ministerie voor asiel en migratie op, met een eigen minister.",
      "The Schoof cabinet establishes a ministry of its own for asylum and migration, with its own minister.",
    ),
    before: t(
      "Het ministerie van Justitie en Veiligheid was bevoegd.",
      "The Ministry of Justice and Security was competent.",
    ),
    from: day("2024-07-02"),
    owner: "kabinet-Schoof",
    status: "event",
    cause: strictest,
    sources: [
      source({
        id: "besluit-2024001705",
        nl: "Besluit instelling Ministerie van Asiel en Migratie, 2 juli 2024, nr. 2024001705",
        en: "Decree establishing the Ministry of Asylum and Migration, 2 July 2024, no. 2024001705",
        kind: "decree",
        locator: "nr. 2024001705",
        url: "https://wetten.overheid.nl/BWBR0049928",
        published: "2024-07-02",
        verification: "secondary",
      }),
      emn2024,
    ],
  },
  {
    id: "government-programme-2024",
    subject: "permit",
    title: t("Regeerprogramma van het kabinet-Schoof", "Government programme of the Schoof cabinet"),
    says: t(
      "Het programma wil grip op asiel en migratie: eerst met staatsnoodrecht, met een asielcrisiswet, kortere vergunningen en minder nareis; ook gerichtere arbeidsmigratie.",
      "The programme wants grip on asylum and migration: at first by state emergency law, with a crisis act, shorter permits and less family reunification; also more selective labour migration.",
    ),
    from: day("2024-09-13"),
    owner: "kabinet-Schoof",
    status: "event",
    cause: strictest,
    sources: [governmentProgramme2024, emn2024],
    note: t(
      "Het staatsnoodrecht bleek juridisch niet haalbaar; in december 2024 kwamen er gewone wetsvoorstellen.",
      "State emergency law proved legally not feasible; in December 2024 ordinary bills came instead.",
    ),
  },
  {
    id: "three-bills-2024",
    subject: "permit",
    title: t(
      "Drie wetsvoorstellen: noodmaatregelen, tweestatusstelsel, terugkeer en vreemdelingenbewaring",
      "Three bills: emergency measures, two statuses, return and detention",
    ),
    says: t(
      "De ministerraad stuurt drie voorstellen naar de Raad van State: de Asielnoodmaatregelenwet (drie jaar in plaats van vijf, geen vergunning voor onbepaalde tijd, minder nareis), de Wet invoering tweestatusstelsel, en een wijziging van het voorstel Wet terugkeer en vreemdelingenbewaring (niet meewerken aan uitzetting wordt strafbaar).",
      "The cabinet sends three bills to the Council of State: emergency measures (three years instead of five, no indefinite permit, less family reunification), two statuses, and a change of the return and detention bill (refusing to cooperate with removal becomes an offence).",
    ),
    before: t("Eén status, vergunningen van vijf jaar.", "One status, permits of five years."),
    from: day("2024-12-20"),
    owner: "minister van Asiel en Migratie",
    status: "event",
    cause: strictest,
    rules: ["permit.duration", "permit.ground", "permit.indefinite", "family.circle", "family.conditions"],
    sources: [cabinet20December, emergencyBill, twoStatusBill, emn2024],
    note: t(
      "De Raad van State, de Raad voor de rechtspraak en de IND verwachtten veel extra werk en langere procedures.",
      "The Council of State, the Council for the Judiciary and the IND expected much extra work and longer procedures.",
    ),
  },
];
