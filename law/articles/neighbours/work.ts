import { t } from "@keten/text";
import { cited, programme } from "./written.js";

/** Labour, study and investment beside asylum. */
export const work = [
  programme({
    id: "students-automated",
    title: t("studieaanvragen deels automatisch", "student applications partly automated"),
    says: t(
      "Een virtuele assistent handelt aanvragen van internationale studenten dag en nacht deels af; een medewerker houdt toezicht. Op 31 juli 2024 waren ruim 17.000 aanvragen verwerkt, waarvan ruim 13.000 efficiënter.",
      "A virtual assistant handles part of the applications of international students day and night; an official supervises. By 31 July 2024 over 17,000 applications were processed, over 13,000 of them more efficiently.",
    ),
    before: t("Tijdelijk personeel ving de jaarlijkse piek op.", "Temporary staff took the yearly peak."),
    from: "2024-03-01",
    owner: "IND",
    status: "running",
    cause: {
      kind: "government",
      says: t(
        "Sneller en nauwkeuriger beslissen in de jaarlijkse piek.",
        "To decide faster and more precisely in the yearly peak.",
      ),
    },
    note: t("De bron zegt maart 2024, zonder dag.", "The source says March 2024, without a day."),
    sources: [
      cited(
        "ind-virtuele-assistent",
        t(
          "Virtuele assistent ondersteunt bij verblijfsaanvragen studie",
          "Virtual assistant helps with study applications",
        ),
        "press",
        "IND.nl, 22 augustus 2024",
        "2024-08-22",
      ),
    ],
  }),
  programme({
    id: "investors-ended",
    title: t("einde van de vergunning voor vermogende investeerders", "end of the permit for wealthy investors"),
    says: t(
      "Nieuwe aanvragen worden niet meer behandeld; wie de vergunning al heeft kan verlengen.",
      "New applications are no longer taken up; holders can renew.",
    ),
    before: t(
      "Sinds 2013 kon een vermogende buitenlander een tijdelijke vergunning krijgen.",
      "Since 2013 a wealthy foreigner could get a temporary permit.",
    ),
    from: "2024-04-17",
    owner: "IND",
    status: "ended",
    cause: {
      kind: "abuse",
      says: t(
        "Zorgen in de EU over misbruik, zoals witwassen; en nauwelijks nut voor de economie.",
        "Concern in the EU about abuse such as money laundering; and hardly any use to the economy.",
      ),
    },
    note: t(
      "Het beleidsbesluit WBV 2024/13 is van 27 juni 2024; het einde geldt vanaf 17 april.",
      "The policy decision WBV 2024/13 is of 27 June 2024; the end counts from 17 April.",
    ),
    sources: [
      cited(
        "wbv-2024-13-investors",
        t("WBV 2024/13 (vermogende vreemdelingen)", "WBV 2024/13 (wealthy investors)"),
        "policy",
        "Stcrt. 2024, 19498 (investeerders)",
        "2024-06-27",
      ),
    ],
  }),
  programme({
    id: "blue-card-2024",
    title: t("herziene Europese blauwe kaart", "revised EU Blue Card"),
    says: t(
      "De salarisgrens is die van kennismigranten, werkervaring telt naast een diploma (verplicht bij IT), overstappen naar een ander EU-land wordt makkelijker en soms volgt na twee in plaats van vijf jaar een EU-status voor lang verblijf.",
      "The salary threshold is that of highly skilled migrants, work experience counts beside a degree (mandatory in IT), moving to another EU State gets easier, and in cases EU long-term status follows after two instead of five years.",
    ),
    before: t(
      "Een hogere salarisgrens en alleen diploma's; de nationale regeling bleef eenvoudiger.",
      "A higher threshold and degrees only; the national scheme stayed simpler.",
    ),
    from: "2024-06-03",
    owner: "IND",
    status: "running",
    cause: {
      kind: "european-act",
      says: t(
        "Richtlijn (EU) 2021/1883, om te zetten vóór 18 november 2023.",
        "Directive (EU) 2021/1883, due by 18 November 2023.",
      ),
    },
    sources: [
      cited(
        "eu-2021-1883",
        t("Richtlijn (EU) 2021/1883 (blauwe kaart)", "Directive (EU) 2021/1883 (Blue Card)"),
        "eu",
        "CELEX 32021L1883",
      ),
    ],
  }),
  programme({
    id: "asian-catering-ended",
    title: t("einde van de regeling Aziatische horeca", "end of the Asian catering scheme"),
    says: t(
      "Het UWV trekt het toetsingskader in: voor Aziatische koks geldt voortaan de gewone toets.",
      "UWV withdraws its framework: the general test now holds for Asian cooks.",
    ),
    before: t(
      "Sinds 2014 was er een uitzondering zonder arbeidsmarkttoets; voor nieuwe gevallen dicht sinds 1 januari 2022, met twee jaar overgang.",
      "Since 2014 there was an exception without a labour market test; closed to new cases since 1 January 2022, with two years of transition.",
    ),
    from: "2024-07-01",
    owner: "UWV",
    status: "ended",
    cause: {
      kind: "abuse",
      says: t(
        "De Arbeidsinspectie vond overtredingen bij ongeveer de helft van de bezochte zaken.",
        "The Labour Inspectorate found breaches in about half of the visited businesses.",
      ),
    },
    sources: [
      cited(
        "nla-aziatische-horeca",
        t("Rapportage Aziatische Horeca, Arbeidsinspectie", "Report on Asian catering, Labour Inspectorate"),
        "letter",
        "rapportage Aziatische horeca",
      ),
    ],
  }),
  programme({
    id: "weighed-labour-migration",
    title: t("advies “Afgewogen arbeidsmigratie”", "advice “Weighed labour migration”"),
    says: t(
      "De Adviesraad Migratie: arbeidsmigratie moet niet alleen de economie dienen, maar ook mens, samenleving en milieu.",
      "The Advisory Council on Migration: labour migration must serve not only the economy but also people, society and the environment.",
    ),
    before: t(
      "In december 2022 achtte de raad streefgetallen voor asiel niet wenselijk, voor arbeid mogelijk.",
      "In December 2022 the Council held targets undesirable for asylum, possible for labour.",
    ),
    from: "2024-09-10",
    owner: "Adviesraad Migratie",
    status: "event",
    cause: {
      kind: "government",
      says: t("Een advies aan de minister van Sociale Zaken.", "An advice to the minister of Social Affairs."),
    },
    sources: [
      cited(
        "am-afgewogen",
        t("Afgewogen arbeidsmigratie, Adviesraad Migratie", "Weighed labour migration, Advisory Council on Migration"),
        "letter",
        "advies van 10 september 2024",
        "2024-09-10",
      ),
    ],
  }),
  programme({
    id: "labour-migration-question-ser",
    title: t("adviesvraag arbeidsmigratie aan de SER", "question on labour migration to the SER"),
    says: t(
      "Het kabinet vraagt hoe selectieve arbeidsmigratie kan worden bereikt; daarnaast loopt een onderzoek tussen ministeries.",
      "The cabinet asks how selective labour migration can be reached; an inquiry between ministries runs beside it.",
    ),
    before: t("Er was geen gericht beleid op selectie.", "There was no policy aimed at selection."),
    from: "2024-11-14",
    owner: "ministerie van Sociale Zaken en Werkgelegenheid",
    status: "event",
    cause: {
      kind: "government",
      says: t("Het regeerprogramma van september 2024.", "The government programme of September 2024."),
    },
    sources: [
      cited(
        "ser-adviesvraag-2024",
        t("Aankondiging SER-adviesaanvraag arbeidsmigratie", "Announcement of the SER question on labour migration"),
        "letter",
        "aankondiging van 14 november 2024",
        "2024-11-14",
      ),
    ],
  }),
];
