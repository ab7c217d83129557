import { t } from "@keten/text";
import { cited, programme } from "./written.js";

/** Borders, smuggling, trafficking and work with other countries. */
export const border = [
  programme({
    id: "digital-travel-credential",
    title: t("pilot met een digitaal reisdocument", "pilot with a digital travel credential"),
    says: t(
      "Passagiers van KLM uit Canada, 18 jaar of ouder, met een Nederlands, Belgisch of Canadees paspoort, laden vrijwillig een kopie van hun paspoort en een foto; de poort opent als gezicht, kopie en paspoort overeenkomen.",
      "KLM passengers from Canada, aged 18 or over, with a Dutch, Belgian or Canadian passport, upload a copy of their passport and a photo of their own will; the gate opens if face, copy and passport agree.",
    ),
    before: t(
      "Controle alleen met het fysieke paspoort na aankomst.",
      "Control only with the physical passport after arrival.",
    ),
    from: "2024-02-29",
    owner: "ministerie van Justitie en Veiligheid, KMar, Schiphol, KLM",
    status: "ended",
    cause: {
      kind: "european-act",
      says: t("Een verzoek van de Europese Commissie.", "A request of the European Commission."),
    },
    note: t(
      "Begin 2024; 29 februari is de dag van het bericht.",
      "Early 2024; 29 February is the day of the announcement.",
    ),
    sources: [
      cited(
        "dtc-pilot",
        t(
          "Trans-Atlantische pilot met Digital Travel Credential gestart",
          "Transatlantic pilot with Digital Travel Credential started",
        ),
        "press",
        "bericht van 29 februari 2024",
        "2024-02-29",
      ),
    ],
  }),
  programme({
    id: "calais-meeting",
    title: t("overleg van de Calais-groep", "meeting of the Calais group"),
    says: t(
      "Het VK, Frankrijk, België, Nederland en Duitsland spreken af advertenties van smokkelaars te laten verwijderen, meer informatie te delen en de aanvoer van boten te verstoren.",
      "The UK, France, Belgium, the Netherlands and Germany agree to have smugglers' adverts removed, share more information and disrupt the supply of boats.",
    ),
    before: t("De groep werkte zonder deze afspraken.", "The group worked without these agreements."),
    from: "2024-03-04",
    owner: "Calais-groep",
    status: "event",
    cause: {
      kind: "events",
      says: t(
        "Smokkel met kleine boten naar het Verenigd Koninkrijk.",
        "Smuggling with small boats to the United Kingdom.",
      ),
    },
    sources: [
      cited(
        "calais-2024-03",
        t("Joint ministerial statement from the Calais Group", "Joint ministerial statement from the Calais Group"),
        "press",
        "verklaring van 4 maart 2024",
        "2024-03-04",
      ),
    ],
  }),
  programme({
    id: "border-strategy",
    title: t("nationale strategie geïntegreerd grensbeheer", "national strategy for integrated border management"),
    says: t(
      "Vastgesteld in juni 2024 voor 2024 tot en met 2029; de tekst is niet openbaar.",
      "Set in June 2024 for 2024 to 2029; the text is not public.",
    ),
    before: t("De strategie van de vorige cyclus.", "The strategy of the previous cycle."),
    from: "2024-06-01",
    until: "2030-01-01",
    owner: "ministerie van Justitie en Veiligheid",
    status: "running",
    cause: {
      kind: "european-act",
      says: t(
        "Verordening 2019/1896 en de mededeling van de Commissie van 14 maart 2023.",
        "Regulation 2019/1896 and the Commission communication of 14 March 2023.",
      ),
    },
    note: t("De bron noemt alleen de maand.", "The source names only the month."),
  }),
  programme({
    id: "action-plan-trafficking",
    title: t("actieplan Samen tegen Mensenhandel, versterkt", "action plan Together against Trafficking, strengthened"),
    says: t(
      "Zes actiepunten; nieuw is de positie van minderjarige slachtoffers.",
      "Six points of action; new is the position of victims who are minors.",
    ),
    before: t("Het plan van 18 oktober 2023 met vijf punten.", "The plan of 18 October 2023 with five points."),
    from: "2024-06-17",
    owner: "ministerie van Justitie en Veiligheid",
    aim: t("Voorkomen, slachtoffers helpen, daders tegengaan.", "Prevention, help for victims, stopping offenders."),
    status: "running",
    cause: {
      kind: "motion",
      says: t("Moties van de Tweede Kamer van december 2023.", "Motions of the House of December 2023."),
    },
  }),
  programme({
    id: "compass-new-phase",
    title: t("COMPASS, nieuwe fase", "COMPASS, new phase"),
    says: t(
      "IOM en Buitenlandse Zaken werken tot eind 2027 in veertien landen aan veilige migratie en de rechten van migranten: Afghanistan, Algerije, Tsjaad, Egypte, Ethiopië, Irak, Libanon, Libië, Mali, Marokko, Niger, Nigeria, Soedan en Tunesië.",
      "IOM and Foreign Affairs work until the end of 2027 in fourteen countries on safe migration and the rights of migrants: Afghanistan, Algeria, Chad, Egypt, Ethiopia, Iraq, Lebanon, Libya, Mali, Morocco, Niger, Nigeria, Sudan and Tunisia.",
    ),
    before: t(
      "De eerste fase, 2021 tot en met 2023: meer dan 120.000 mensen en 8.000 instellingen bereikt.",
      "The first phase, 2021 to 2023: more than 120,000 people and 8,000 bodies reached.",
    ),
    from: "2024-06-27",
    until: "2028-01-01",
    owner: "IOM en ministerie van Buitenlandse Zaken",
    status: "running",
    cause: {
      kind: "government",
      says: t("Blijvende oplossingen voor irreguliere migratie.", "Lasting solutions for irregular migration."),
    },
    sources: [
      cited(
        "iom-compass",
        t(
          "IOM and the Netherlands announce new phase in guiding safe migration",
          "IOM and the Netherlands announce new phase in guiding safe migration",
        ),
        "press",
        "bericht van 27 juni 2024",
        "2024-06-27",
      ),
    ],
  }),
  programme({
    id: "biometrics-at-gates",
    title: t("gezichtsscan bij automatische grenspoorten", "face scan at automatic border gates"),
    says: t(
      "De Tweede Kamer neemt een wijziging van de Vreemdelingenwet aan: bij de poort wordt een foto vergeleken met de chip van het reisdocument en ten hoogste 24 uur bewaard.",
      "The House adopts a change of the Aliens Act: at the gate a photo is compared with the chip of the travel document and kept for at most 24 hours.",
    ),
    before: t(
      "De poorten hadden geen eigen grondslag voor de gezichtsscan.",
      "The gates had no basis of their own for the face scan.",
    ),
    from: "2024-09-24",
    owner: "Koninklijke Marechaussee",
    status: "announced",
    cause: {
      kind: "parliament",
      says: t(
        "Grote aantallen reizigers en veiligheid aan de buitengrens.",
        "Large numbers of travellers and security at the external border.",
      ),
    },
    note: t("De ingangsdag is niet gevonden.", "The first day in force was not found."),
    sources: [
      cited(
        "kst-36300-biometrie",
        t(
          "Wetsvoorstel gebruik biometrie bij automatische grenscontrole",
          "Bill on biometrics in automatic border control",
        ),
        "letter",
        "ingediend 10 februari 2023",
        "2023-02-10",
      ),
    ],
  }),
  programme({
    id: "iom-return-programme",
    subject: "return",
    title: t("programma vrijwillige terugkeer van IOM vernieuwd", "IOM voluntary return programme renewed"),
    says: t(
      "De Dienst Terugkeer en Vertrek en IOM verlengen hun samenwerking: reis, voorbereiding, herintegratie en een netwerk in het land zelf.",
      "The Repatriation and Departure Service and IOM prolong their cooperation: journey, preparation, reintegration and a network in the country itself.",
    ),
    before: t(
      "Het programma bestaat sinds 1992 en hielp meer dan 60.000 mensen.",
      "The programme exists since 1992 and helped more than 60,000 people.",
    ),
    from: "2024-10-09",
    owner: "IOM en DT&V",
    status: "running",
    cause: { kind: "government", says: t("Duurzame terugkeer, uit vrije wil.", "Lasting return, of one's own will.") },
    rules: ["return.reintegration"],
    sources: [
      cited(
        "iom-dtv-2024",
        t(
          "IOM Nederland en DTenV hernieuwen samenwerking",
          "IOM Netherlands and the return service renew their cooperation",
        ),
        "press",
        "bericht van 9 oktober 2024",
        "2024-10-09",
      ),
    ],
  }),
  programme({
    id: "airport-transit-visa",
    title: t("transitvisum op luchthavens voor vier landen", "airport transit visa for four countries"),
    says: t(
      "Ook reizigers uit Tsjaad, Senegal, Mauritanië en de Centraal-Afrikaanse Republiek hebben een visum nodig om via Nederlandse luchthavens te reizen.",
      "Travellers from Chad, Senegal, Mauritania and the Central African Republic too need a visa to travel through Dutch airports.",
    ),
    before: t(
      "Zij konden zonder visum overstappen; in september 2024 vroegen ten hoogste 20 mensen op Schiphol asiel, in oktober 132.",
      "They could transit without a visa; in September 2024 at most 20 people asked for asylum at Schiphol, in October 132.",
    ),
    from: "2024-11-25",
    owner: "ministerie van Buitenlandse Zaken",
    status: "running",
    cause: {
      kind: "events",
      says: t(
        "De sterke stijging van asielaanvragen in de transitzone.",
        "The sharp rise of asylum applications in the transit zone.",
      ),
    },
    sources: [
      cited(
        "bz-transitvisum",
        t("Kamerbrief over het luchthaventransitvisum", "Letter to parliament on the airport transit visa"),
        "letter",
        "brief van 25 november 2024",
        "2024-11-25",
      ),
    ],
  }),
  programme({
    id: "internal-border-controls",
    title: t("tijdelijke controles aan de binnengrenzen", "temporary controls at the internal borders"),
    says: t(
      "De Marechaussee controleert zes maanden, later steeds verlengd, aan de grens met België en Duitsland; het recht om asiel te vragen blijft.",
      "The Marechaussee controls for six months, prolonged each time since, at the borders with Belgium and Germany; the right to ask for asylum stays.",
    ),
    before: t("Alleen mobiel toezicht achter de grens.", "Only mobile supervision behind the border."),
    from: "2024-12-09",
    until: "2026-06-08",
    owner: "Koninklijke Marechaussee",
    status: "running",
    cause: {
      kind: "government",
      says: t(
        "Irreguliere migratie en grensoverschrijdende misdaad; grip op asielaanvragen.",
        "Irregular migration and cross-border crime; grip on asylum applications.",
      ),
    },
    note: t(
      "Bekend verlengd tot 8 juni 2025, 8 december 2025 en 8 juni 2026; daarna niet gevonden.",
      "Known to be prolonged until 8 June 2025, 8 December 2025 and 8 June 2026; after that not found.",
    ),
    sources: [
      cited(
        "sbc-25",
        t("Schengengrenscode, artikel 25", "Schengen Borders Code, article 25"),
        "eu",
        "Verordening 2016/399, art. 25",
      ),
    ],
  }),
  programme({
    id: "calais-plan",
    title: t("prioriteiten van de Calais-groep voor 2025", "priorities of the Calais group for 2025"),
    says: t(
      "Ontmoedigen van irreguliere reizen, meer werk via Europol, geldstromen en sociale media van smokkelaars aanpakken, en informatie delen.",
      "Discouraging irregular journeys, more work through Europol, tackling the money flows and social media of smugglers, and sharing information.",
    ),
    before: t("De afspraken van 4 maart 2024.", "The agreements of 4 March 2024."),
    from: "2024-12-10",
    owner: "Calais-groep",
    status: "event",
    cause: { kind: "events", says: t("Smokkelnetwerken die zich aanpassen.", "Smuggling networks that adapt.") },
    sources: [
      cited(
        "calais-2024-12",
        t("Calais Group priority plan", "Calais Group priority plan"),
        "press",
        "plan van 10 december 2024",
        "2024-12-10",
      ),
    ],
  }),
];
