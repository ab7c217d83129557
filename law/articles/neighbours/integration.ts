import { t } from "@keten/text";
import { cited, programme } from "./written.js";

/** Work, language and civic integration of permit holders. */
export const integration = [
  programme({
    id: "language-buddies",
    title: t("Taalbuddy's op het werk", "language buddies at work"),
    says: t(
      "Subsidie aan Het Begint met Taal: een opgeleide collega helpt statushouders en anderen op het werk met de taal.",
      "A subsidy to Het Begint met Taal: a trained colleague helps permit holders and others with the language at work.",
    ),
    before: t(
      "Begeleiding door een collega was er zonder programma.",
      "Guidance by a colleague came without a programme.",
    ),
    from: "2024-01-01",
    owner: "ministerie van Sociale Zaken en Werkgelegenheid",
    status: "running",
    cause: {
      kind: "government",
      says: t("Taal en netwerk vergroten de kans op werk.", "Language and a network improve the chance of work."),
    },
    note: t("De bron noemt alleen het jaar 2024.", "The source names only the year 2024."),
    sources: [
      cited(
        "szw-nieuwsbrief-37",
        t("Nieuwsbrief Inburgering nr. 37", "Civic integration newsletter no. 37"),
        "letter",
        "nr. 37",
      ),
    ],
  }),
  programme({
    id: "start-job-pilot",
    title: t("pilot startbanen voor statushouders", "pilot with start jobs for permit holders"),
    says: t(
      "Amsterdam, Eindhoven, Rotterdam, Meierijstad-Vught-Boxtel-Nuenen en Helmond-De Peel bieden statushouders die er komen wonen meteen betaald werk aan; met meting van de uitkomst.",
      "Amsterdam, Eindhoven, Rotterdam, Meierijstad-Vught-Boxtel-Nuenen and Helmond-De Peel offer permit holders who settle there paid work at once; with results measured.",
    ),
    before: t(
      "Statushouders zochten na de inburgering zelf naar werk.",
      "Permit holders looked for work by themselves after integration.",
    ),
    from: "2024-01-29",
    owner: "vijf gemeenten en regio's",
    status: "running",
    cause: {
      kind: "government",
      says: t(
        "Het plan “Statushouders aan het werk” van 9 maart 2023.",
        "The plan “Permit holders at work” of 9 March 2023.",
      ),
    },
    note: t(
      "Begin 2024; 29 januari is de dag van het bericht.",
      "Early 2024; 29 January is the day of the announcement.",
    ),
    sources: [
      cited(
        "szw-startbanen",
        t(
          "Gemeenten starten proef om statushouders direct aan werk te helpen",
          "Municipalities start a trial to help permit holders to work at once",
        ),
        "press",
        "bericht van 29 januari 2024",
        "2024-01-29",
      ),
    ],
  }),
  programme({
    id: "early-start-travel-money",
    title: t("reisgeld voor de vroege start", "travel money for the early start"),
    says: t(
      "€ 4,5 miljoen per jaar tot en met 2026 voor de reis van de opvang naar de toekomstige gemeente, na vaststelling van het persoonlijk plan (PIP).",
      "€4.5 million a year through 2026 for the journey from reception to the future municipality, after the personal plan (PIP) is set.",
    ),
    before: t(
      "De reiskosten hielden deelname vanuit de opvang tegen.",
      "Travel costs kept people in reception from taking part.",
    ),
    from: "2024-04-15",
    until: "2027-01-01",
    owner: "ministerie van Justitie en Veiligheid en COA",
    status: "running",
    cause: {
      kind: "events",
      says: t(
        "Statushouders wonen door het woningtekort langer in de opvang.",
        "Permit holders stay in reception longer for want of housing.",
      ),
    },
    sources: [
      cited(
        "uitvoeringsbrief-inburgering-2024",
        t("Uitvoeringsbrief inburgering", "Letter on the execution of civic integration"),
        "letter",
        "brief van 24 juni 2024",
        "2024-06-24",
      ),
    ],
  }),
  programme({
    id: "knm-end-terms",
    title: t("nieuwe eindtermen Kennis van de Nederlandse Maatschappij", "new end terms of Knowledge of Dutch Society"),
    says: t(
      "Vastgesteld op 16 mei 2024, voor examens vanaf 1 juli 2025: de weg vinden, en vertrouwd raken met omgangsvormen, normen, waarden, rechtsstaat en democratie.",
      "Set on 16 May 2024, for exams from 1 July 2025: finding one's way, and becoming familiar with manners, norms, values, the rule of law and democracy.",
    ),
    before: t(
      "De eindtermen van 2015, met nadruk op gewenste omgangsvormen.",
      "The end terms of 2015, with stress on desired manners.",
    ),
    from: "2024-05-16",
    owner: "ministerie van Sociale Zaken en Werkgelegenheid",
    status: "running",
    cause: { kind: "government", says: t("Aansluiten bij de samenleving van nu.", "To fit the society of today.") },
    sources: [
      cited(
        "stcrt-2024-15402",
        t("Staatscourant 2024, 15402", "Staatscourant 2024, 15402"),
        "policy",
        "Stcrt. 2024, 15402",
      ),
    ],
  }),
  programme({
    id: "employer-subsidy",
    title: t("subsidie voor werkgevers van statushouders", "subsidy for employers of permit holders"),
    says: t(
      "€ 8.000 voor de eerste, € 6.000 voor de tweede en € 5.000 voor de derde en vierde statushouder, ten hoogste € 24.000; in dienst na 1 januari 2024 en niet eerder bij deze werkgever, met activiteitenplan, namen en daarna een contract van ten minste 20 uur en een jaar.",
      "€8,000 for the first, €6,000 for the second and €5,000 for the third and fourth permit holder, at most €24,000; in service after 1 January 2024 and not earlier with this employer, with an activity plan, names, and afterwards a contract of at least 20 hours and a year.",
    ),
    before: t(
      "Steun kon via werkgeversservicepunten; de subsidie komt daarbij.",
      "Support went through employer service points; the subsidy comes on top.",
    ),
    from: "2024-07-01",
    owner: "ministerie van Sociale Zaken en Werkgelegenheid",
    status: "running",
    cause: {
      kind: "government",
      says: t(
        "Begeleiding op de werkvloer en minder krapte op de arbeidsmarkt.",
        "Guidance at work and less shortage of labour.",
      ),
    },
    sources: [
      cited(
        "stcrt-2024-19739",
        t("Staatscourant 2024, 19739", "Staatscourant 2024, 19739"),
        "policy",
        "Stcrt. 2024, 19739",
        "2024-07-01",
      ),
    ],
  }),
];
