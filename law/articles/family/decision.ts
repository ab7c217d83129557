import {
  addLength,
  after,
  and,
  answerOf,
  BARRED,
  choice,
  choose,
  finding,
  findingOf,
  is,
  noDay,
  not,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { twoStatusAct } from "../general/commencements.js";
import { vb2000, vw2000 } from "../sources/national.js";
import { familyCircle, newLawForPending, oldFamilyLaw, sponsorMinor } from "./circle.js";
import {
  familyLifeElsewhere,
  sponsorGrantDate,
  sponsorHousing,
  sponsorIncome,
  sponsorStatus,
  tieAtEntry,
} from "./facts.js";
import { familyInTime } from "./terms.js";

const subsidiary = is(sponsorStatus, "subsidiary");

/** How long a family waits where the sponsor has subsidiary protection. */
export const waitingTime = parameter("family-waiting-time", {
  title: t(
    "wachttijd voor nareis bij subsidiaire bescherming",
    "waiting time for the family with subsidiary protection",
  ),
  type: "length",
  values: [
    parameterValue("family-waiting-24-months", {
      ...twoStatusAct.begins,
      sources: [vw2000("29d(2)(a) (vanaf 12 juni 2026)")],
      value: { months: 24 },
    }),
  ],
});
const waitedUntil = addLength(sponsorGrantDate, parameterOf(waitingTime));

/** The first day on which the two years' wait is over. */
export const familyWaiting = rule("family.waiting-until", {
  subject: "family",
  title: t("einde van de wachttijd voor nareis", "end of the waiting time for family reunification"),
  summary: t(
    "Sinds 12 juni 2026 wacht het gezin van een subsidiair beschermde twee jaar na de vergunning.",
    "Since 12 June 2026 the family of a person with subsidiary protection waits two years after the grant.",
  ),
  result: { kind: "date" },
  selectedBy: decisionDate,
  positions: [newLawForPending("family-waiting-two-years")],
  versions: [
    version("family-no-waiting", {
      title: t("geen wachttijd", "no waiting time"),
      ...oldFamilyLaw,
      sources: [vw2000("29(2), 29(4) (tot 12 juni 2026)")],
      says: noDay,
    }),
    twoStatusAct.ends("family-no-waiting"),
    version("family-waiting-two-years", {
      title: t("twee jaar bij subsidiaire bescherming", "two years with subsidiary protection"),
      ...twoStatusAct.begins,
      sources: [vw2000("29d(2)(a) (vanaf 12 juni 2026)")],
      note: t(
        "De wet telt vanaf de vergunning van artikel 29a. Dat een vergunning van vóór 12 juni 2026 meetelt, is niet in een tekst gelezen.",
        "The Act counts from the permit of article 29a. That a permit of before 12 June 2026 counts was not read in a text.",
      ),
      says: choose(when(subsidiary, waitedUntil), otherwise(noDay)),
    }),
  ],
});

/** What the conditions said before the two-status act, for a reform that keeps them for some cases. */
export const conditionsBefore = choose(
  when(is(answerOf(familyCircle), "outside"), choice("outside-circle")),
  when(not(tieAtEntry), choice("no-tie")),
  when(is(answerOf(familyInTime), "late"), choice("late")),
  otherwise(choice("conditions-met")),
);

/** What the conditions of the law say of an application; whether it is refused is for a person. */
export const familyConditions = rule("family.conditions", {
  subject: "family",
  title: t("voorwaarden voor nareis", "conditions for family reunification"),
  summary: t(
    "Kring, gezinsband en termijn; bij subsidiaire bescherming ook wachttijd, inkomen en huisvesting.",
    "Circle, family tie and term; with subsidiary protection also waiting time, income and housing.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "conditions-met", label: t("aan alle voorwaarden is voldaan", "all conditions are met") },
      {
        id: "outside-circle",
        label: t("valt buiten de kring van gezinsleden", "outside the circle of family members"),
      },
      { id: "no-tie", label: t("geen gezinsband bij binnenkomst", "no family tie at entry") },
      { id: "late", label: t("te laat aangevraagd", "applied too late") },
      { id: "waiting", label: t("de twee jaar zijn nog niet voorbij", "the two years have not passed") },
      { id: "no-income", label: t("niet genoeg eigen inkomen", "no sufficient own income") },
      { id: "no-housing", label: t("geen huisvesting", "no housing") },
    ],
  },
  selectedBy: decisionDate,
  positions: [newLawForPending("family-conditions-two-status")],
  alongside: { waitingUntil: familyWaiting },
  versions: [
    version("family-conditions-one-status", {
      title: t("voor elke status dezelfde voorwaarden", "the same conditions for every status"),
      ...oldFamilyLaw,
      sources: [vw2000("29(2), 29(4) (tot 12 juni 2026)")],
      says: conditionsBefore,
    }),
    twoStatusAct.ends("family-conditions-one-status"),
    version("family-conditions-two-status", {
      title: t(
        "bij subsidiaire bescherming ook wachttijd, inkomen en huisvesting",
        "with subsidiary protection also waiting time, income and housing",
      ),
      ...twoStatusAct.begins,
      sources: [vw2000("29c, 29d (vanaf 12 juni 2026)"), vb2000("3.105 (vanaf 12 juni 2026)")],
      says: choose(
        when(is(answerOf(familyCircle), "outside"), choice("outside-circle")),
        when(not(tieAtEntry), choice("no-tie")),
        when(
          is(sponsorStatus, "refugee"),
          choose(when(is(answerOf(familyInTime), "late"), choice("late")), otherwise(choice("conditions-met"))),
        ),
        when(after(waitedUntil, decisionDate), choice("waiting")),
        when(and(sponsorIncome, sponsorHousing), choice("conditions-met")),
        when(answerOf(sponsorMinor), choice("conditions-met")),
        when(not(sponsorIncome), choice("no-income")),
        otherwise(choice("no-housing")),
      ),
    }),
  ],
});

export const familyRefusal = finding("familyRefusal", {
  question: t(
    "Wordt de nareisaanvraag geweigerd, alles afgewogen?",
    "Is the family application refused, everything weighed?",
  ),
  answers: [
    { id: "refuse", label: t("ja, weigeren", "yes, refuse") },
    { id: "grant", label: t("nee, toch verlenen", "no, grant after all") },
  ],
  decidedBy: ["IND"],
  points: [
    t(
      "De wet zegt dat de aanvraag kan worden afgewezen, niet dat het moet.",
      "The Act says that the application can be refused, not that it must.",
    ),
    t(
      "Het belang van het kind en de eenheid van het gezin.",
      "The interests of the child and the unity of the family.",
    ),
    t(
      "Artikel 8 van het Europees Verdrag voor de Rechten van de Mens.",
      "Article 8 of the European Convention on Human Rights.",
    ),
  ],
  secondPerson: false,
  sources: [vw2000("31(8) (tot 12 juni 2026)"), vw2000("31(2), 31(4) (vanaf 12 juni 2026)")],
});

const decided = choose(
  when(and(not(familyLifeElsewhere), is(answerOf(familyConditions), "conditions-met")), choice("grant")),
  when(is(findingOf(familyRefusal), "refuse"), choice("refuse")),
  otherwise(choice("grant")),
);

/** What becomes of a family application; a refusal is always a person's. */
export const familyDecision = rule("family.decision", {
  subject: "family",
  title: t("besluit op de nareisaanvraag", "decision on the family application"),
  summary: t(
    "Zijn de voorwaarden vervuld, dan wordt verleend. Anders beslist een medewerker, met redenen.",
    "If the conditions are met it is granted. Otherwise an official decides, with reasons.",
  ),
  result: {
    kind: "choice",
    values: [{ id: "grant", label: t("verlenen", "grant") }, { id: "refuse", label: t("weigeren", "refuse") }, BARRED],
  },
  selectedBy: decisionDate,
  act: { kind: "family-refusal", favourable: false, authority: "IND", harmless: ["grant", BARRED.id] },
  positions: [newLawForPending("family-decision-two-status")],
  alongside: { conditions: familyConditions, waitingUntil: familyWaiting },
  remedies: [
    {
      kind: "appeal",
      title: t(
        "beroep bij de rechtbank tegen de weigering (tot 12 juni 2026 eerst bezwaar bij de IND)",
        "appeal to the court against the refusal (until 12 June 2026 first an objection to the IND)",
      ),
      rule: "asylum.appeal",
      suspensive: null,
      sources: [vw2000("69")],
    },
  ],
  versions: [
    version("family-decision-one-status", {
      title: t("weigeren mag als een voorwaarde ontbreekt", "refusal is allowed where a condition is missing"),
      ...oldFamilyLaw,
      sources: [vw2000("29(2), 31(8) (tot 12 juni 2026)")],
      note: t(
        "Het begin van artikel 31, lid 8 is niet gevonden; in 2017 stond het er nog niet.",
        "The start of article 31(8) was not found; in 2017 it was not there yet.",
      ),
      says: decided,
    }),
    twoStatusAct.ends("family-decision-one-status"),
    version("family-decision-two-status", {
      title: t("weigeren mag als een voorwaarde ontbreekt", "refusal is allowed where a condition is missing"),
      ...twoStatusAct.begins,
      sources: [vw2000("29c, 29d, 31(2), 31(4) (vanaf 12 juni 2026)")],
      says: decided,
    }),
  ],
});
