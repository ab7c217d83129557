import { t } from "@keten/text";
import { cited, programme } from "./written.js";

/** Population, adoption, higher education: what parliament and advisers did in 2024. */
export const society = [
  programme({
    id: "moderate-growth-report",
    title: t("rapport “Gematigde groei”", "report “Moderate growth”"),
    says: t(
      "De staatscommissie raadt aan te sturen op 19 tot 20 miljoen mensen in 2050, met streefwaarden over kabinetten heen en een streefwaarde voor het migratiesaldo; asiel is moeilijk te beperken.",
      "The state commission advises to aim for 19 to 20 million people in 2050, with targets beyond one cabinet and a target for net migration; asylum is hard to limit.",
    ),
    before: t("Er was geen streefwaarde voor groei of migratie.", "There was no target for growth or migration."),
    from: "2024-01-15",
    owner: "Staatscommissie Demografische Ontwikkelingen 2050",
    status: "event",
    cause: {
      kind: "government",
      says: t("Het kabinet vroeg er in juli 2022 om.", "The cabinet asked for it in July 2022."),
    },
    sources: [
      cited(
        "staatscommissie-2050",
        t(
          "Gematigde groei, Staatscommissie Demografische Ontwikkelingen 2050",
          "Moderate growth, State Commission on Demographic Developments 2050",
        ),
        "letter",
        "rapport van 15 januari 2024",
        "2024-01-15",
      ),
    ],
  }),
  programme({
    id: "internationalisation-bill",
    title: t("wetsvoorstel internationalisering in balans", "bill on internationalisation in balance"),
    says: t(
      "Regels over de taal van opleidingen, taalvaardigheid van studenten, een maximum aan plaatsen en meer regie; voor studenten uit de EU en daarbuiten.",
      "Rules on the language of programmes, language skills of students, a maximum of places and more direction; for students from the EU and beyond.",
    ),
    before: t(
      "Instellingen konden de instroom van internationale studenten nauwelijks sturen.",
      "Institutions could hardly steer the inflow of international students.",
    ),
    from: "2024-05-08",
    owner: "ministerie van Onderwijs, Cultuur en Wetenschap",
    status: "announced",
    cause: {
      kind: "government",
      says: t(
        "Voor- en nadelen van internationale studenten in balans brengen.",
        "To balance the benefits and drawbacks of international students.",
      ),
    },
    note: t(
      "Ook 15 mei 2024 wordt genoemd als dag van indienen; het advies van de Raad van State is van 12 april (bekend 15 april). De uitkomst is hier niet gevolgd.",
      "15 May 2024 is also named as the day of tabling; the Council of State advised on 12 April (published 15 April). The outcome was not followed here.",
    ),
    sources: [
      cited(
        "kst-36555",
        t("Wetsvoorstel internationalisering in balans", "Bill on internationalisation in balance"),
        "letter",
        "Kamerstukken 36 555",
      ),
    ],
  }),
  programme({
    id: "adoption-stopped",
    title: t("geen nieuwe adopties uit het buitenland", "no new adoptions from abroad"),
    says: t(
      "Nieuwe verzoeken om een kind uit het buitenland te adopteren worden niet meer in behandeling genomen; lopende procedures mogen tot 2030 worden afgemaakt.",
      "New requests to adopt a child from abroad are no longer taken up; running procedures may be finished until 2030.",
    ),
    before: t(
      "Na de stop van 8 februari 2021 kon adoptie sinds eind 2022 weer uit acht landen.",
      "After the stop of 8 February 2021 adoption was possible again from eight countries since the end of 2022.",
    ),
    from: "2024-05-21",
    owner: "minister voor Rechtsbescherming",
    status: "running",
    cause: {
      kind: "motion",
      says: t(
        "De motie-Van Nispen van 11 april 2024, na het rapport-Joustra over misstanden.",
        "The Van Nispen motion of 11 April 2024, after the Joustra report on abuses.",
      ),
    },
    sources: [
      cited(
        "motie-adoptie-2024",
        t(
          "Motie over een zorgvuldige afbouw van interlandelijke adoptie",
          "Motion on carefully phasing out intercountry adoption",
        ),
        "letter",
        "motie van 11 april 2024",
        "2024-04-11",
      ),
    ],
  }),
  programme({
    id: "adoption-plan",
    title: t("afbouwplan interlandelijke adoptie", "plan to phase out intercountry adoption"),
    says: t(
      "In zes jaar wordt adoptie uit het buitenland afgebouwd, tot 2030.",
      "Adoption from abroad is phased out in six years, until 2030.",
    ),
    before: t(
      "Sinds 21 mei 2024 begonnen al geen nieuwe procedures meer.",
      "Since 21 May 2024 no new procedures had begun.",
    ),
    from: "2024-12-09",
    until: "2031-01-01",
    owner: "ministerie van Justitie en Veiligheid",
    status: "running",
    cause: {
      kind: "motion",
      says: t("De motie-Van Nispen van 11 april 2024.", "The Van Nispen motion of 11 April 2024."),
    },
    sources: [
      cited(
        "adoptie-afbouwplan",
        t(
          "Kamerbrief over het afbouwplan interlandelijke adoptie",
          "Letter to parliament on phasing out intercountry adoption",
        ),
        "letter",
        "nr. 5979440, 9 december 2024",
        "2024-12-09",
      ),
    ],
  }),
  programme({
    id: "fraud-inquiry",
    title: t("wettelijke basis voor onderzoek naar schijnrelaties", "legal basis for inquiries into sham relations"),
    says: t(
      "De IND mag schijnhuwelijken, schijnpartnerschappen en schijnadopties onderzoeken, maar alleen bij een omschreven, concreet vermoeden.",
      "The IND may look into sham marriages, partnerships and adoptions, but only on a defined, concrete suspicion.",
    ),
    before: t("Voor zulk onderzoek ontbrak een wettelijke basis.", "There was no legal basis for such inquiries."),
    from: "2024-04-09",
    owner: "IND",
    status: "running",
    cause: {
      kind: "judgment",
      says: t(
        "De Raad van State op 19 juni 2023 (NL:RVS:2023:2357).",
        "The Council of State on 19 June 2023 (NL:RVS:2023:2357).",
      ),
    },
    note: t(
      "Een voetnoot van het jaaroverzicht noemt 2024 als jaar van de uitspraak; het nummer bewijst 2023.",
      "A footnote of the annual report gives 2024 as the year of the ruling; its number proves 2023.",
    ),
    sources: [
      cited(
        "stb-2024-83-fraud",
        t("Staatsblad 2024, 83 (fraudeonderzoek)", "Staatsblad 2024, 83 (fraud inquiry)"),
        "decree",
        "Stb. 2024, 83",
        undefined,
        "https://zoek.officielebekendmakingen.nl/stb-2024-83.html",
      ),
    ],
  }),
];
