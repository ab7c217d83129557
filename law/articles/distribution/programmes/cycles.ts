import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../../programmes/programme.js";
import { emn2024 } from "../../sources/national.js";
import {
  announcement2024,
  coaLate2025,
  distributionAct,
  distributionDecree,
  emergencyRequest2025,
  estimateLetter2026,
  hagueRuling,
  minors2024,
  promisingAnswer,
  publication2026,
  realisation2025,
  reports2026,
  shares2024,
} from "../sources.js";

const subject = "distribution";
const minister = "minister van Asiel en Migratie";
const government = (nl: string, en: string) => ({ kind: "government", says: t(nl, en) }) as const;
const second = government("De tweede cyclus van de Spreidingswet.", "The second cycle of the Spreidingswet.");

/** The steps of both cycles and what came of them, beside those that stand under reception. */
export const cycleProgrammes: readonly Programme[] = [
  {
    id: "distribution-estimate-2024",
    subject,
    title: t("Eerste raming: 96.000 plekken", "First estimate: 96,000 places"),
    says: t(
      "De minister publiceert hoeveel plekken op 1 januari 2025 nodig zijn, en hoe die over provincies en gemeenten verdeeld worden. Ongeveer 35.000 daarvan zijn nieuw.",
      "The minister publishes how many places are needed on 1 January 2025, and how they are spread over provinces and municipalities. About 35,000 of them are new.",
    ),
    before: t(
      "De provincies hadden afspraken over 75.500, later 77.100 plekken, zonder wet.",
      "The provinces had agreements on 75,500, later 77,100 places, without an act.",
    ),
    from: day("2024-01-31"),
    owner: "staatssecretaris van Justitie en Veiligheid",
    status: "event",
    cause: government("De eerste cyclus van de Spreidingswet.", "The first cycle of the Spreidingswet."),
    rules: ["distribution.estimate-deadline", "distribution.indicative-places", "distribution.province-task"],
    sources: [announcement2024, shares2024, minors2024, distributionDecree("2.1")],
    note: t(
      "Bronnen noemen 30 of 31 januari 2024. De tabel met 342 gemeenten is niet gelezen; 21 aantallen wel. Ongeveer 8,5 procent is voor kinderen alleen.",
      "Sources give 30 or 31 January 2024. The table of 342 municipalities was not read; 21 numbers were. About 8.5 percent is for unaccompanied minors.",
    ),
  },
  {
    id: "commissioners-instruction-2024",
    subject,
    title: t("De commissaris van de Koning roept het overleg bijeen", "The King's Commissioner calls the consultation"),
    says: t(
      "De instructie aan de commissarissen (artikel 5.1 van het besluit) geldt twee maanden later dan de rest.",
      "The instruction to the commissioners (article 5.1 of the decree) holds two months later than the rest.",
    ),
    before: t("Wet en besluit golden al sinds 31 januari 2024.", "Act and decree held since 31 January 2024."),
    from: day("2024-03-30"),
    owner: "commissarissen van de Koning",
    status: "running",
    rules: ["distribution.report-deadline"],
    sources: [distributionDecree("6.1")],
  },
  {
    id: "locations-late-2025",
    subject,
    title: t(
      "COA: ruim een derde van de locaties komt pas in 2026 of later",
      "COA: over a third of locations come in 2026 or later",
    ),
    says: t(
      "COA zocht 49.000 mogelijke plekken uit; 27.000 zijn beoordeeld, 22.000 worden nog bekeken.",
      "COA looked into 49,000 possible places; 27,000 are assessed, 22,000 are still examined.",
    ),
    before: t(
      "Volgens de verdeelbesluiten moeten zij op 1 juli 2025 klaar zijn.",
      "By the decisions they must be ready on 1 July 2025.",
    ),
    from: day("2025-02-24"),
    owner: "COA",
    status: "event",
    rules: ["distribution.realisation-deadline"],
    sources: [coaLate2025, emn2024],
  },
  {
    id: "promising-initiatives-2025",
    subject,
    title: t("Welke kansrijke initiatieven meetelden", "Which promising initiatives were counted"),
    says: t(
      "De minister legt aan de Kamer uit welke plekken in de verdeelbesluiten zijn meegenomen hoewel zij er nog niet waren.",
      "The minister explains to parliament which places were taken into the decisions although they were not there yet.",
    ),
    from: day("2025-04-18"),
    owner: minister,
    status: "event",
    rules: ["distribution.promising-initiative"],
    sources: [promisingAnswer],
  },
  {
    id: "the-hague-decision-suspended",
    subject,
    title: t(
      "Rechter schorst het verdeelbesluit voor Den Haag",
      "Court suspends the distribution decision for The Hague",
    ),
    says: t(
      "De 2.189 plekken voor Den Haag (1.841 en 348 voor kinderen alleen) gelden niet tot zes weken na de beslissing op bezwaar. De berekening moet te volgen zijn.",
      "The 2,189 places for The Hague (1,841 and 348 for unaccompanied minors) do not hold until six weeks after the decision on objection. The calculation must be traceable.",
    ),
    before: t("Het indicatieve aantal van Den Haag was 2.513.", "The indicative number of The Hague was 2,513."),
    from: day("2025-06-30"),
    owner: "Rechtbank Den Haag",
    status: "event",
    cause: {
      kind: "judgment",
      says: t("Een verzoek van de gemeente Den Haag.", "A request by the municipality of The Hague."),
    },
    rules: ["distribution.indicative-places", "distribution.remaining-task", "distribution.realisation-deadline"],
    sources: [hagueRuling],
  },
  {
    id: "realisation-2025",
    subject,
    title: t("1 juli 2025: acht provincies komen tekort", "1 July 2025: eight provinces fall short"),
    says: t(
      "Volgens COA zijn er 74.500 van de 101.500 plekken die de verdeelbesluiten samen vragen. Gelderland, Limburg, Noord-Brabant, Noord-Holland, Overijssel, Utrecht, Zeeland en Zuid-Holland komen tekort. COA vraagt elk van die acht om 325 noodplekken voor eind juli.",
      "According to COA there are 74,500 of the 101,500 places that the decisions ask together. Gelderland, Limburg, Noord-Brabant, Noord-Holland, Overijssel, Utrecht, Zeeland and Zuid-Holland fall short. COA asks each of those eight for 325 emergency places before the end of July.",
    ),
    before: t(
      "De verdeelbesluiten noemden 1 juli 2025. De provincies vragen de minister de wet uit te voeren.",
      "The decisions named 1 July 2025. The provinces ask the minister to carry out the act.",
    ),
    from: day("2025-07-01"),
    owner: minister,
    status: "event",
    rules: ["distribution.realisation-deadline", "distribution.supervision-step"],
    sources: [realisation2025, emergencyRequest2025],
    note: t(
      "Dat de besluiten samen 101.500 plekken vragen, meer dan de raming van 96.000, past bij provincies die meer boden dan hun opgave. De brief met de besluiten zelf is niet gelezen.",
      "That the decisions together ask for 101,500 places, more than the estimate of 96,000, fits provinces that offered more than their task. The letter with the decisions itself was not read.",
    ),
  },
  {
    id: "distribution-estimate-2026",
    subject,
    title: t("Tweede raming: 88.000 plekken", "Second estimate: 88,000 places"),
    says: t(
      "De minister schrijft de Kamer dat 88.000 plekken nodig zijn. Ongeveer 50.000 zijn er voor jaren; 38.000 moeten er nog komen.",
      "The minister writes to parliament that 88,000 places are needed. About 50,000 are there for years; 38,000 must still come.",
    ),
    before: t("De raming van 2024 was 96.000.", "The estimate of 2024 was 96,000."),
    from: day("2026-02-05"),
    owner: minister,
    status: "event",
    cause: second,
    rules: ["distribution.estimate-deadline", "distribution.estimate-late", "distribution.capacity-estimate"],
    sources: [estimateLetter2026],
    note: t(
      "Een brief is geen bekendmaking in de Staatscourant; die kwam op 27 februari 2026.",
      "A letter is no publication in the Staatscourant; that came on 27 February 2026.",
    ),
  },
  {
    id: "distribution-published-2026",
    subject,
    title: t("De verdeling van 2026 is gepubliceerd", "The distribution of 2026 is published"),
    says: t(
      "Bij 160 van de 342 gemeenten is het aantal hoger dan hun huidige opgave. Zuid-Holland moet er 11.400 plekken bij maken, Noord-Holland 7.700, Noord-Brabant 7.200 en Gelderland 4.900.",
      "For 160 of the 342 municipalities the number is higher than their present task. Zuid-Holland must add 11,400 places, Noord-Holland 7,700, Noord-Brabant 7,200 and Gelderland 4,900.",
    ),
    before: t(
      "De wet vroeg de publicatie vóór 1 februari 2026.",
      "The act asked for publication before 1 February 2026.",
    ),
    from: day("2026-02-27"),
    owner: minister,
    status: "event",
    cause: second,
    rules: ["distribution.estimate-late", "distribution.indicative-places", "distribution.announced"],
    sources: [publication2026, distributionAct("2(1) en 3(2)")],
  },
  {
    id: "reports-later-2026",
    subject,
    title: t("Provincies krijgen tot begin december 2026", "Provinces get until early December 2026"),
    says: t(
      "Omdat de ronde laat begon, vraagt de minister de verslagen begin december, de besluiten eind 2026 en de plekken medio 2027.",
      "Because the cycle began late, the minister asks for the reports in early December, the decisions at the end of 2026 and the places by mid-2027.",
    ),
    before: t(
      "De wet noemt vóór 1 november en vóór 31 december.",
      "The act names before 1 November and before 31 December.",
    ),
    from: day("2026-02-28"),
    owner: minister,
    status: "announced",
    cause: second,
    rules: ["distribution.announced", "distribution.report-deadline", "distribution.decision-deadline"],
    sources: [reports2026, publication2026],
    note: t("De precieze dagen zijn niet gevonden.", "The exact days were not found."),
  },
];
