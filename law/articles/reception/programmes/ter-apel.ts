import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../../programmes/programme.js";
import { emn2024 } from "../../sources/national.js";
import { terApel1, terApel2, terApelMaximum, terApelTermReport } from "../sources.js";
import { court, judgment, ministry, relocationLetter, subject, terApelRules } from "./shared.js";

/** The registration centre in Ter Apel. */
export const terApelProgrammes: Programme[] = [
  {
    id: "ter-apel-first-order",
    subject,
    title: t("Eerste uitspraak over Ter Apel", "First order on Ter Apel"),
    says: t(
      "COA moet zich aan 2.000 mensen houden: € 15.000 per dag erboven, ten hoogste € 1,5 miljoen. Dat maximum was in juni 2024 bereikt.",
      "COA must keep to 2,000 people: €15,000 for each day above, at most €1.5 million. That maximum was reached in June 2024.",
    ),
    before: t(
      "Er was alleen een afspraak tussen gemeente en COA.",
      "There was only an agreement between municipality and COA.",
    ),
    from: day("2024-01-23"),
    owner: court,
    status: "event",
    cause: judgment(
      "Kort geding van de gemeente Westerwolde.",
      "Summary proceedings by the municipality of Westerwolde.",
    ),
    rules: terApelRules,
    sources: [terApel1, terApelTermReport, emn2024],
  },
  {
    id: "relocation-request-ter-apel",
    subject,
    title: t(
      "Verzoek: elke locatie een of twee mensen uit Ter Apel",
      "Request: each location takes one or two people from Ter Apel",
    ),
    says: t(
      "De minister vraagt COA om in elke andere opvanglocatie een of twee extra mensen te plaatsen, zodat Ter Apel onder de 2.000 komt.",
      "The minister asks COA to place one or two extra people in each other location, so that Ter Apel falls below 2,000.",
    ),
    before: t("Ter Apel zat boven het maximum.", "Ter Apel was above the maximum."),
    from: day("2024-08-28"),
    owner: ministry,
    status: "event",
    cause: judgment(
      "De eerste uitspraak en een nieuw kort geding dat dreigde.",
      "The first order and new proceedings that were looming.",
    ),
    rules: terApelRules,
    sources: [relocationLetter, emn2024],
    note: t(
      "Het EMN-jaaroverzicht noemt op de ene plek 28 augustus en op de andere 29 augustus 2024.",
      "The EMN annual report gives 28 August in one place and 29 August 2024 in another.",
    ),
  },
  {
    id: "ter-apel-second-order",
    subject,
    title: t("Tweede uitspraak over Ter Apel: ook overdag telt", "Second order on Ter Apel: by day counts too"),
    says: t(
      "Wie overdag in Ter Apel is maar elders slaapt, telt mee. Twee weken later geldt € 50.000 per dag, ten hoogste € 5 miljoen.",
      "Who is in Ter Apel by day but sleeps elsewhere counts. Two weeks later €50,000 a day holds, at most €5 million.",
    ),
    before: t(
      "COA en het ministerie telden alleen avond en nacht.",
      "COA and the ministry counted evening and night only.",
    ),
    from: day("2024-10-30"),
    owner: court,
    status: "event",
    cause: judgment(
      "Tweede kort geding van de gemeente Westerwolde.",
      "Second proceedings by the municipality of Westerwolde.",
    ),
    rules: terApelRules,
    sources: [terApel2, emn2024],
  },
  {
    id: "ter-apel-maximum-2026",
    subject,
    title: t("Maximum aan dwangsommen voor Ter Apel bereikt", "Maximum of penalties for Ter Apel reached"),
    says: t(
      "Op of rond 13 maart 2026 is het maximum van € 5 miljoen bereikt.",
      "On or around 13 March 2026 the maximum of €5 million is reached.",
    ),
    before: t(
      "Sinds 13 november 2024 kostte elke dag boven de 2.000 € 50.000.",
      "Since 13 November 2024 each day above 2,000 cost €50,000.",
    ),
    from: day("2026-03-13"),
    owner: "COA",
    status: "event",
    cause: judgment("De uitspraak van 30 oktober 2024.", "The order of 30 October 2024."),
    rules: terApelRules,
    sources: [terApelMaximum],
  },
];
