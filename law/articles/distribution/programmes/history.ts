import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../../programmes/programme.js";
import { emn2024 } from "../../sources/national.js";
import { catchlegal2024, distributionAct, ends2024 } from "../sources.js";

const subject = "distribution";

/** How the act came about, who wants to keep it, and the reports it asks for. */
export const historyProgrammes: readonly Programme[] = [
  {
    id: "distribution-act-petition-2024",
    subject,
    title: t(
      "COA, VNG en IPO vragen de Eerste Kamer om de Spreidingswet",
      "COA, VNG and IPO ask the Senate for the act",
    ),
    says: t(
      "De Eerste Kamer behandelt het voorstel op 15 en 16 januari 2024. COA, gemeenten en provincies roepen samen op om vóór te stemmen. De fractie van de VVD steunt het voorstel, anders dan die in de Tweede Kamer.",
      "The Senate debates the bill on 15 and 16 January 2024. COA, municipalities and provinces together call for a vote in favour. The VVD group supports the bill, unlike that in the House of Representatives.",
    ),
    before: t("Gemeenten boden vrijwillig opvang.", "Municipalities offered reception voluntarily."),
    from: day("2024-01-16"),
    owner: "COA, VNG en IPO",
    status: "event",
    cause: { kind: "parliament", says: t("De behandeling in de Eerste Kamer.", "The debate in the Senate.") },
    rules: ["distribution.cycle-step"],
    sources: [emn2024],
  },
  {
    id: "distribution-act-adopted-2024",
    subject,
    title: t("Eerste Kamer neemt de Spreidingswet aan", "Senate adopts the Spreidingswet"),
    says: t(
      "Op 23 januari 2024 stemt de Eerste Kamer vóór. De wet is van 24 januari en staat op 30 januari in het Staatsblad.",
      "On 23 January 2024 the Senate votes in favour. The act is dated 24 January and stands in the Staatsblad of 30 January.",
    ),
    before: t("Het was een voorstel (Kamerstukken 36 333).", "It was a bill (parliamentary papers 36 333)."),
    from: day("2024-01-23"),
    owner: "Eerste Kamer",
    status: "event",
    cause: { kind: "parliament", says: t("De stemming in de Eerste Kamer.", "The vote in the Senate.") },
    rules: ["distribution.cycle-step"],
    sources: [catchlegal2024, distributionAct("14 en 15")],
    note: t("De dag van de stemming is in een blog gelezen.", "The day of the vote was read in a blog."),
  },
  {
    id: "keep-distribution-act-2024",
    subject,
    title: t(
      "COA en commissarissen van de Koning willen de wet houden",
      "COA and the King's Commissioners want to keep the act",
    ),
    says: t(
      "COA en alle twaalf commissarissen roepen op de wet te houden, in elk geval tot er een beter middel is dat rust brengt in de opvang.",
      "COA and all twelve commissioners call for keeping the act, at least until there is a better means that brings calm to reception.",
    ),
    before: t("De regering had aangekondigd de wet in te trekken.", "The government had announced repeal of the act."),
    from: day("2024-11-01"),
    owner: "COA en commissarissen van de Koning",
    status: "event",
    cause: { kind: "government", says: t("Het plan om de wet in te trekken.", "The plan to repeal the act.") },
    sources: [emn2024, ends2024],
    note: t(
      "De bron noemt de maand november 2024; de dag is niet gevonden.",
      "The source gives the month of November 2024; the day was not found.",
    ),
  },
  {
    id: "distribution-act-effects-report",
    subject,
    title: t("Verslag over de werking van de Spreidingswet", "Report on how the Spreidingswet works"),
    says: t(
      "De minister stuurt binnen twee jaar na de start, dus uiterlijk 31 januari 2026, een verslag over de effecten in de praktijk, en binnen vier jaar, uiterlijk 31 januari 2028, ook over de doeltreffendheid.",
      "Within two years of the start, so by 31 January 2026, the minister sends a report on the effects in practice, and within four years, by 31 January 2028, also on its effectiveness.",
    ),
    from: day("2026-01-31"),
    owner: "minister van Asiel en Migratie",
    status: "announced",
    sources: [distributionAct("12")],
    note: t("Of het eerste verslag er is, is niet gevonden.", "Whether the first report is there was not found."),
  },
];
