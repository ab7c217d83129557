import {
  and,
  answerOf,
  atMost,
  BARRED,
  choice,
  choose,
  commencement,
  end,
  finding,
  findingOf,
  is,
  largest,
  lookup,
  minus,
  moreThan,
  not,
  number,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  plus,
  rule,
  smallest,
  theDay,
  times,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { householdAdults, householdChildren } from "../facts/household.js";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import { allowanceAmounts } from "./allowance-amounts.js";
import {
  absenceThisYear,
  catered,
  earningAdults,
  familyIncome,
  hostFamily,
  incomeEstablished,
  longestAbsence,
} from "./facts.js";
import { allowance2022, allowance2023, contribution2024, contribution2025, rooo, rooo2024, twoo } from "./sources.js";

const coveredUntil = COVERED.livingAllowance;
const size = plus(householdAdults, householdChildren, "persons");
const sizeClass = choose(
  when(atMost(size, 2), choice("1-2")),
  when(atMost(size, 3), choice("3")),
  otherwise(choice("4+")),
);
const none = number(0, "EUR-cent");
// A child alone gets the amount of an adult.
const alone = and(atMost(householdAdults, 0), atMost(householdChildren, 1));
const amount = (person: "adult" | "child", value: "food" | "clothing" | "host") =>
  lookup<"number">(allowanceAmounts, { size: sizeClass, person: choice(person) }, value, { none: "absent" });
const forAll = (value: "food" | "clothing" | "host") =>
  plus(
    times(householdAdults, amount("adult", value), "EUR-cent"),
    times(
      householdChildren,
      choose(when(alone, amount("adult", value)), otherwise(amount("child", value))),
      "EUR-cent",
    ),
    "EUR-cent",
  );

const first = { from: "2022-04-01", knownFrom: "2022-04-01", coveredUntil } as const;

const part = (
  id: string,
  titles: { nl: string; en: string },
  says: ReturnType<typeof choose<"number">> | ReturnType<typeof forAll>,
) =>
  rule(`temporary-protection.allowance-${id}`, {
    subject: "temporary-protection",
    title: t(`leefgeld: ${titles.nl}`, `living allowance: ${titles.en}`),
    summary: t(
      `Het bedrag voor ${titles.nl} per maand, naar gezin.`,
      `The amount for ${titles.en} a month, by family.`,
    ),
    result: { kind: "number", unit: "EUR-cent" },
    selectedBy: theDay,
    versions: [
      version(`allowance-${id}-2022`, {
        title: t(`bedrag voor ${titles.nl}`, `amount for ${titles.en}`),
        ...first,
        sources: [rooo("leefgeld")],
        says,
      }),
    ],
  });

export const allowanceFood = part(
  "food",
  { nl: "eten", en: "food" },
  choose(when(catered, none), otherwise(forAll("food"))),
);
export const allowanceClothing = part(
  "clothing",
  { nl: "kleding en persoonlijke uitgaven", en: "clothing and personal costs" },
  forAll("clothing"),
);
export const allowanceHost = part(
  "host",
  { nl: "wonen in particuliere opvang", en: "housing in private reception" },
  choose(when(not(hostFamily), none), otherwise(forAll("host"))),
);

/** The living allowance of a family for the month of the day asked about. */
export const allowance = rule("temporary-protection.allowance", {
  subject: "temporary-protection",
  title: t("leefgeld per maand", "living allowance a month"),
  summary: t(
    "Eten, kleding en wonen, naar de grootte van het gezin.",
    "Food, clothing and housing, by the size of the family.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "gemeente",
  alongside: { food: allowanceFood, clothing: allowanceClothing, host: allowanceHost },
  versions: [
    version("allowance-sum", {
      title: t("de som van de delen", "the sum of the parts"),
      ...first,
      sources: [rooo("leefgeld")],
      says: plus(
        plus(answerOf(allowanceFood), answerOf(allowanceClothing), "EUR-cent"),
        answerOf(allowanceHost),
        "EUR-cent",
      ),
    }),
  ],
});

const reliance = {
  kind: "government",
  says: t("Meer zelfredzaamheid en gelijke behandeling.", "More self-reliance and equal treatment."),
} as const;
const because = t("Gewijzigd op 1 juli 2024.", "Changed on 1 July 2024.");
const july2024 = commencement({
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
      sources: [allowance2023],
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
      sources: [emn2024, rooo("art. 7, lid 1, onder b")],
      says: choose(when(moreThan(longestAbsence, 28), choice("may")), otherwise(choice("no-ground"))),
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
  sources: [rooo("art. 7, lid 1, onder b"), rooo2024],
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
      sources: [rooo("art. 7, lid 1, onder b"), rooo2024],
      says: choose(when(is(answerOf(absence), "no-ground"), choice("no-ground")), otherwise(findingOf(absenceFinding))),
    }),
  ],
});

const money = { type: "number", unit: "EUR-cent" } as const;
const from2025 = { from: "2025-10-01", knownFrom: "2025-07-04", coveredUntil } as const;
const raised = {
  on: "2025-10-01",
  knownFrom: "2025-07-04",
  coveredUntil,
  because: t("Verhoogd op 1 oktober 2025.", "Raised on 1 October 2025."),
  sources: [contribution2025],
};

/** What an adult with an income pays for running costs a month. */
export const contributionRunning = parameter("temporary-protection.contribution-running", {
  title: t(
    "de eigen bijdrage voor gas, water en stroom per volwassene",
    "the contribution for gas, water and electricity for each adult",
  ),
  ...money,
  values: [
    parameterValue("contribution-running-2024", { ...july2024.begins, sources: [contribution2024], value: 10500 }),
    end("contribution-running-2024-ends", { ...raised, entry: "contribution-running-2024" }),
    parameterValue("contribution-running-2025", { ...from2025, sources: [contribution2025], value: 24422 }),
  ],
});

/** What an adult with an income pays for meals a month, at most. */
export const contributionMeals = parameter("temporary-protection.contribution-meals", {
  title: t("de hoogste bijdrage voor maaltijden per volwassene", "the highest contribution for meals for each adult"),
  ...money,
  values: [
    parameterValue("contribution-meals-2024", {
      ...july2024.begins,
      until: "2025-01-01",
      sources: [contribution2024],
      value: 24248,
    }),
    parameterValue("contribution-meals-2025", {
      from: "2025-01-01",
      knownFrom: "2024-06-26",
      coveredUntil,
      sources: [contribution2025],
      note: t(
        "Het bedrag volgt het bedrag voor eten; dat het op 1 januari 2025 veranderde, is afgeleid van het leefgeld van die dag.",
        "The amount follows the amount for food; that it changed on 1 January 2025 is derived from the allowance of that day.",
      ),
      value: 25218,
    }),
  ],
});

const payers = smallest(earningAdults, number(2, "persons"));
const running = times(payers, parameterOf(contributionRunning), "EUR-cent");
const meals = choose(when(catered, times(payers, parameterOf(contributionMeals), "EUR-cent")), otherwise(none));
// After paying, the family keeps at least what it would have without work.
const room = largest(none, minus(familyIncome, answerOf(allowance), "EUR-cent"));

/** The contribution of a family with an income to its reception by the municipality. */
export const contribution = rule("temporary-protection.contribution", {
  subject: "temporary-protection",
  title: t("eigen bijdrage voor de opvang per maand", "contribution to reception a month"),
  summary: t(
    "Voor volwassenen met inkomen, ten hoogste tweemaal; het gezin houdt altijd het leefgeld over.",
    "For adults with an income, at most twice; the family always keeps the level of the allowance.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "gemeente",
  versions: [
    version("no-contribution", {
      title: t("geen eigen bijdrage", "no contribution"),
      ...first,
      sources: [contribution2024],
      says: none,
    }),
    july2024.ends("no-contribution"),
    version("contribution-2024", {
      title: t("bijdrage naar inkomen, met een bodem", "contribution by income, with a floor"),
      ...july2024.begins,
      sources: [rooo2024, contribution2024, contribution2025, twoo("3")],
      says: choose(when(hostFamily, none), otherwise(smallest(plus(running, meals, "EUR-cent"), room))),
    }),
  ],
});

export const allowanceRules = [
  allowanceFood,
  allowanceClothing,
  allowanceHost,
  allowance,
  allowanceWork,
  absence,
  allowanceAbsence,
  contribution,
];
