import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../../programmes/programme.js";
import { councilFuture, councilLetter, councilReport } from "../sources.js";

const owner = "Adviesraad Migratie";
const subject = "reception";

/** What the Advisory Council on Migration advises on reception places. */
export const adviceProgrammes: readonly Programme[] = [
  {
    id: "council-local-experiments",
    subject,
    title: t("Adviesraad: lokale proeven met huisvesting", "Advisory Council: local experiments in housing"),
    says: t(
      "De raad vraagt een nieuwe minister om ruimte voor lokale proeven: flexibele huisvesting voor tijdelijke migranten en kleinere asielzoekerscentra. Wat werkt, wordt blijvend.",
      "The council asks a new minister for room for local experiments: flexible housing for temporary migrants and smaller reception centres. What works becomes lasting.",
    ),
    from: day("2021-11-24"),
    owner,
    status: "event",
    sources: [councilLetter],
    note: t(
      "De brief heeft geen dag; 24 november 2021 is de dag van de jongste publicatie die zij noemt.",
      "The letter has no day; 24 November 2021 is the day of the youngest publication it cites.",
    ),
  },
  {
    id: "council-reception-ordinary-task-2025",
    subject,
    title: t(
      "Advies: opvang als gewone taak, met vast geld",
      "Advice: reception as an ordinary task, with stable funding",
    ),
    says: t(
      "Adviesraad en Raad voor het Openbaar Bestuur willen opvang niet meer als crisis regelen: een heldere verdeling van taken en langdurige samenwerking geven betere opvang en lagere kosten. Het kabinet reageerde op 3 februari 2026 en ging niet op de inhoud in.",
      "The Advisory Council and the Council for Public Administration no longer want reception arranged as a crisis: a clear division of tasks and lasting cooperation give better reception and lower cost. The government replied on 3 February 2026 and did not go into the substance.",
    ),
    from: day("2025-03-26"),
    owner: "Adviesraad Migratie en Raad voor het Openbaar Bestuur",
    status: "event",
    sources: [councilReport("Asielopvang als maatschappelijke opgave", "reception as a task of society")],
    note: t(
      "Het jaarverslag noemt maart 2025; de dag komt uit een bericht.",
      "The annual report gives March 2025; the day comes from a report.",
    ),
  },
  {
    id: "council-keep-distribution-act-2025",
    subject: "distribution",
    title: t(
      "Adviesraad: houd de Spreidingswet en begroot een minimum aan plekken",
      "Advisory Council: keep the act and budget a minimum of places",
    ),
    says: t(
      "De raad wil heldere afspraken over de verdeling, zoals in de Spreidingswet, en een begroting op een minimum aan plekken: een buffer. Burgers moeten op tijd meepraten.",
      "The council wants clear agreements on the distribution, as in the Spreidingswet, and a budget on a minimum of places: a buffer. Citizens must be involved in time.",
    ),
    from: day("2025-09-01"),
    owner,
    status: "event",
    rules: ["distribution.capacity-estimate"],
    sources: [councilFuture],
    note: t(
      "De bron noemt de maand september 2025; de dag is niet gevonden.",
      "The source gives the month of September 2025; the day was not found.",
    ),
  },
  {
    id: "children-in-reception-2025",
    subject,
    title: t(
      "Kamer praat over de rechten van kinderen in de opvang",
      "Parliament talks on children's rights in reception",
    ),
    says: t(
      "In een rondetafelgesprek zegt de Adviesraad dat er te weinig waarborgen zijn, in wet en praktijk, voor kinderen in de opvang. Een stabiele omgeving waar kinderen zich thuis voelen is beslissend.",
      "At a round table the Advisory Council says there are too few safeguards, in law and in practice, for children in reception. Stable, child-friendly surroundings are decisive.",
    ),
    from: day("2025-09-09"),
    owner: "Tweede Kamer",
    status: "event",
    rules: ["reception.location", "reception.school"],
    sources: [
      councilReport("rondetafelgesprek over kinderen in de asielopvang", "round table on children in reception"),
    ],
  },
];
