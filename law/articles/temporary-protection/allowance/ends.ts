import {
  and,
  answerOf,
  anyDay,
  BARRED,
  choice,
  choose,
  commencement,
  finding,
  findingOf,
  is,
  moreThan,
  not,
  otherwise,
  rule,
  term,
  theDay,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { emn2024 } from "../../sources/national.js";
import { absenceReported, absenceThisYear, incomeEstablished, incomeStartDate, longestAbsence } from "../facts.js";
import { allowance2022, allowance2023, contribution2024, rooo, rooo2024, twoo } from "../sources.js";
import { coveredUntil, first } from "./sum.js";

const reliance = {
  kind: "government",
  says: t("Meer zelfredzaamheid en gelijke behandeling.", "More self-reliance and equal treatment."),
} as const;
export const because = t("Gewijzigd op 1 juli 2024.", "Changed on 1 July 2024.");
export const july2024 = commencement({
  on: "2024-07-01",
  knownFrom: "2024-06-26",
  coveredUntil,
  because,
  cause: reliance,
  sources: [rooo2024, contribution2024, emn2024],
});
const adapting = {
  says: t(
    "gemeenten hadden tot 1 januari 2025 de tijd om hun beleid aan te passen; tot dan kon een gemeente de oude regel toepassen.",
    "municipalities had until 1 January 2025 to adapt their policy; until then a municipality could apply the old rule.",
  ),
  sources: [emn2024],
};

/** What happens to the allowance when somebody in the family earns. */
export const allowanceWork = rule("temporary-protection.allowance-work", {
  subject: "temporary-protection",
  title: t("leefgeld als iemand gaat werken", "living allowance when somebody starts to work"),
  summary: t(
    "Sinds 1 juli 2024 stopt het leefgeld vanaf de volgende maand.",
    "Since 1 July 2024 the allowance stops from the next month.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "continues", label: t("het leefgeld loopt door", "the allowance continues") },
      { id: "may-stop", label: t("de gemeente mag stoppen", "the municipality may stop it") },
      {
        id: "stops-next-month",
        label: t(
          "het leefgeld van het gezin stopt vanaf de volgende maand",
          "the family's allowance stops from the next month",
        ),
      },
      BARRED,
    ],
  },
  selectedBy: theDay,
  actor: "gemeente",
  act: { kind: "allowance-end", favourable: false, authority: "gemeente", harmless: ["continues", "barred"] },
  versions: [
    version("work-keeps-allowance", {
      title: t("werk en leefgeld samen", "work and allowance together"),
      ...first,
      until: "2023-02-01",
      sources: [allowance2022],
      note: t(
        "Dat leefgeld in 2022 doorliep naast werk, staat in berichten uit de pers.",
        "That the allowance went on beside work in 2022 stands in press reports.",
      ),
      says: choice("continues"),
    }),
    version("work-may-stop-allowance", {
      title: t("de gemeente kan het leefgeld stoppen", "the municipality can stop the allowance"),
      from: "2023-02-01",
      knownFrom: "2023-02-01",
      coveredUntil,
      sources: [rooo("art. 7, lid 2", "official"), allowance2023],
      note: t(
        "Geheel of voor een deel, vanaf de eerste dag van de volgende maand.",
        "Wholly or in part, from the first day of the next month.",
      ),
      says: choose(when(incomeEstablished, choice("may-stop")), otherwise(choice("continues"))),
    }),
    july2024.ends("work-may-stop-allowance"),
    version("work-stops-allowance-2024", {
      title: t("het leefgeld stopt verplicht", "the allowance must stop"),
      ...july2024.begins,
      until: "2025-01-01",
      conflict: adapting,
      sources: [rooo2024, contribution2024],
      says: choose(when(incomeEstablished, choice("stops-next-month")), otherwise(choice("continues"))),
    }),
    version("work-stops-allowance-2025", {
      title: t("het leefgeld stopt verplicht, overal", "the allowance must stop, everywhere"),
      ...july2024.begins,
      from: "2025-01-01",
      sources: [rooo2024, twoo("3")],
      says: choose(when(incomeEstablished, choice("stops-next-month")), otherwise(choice("continues"))),
    }),
  ],
});

/** By when a family must tell the municipality about an income. */
export const reportIncome = rule("temporary-protection.report-income", {
  subject: "temporary-protection",
  title: t("inkomen melden", "reporting an income"),
  summary: t("Binnen twee weken bij de gemeente.", "To the municipality within two weeks."),
  result: { kind: "term" },
  selectedBy: incomeStartDate,
  versions: [
    version("report-in-two-weeks", {
      title: t("binnen twee weken", "within two weeks"),
      ...july2024.begins,
      sources: [rooo2024],
      note: t("Of dit eerder ook gold, is niet nagekeken.", "Whether this held earlier too was not checked."),
      says: term({ from: incomeStartDate, length: weeks(2), endsOn: anyDay(rooo2024) }),
    }),
  ],
});

/** Whether an absence is a ground for the municipality. */
export const absence = rule("temporary-protection.absence", {
  subject: "temporary-protection",
  title: t("de 28-dagenregel", "the 28-day rule"),
  summary: t(
    "Meer dan 28 dagen weg: vroeger achter elkaar, sinds 1 juli 2024 bij elkaar in een kalenderjaar.",
    "Away for more than 28 days: before in a row, since 1 July 2024 in all in a calendar year.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "no-ground", label: t("geen grond om te stoppen", "no ground to stop") },
      {
        id: "may",
        label: t(
          "de gemeente mag het leefgeld opschorten of beëindigen",
          "the municipality may suspend or end the allowance",
        ),
      },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("absence-in-a-row", {
      title: t("meer dan 28 dagen achter elkaar", "more than 28 days in a row"),
      ...first,
      sources: [emn2024, rooo("art. 7, lid 1, onder b", "official")],
      note: t(
        "Bij particuliere opvang telt ook gemelde afwezigheid (artikel 13).",
        "In private reception reported absence counts too (article 13).",
      ),
      conflict: {
        says: t(
          "de tekst van februari 2023 spreekt van een periode van 28 dagen zonder melding; het EMN-jaaroverzicht van meer dan 28 dagen.",
          "the text of February 2023 speaks of a period of 28 days without notice; the EMN annual report of more than 28 days.",
        ),
        sources: [rooo("art. 7, lid 1, onder b", "official")],
      },
      says: choose(
        when(and(moreThan(longestAbsence, 28), not(absenceReported)), choice("may")),
        otherwise(choice("no-ground")),
      ),
    }),
    july2024.ends("absence-in-a-row"),
    version("absence-in-a-year-2024", {
      title: t("meer dan 28 dagen in een kalenderjaar", "more than 28 days in a calendar year"),
      ...july2024.begins,
      until: "2025-01-01",
      sources: [rooo2024, emn2024],
      conflict: {
        says: t(
          "dagen van vóór 1 juli 2024 liggen vóór de regel, en gemeenten hadden tot 1 januari 2025 de tijd om hun beleid aan te passen.",
          "days of before 1 July 2024 lie before the rule, and municipalities had until 1 January 2025 to adapt their policy.",
        ),
        sources: [emn2024],
      },
      says: choose(when(moreThan(absenceThisYear, 28), choice("may")), otherwise(choice("no-ground"))),
    }),
    version("absence-in-a-year", {
      title: t("meer dan 28 dagen in een kalenderjaar, overal", "more than 28 days in a calendar year, everywhere"),
      ...july2024.begins,
      from: "2025-01-01",
      sources: [rooo2024, emn2024],
      says: choose(when(moreThan(absenceThisYear, 28), choice("may")), otherwise(choice("no-ground"))),
    }),
  ],
});

export const absenceFinding = finding("temporary-protection-absence", {
  question: t(
    "Wat doet de gemeente met het leefgeld na deze afwezigheid?",
    "What does the municipality do with the allowance after this absence?",
  ),
  answers: [
    { id: "continue", label: t("het loopt door", "it continues") },
    { id: "suspend", label: t("het wordt opgeschort", "it is suspended") },
    { id: "end", label: t("het eindigt", "it ends") },
  ],
  decidedBy: ["gemeente"],
  points: [
    t(
      "waarom de persoon weg was: ziekte, familie, papieren, oorlog",
      "why the person was away: illness, family, papers, war",
    ),
    t("of de opvangplek in die tijd nodig bleef", "whether the place in reception remained needed in that time"),
    t("de gevolgen voor kinderen in het gezin", "the consequences for children in the family"),
  ],
  secondPerson: false,
  sources: [rooo("art. 7, lid 1, onder b", "official"), rooo2024],
});

/** What the municipality does after an absence. */
export const allowanceAbsence = rule("temporary-protection.allowance-absence", {
  subject: "temporary-protection",
  title: t("leefgeld na afwezigheid", "living allowance after an absence"),
  summary: t(
    "Alleen met een grond en door een medewerker van de gemeente.",
    "Only with a ground and by an official of the municipality.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "no-ground", label: t("geen grond: het leefgeld loopt door", "no ground: the allowance continues") },
      { id: "continue", label: t("het leefgeld loopt door", "the allowance continues") },
      { id: "suspend", label: t("het leefgeld wordt opgeschort", "the allowance is suspended") },
      { id: "end", label: t("het leefgeld eindigt", "the allowance ends") },
      BARRED,
    ],
  },
  selectedBy: theDay,
  actor: "gemeente",
  act: {
    kind: "allowance-end",
    favourable: false,
    authority: "gemeente",
    harmless: ["no-ground", "continue", "barred"],
  },
  versions: [
    version("municipality-decides-on-absence", {
      title: t("de gemeente beslist", "the municipality decides"),
      ...first,
      sources: [rooo("art. 7, lid 1, onder b", "official"), rooo2024],
      says: choose(when(is(answerOf(absence), "no-ground"), choice("no-ground")), otherwise(findingOf(absenceFinding))),
    }),
  ],
});
