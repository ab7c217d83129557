import { annul, end, row, table } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import {
  activation,
  cjeu1038,
  freezeEndAnnounced,
  indEndMarch,
  indFreezeEnded,
  indSixMonthsMore,
  rvs32,
  rvs1742,
  rvs1836,
  stopsSeptember,
} from "./sources.js";

const coveredUntil = COVERED.temporaryProtection;
const keys = { group: "optional" };
const ruling = {
  kind: "judgment",
  says: t("De Raad van State, 17 januari 2024.", "The Council of State, 17 January 2024."),
} as const;
const questions = {
  kind: "judgment",
  says: t(
    "Vragen aan het Hof van Justitie, 29 maart en 25 april 2024.",
    "Questions to the Court of Justice, 29 March and 25 April 2024.",
  ),
} as const;
const answered = {
  kind: "judgment",
  says: t(
    "Het Hof (19 december 2024) en de Raad van State (23 april 2025).",
    "The Court of Justice (19 December 2024) and the Council of State (23 April 2025).",
  ),
} as const;
const policy = {
  kind: "government",
  says: t("De regering beperkte en beëindigde de groep.", "The government limited and ended the group."),
} as const;
const leave = {
  says: t(
    "de IND schreef dat opvang tot en met 1 april 2024 kan; het EMN-jaaroverzicht noemt 2 april. Vier weken na 4 maart is 1 april, tweede paasdag.",
    "the IND wrote that reception lasts until 1 April 2024; the EMN annual report gives 2 April. Four weeks after 4 March is 1 April, Easter Monday.",
  ),
  sources: [indEndMarch],
};

/** What people with a temporary Ukrainian permit had on a day, as far as was known: the authority's line. */
export const optionalGroupStatus = table("optional-group-status", {
  title: t("de groep met een tijdelijke Oekraïense vergunning", "the group with a temporary Ukrainian permit"),
  keys: { group: { type: "choice", title: t("groep", "group") } },
  values: { status: { type: "choice", title: t("stand", "state") } },
  coveredUntil,
  rows: [
    row("optional-until-march-2023", {
      title: t("bescherming tot en met 4 maart 2023", "protection until 4 March 2023"),
      from: "2022-03-04",
      until: "2023-03-05",
      knownFrom: "2022-03-04",
      coveredUntil,
      sources: [activation, emn2024],
      keys,
      values: { status: "protected" },
    }),
    row("optional-until-september-2023", {
      title: t("bescherming tot 4 september 2023", "protection until 4 September 2023"),
      from: "2023-03-05",
      until: "2023-09-04",
      knownFrom: "2023-02-10",
      coveredUntil,
      cause: policy,
      sources: [indSixMonthsMore, stopsSeptember],
      keys,
      values: { status: "protected" },
    }),
    row("optional-departure-september-2023", {
      title: t("28 dagen om te vertrekken na 4 september 2023", "28 days to leave after 4 September 2023"),
      from: "2023-09-04",
      until: "2023-10-03",
      knownFrom: "2023-02-10",
      coveredUntil,
      cause: policy,
      sources: [stopsSeptember],
      keys,
      values: { status: "leaving" },
    }),
    annul("optional-departure-september-2023-frozen", {
      entry: "optional-departure-september-2023",
      knownFrom: "2023-09-02",
      coveredUntil,
      because: t(
        "De staatssecretaris bevroor het einde op 2 september 2023.",
        "The State Secretary froze the end on 2 September 2023.",
      ),
      sources: [stopsSeptember],
    }),
    row("optional-frozen-2023", {
      title: t("bevroren tot de Raad van State oordeelt", "frozen until the Council of State rules"),
      from: "2023-09-04",
      knownFrom: "2023-09-02",
      coveredUntil,
      cause: policy,
      sources: [stopsSeptember],
      keys,
      values: { status: "frozen" },
    }),
    annul("optional-frozen-2023-overtaken", {
      entry: "optional-frozen-2023",
      knownFrom: "2024-01-17",
      coveredUntil,
      because: t(
        "De Raad van State: de bescherming liep van rechtswege door tot en met 4 maart 2024.",
        "The Council of State: the protection ran on by law until 4 March 2024.",
      ),
      cause: ruling,
      sources: [rvs32],
    }),
    row("optional-until-march-2024", {
      title: t("bescherming tot en met 4 maart 2024", "protection until 4 March 2024"),
      from: "2023-09-04",
      until: "2024-03-05",
      knownFrom: "2024-01-17",
      coveredUntil,
      cause: ruling,
      sources: [rvs32, emn2024],
      keys,
      values: { status: "protected" },
    }),
    row("optional-departure-march-2024", {
      title: t("opvang tot en met 2 april 2024, geen werk", "reception until 2 April 2024, no work"),
      from: "2024-03-05",
      until: "2024-04-03",
      knownFrom: "2024-01-17",
      coveredUntil,
      cause: ruling,
      conflict: leave,
      sources: [emn2024],
      keys,
      values: { status: "leaving" },
    }),
    row("optional-ended-april-2024", {
      title: t("geen rechten meer vanaf 3 april 2024", "no rights from 3 April 2024"),
      from: "2024-04-03",
      knownFrom: "2024-01-17",
      coveredUntil,
      cause: ruling,
      sources: [rvs32, emn2024],
      keys,
      values: { status: "ended" },
    }),
    end("optional-ended-april-2024-ends", {
      entry: "optional-ended-april-2024",
      on: "2024-04-25",
      knownFrom: "2024-04-25",
      coveredUntil,
      because: t(
        "Vanaf 25 april 2024 houdt de groep voorlopig alle rechten.",
        "From 25 April 2024 the group provisionally keeps all rights.",
      ),
      cause: questions,
      sources: [emn2024, rvs1742],
    }),
    row("optional-frozen-2024", {
      title: t(
        "rechten behouden zolang het Hof niet heeft beslist",
        "rights kept while the Court of Justice has not ruled",
      ),
      from: "2024-04-25",
      knownFrom: "2024-04-25",
      coveredUntil,
      cause: questions,
      sources: [emn2024, rvs1742],
      note: t(
        "De IND noemde 4 maart 2025 als voorlopig einde als het Hof dan nog niet had beslist; het Hof besliste eerder.",
        "The IND gave 4 March 2025 as a provisional end if the Court had not ruled by then; the Court ruled earlier.",
      ),
      keys,
      values: { status: "frozen" },
    }),
    end("optional-frozen-2024-ends", {
      entry: "optional-frozen-2024",
      on: "2025-09-04",
      knownFrom: "2025-06-03",
      coveredUntil,
      because: t(
        "De minister beëindigt de bevriezing op 4 september 2025.",
        "The minister ends the freeze on 4 September 2025.",
      ),
      cause: answered,
      sources: [indFreezeEnded, freezeEndAnnounced, cjeu1038, rvs1836],
    }),
    row("optional-departure-september-2025", {
      title: t(
        "vier weken opvang na 4 september 2025, geen werk",
        "four weeks of reception after 4 September 2025, no work",
      ),
      from: "2025-09-04",
      until: "2025-10-03",
      knownFrom: "2025-06-03",
      coveredUntil,
      endUnverified: true,
      cause: answered,
      sources: [indFreezeEnded, freezeEndAnnounced],
      note: t(
        "De laatste dag is gerekend (vier weken na 4 september 2025). Wie tijdig beroep had ingesteld of een andere procedure heeft, houdt de rechten die daarbij horen.",
        "The last day was computed (four weeks after 4 September 2025). Who appealed in time or has another procedure keeps the rights that belong to it.",
      ),
      keys,
      values: { status: "leaving" },
    }),
    row("optional-ended-october-2025", {
      title: t("geen rechten meer vanaf 3 oktober 2025", "no rights from 3 October 2025"),
      from: "2025-10-03",
      knownFrom: "2025-06-03",
      coveredUntil,
      cause: answered,
      sources: [indFreezeEnded, rvs1836],
      keys,
      values: { status: "ended" },
    }),
  ],
});
