import {
  addLength,
  answerOf,
  anyDay,
  before,
  choice,
  choose,
  commencement,
  isOneOf,
  months,
  number,
  onOrAfter,
  or,
  otherwise,
  rule,
  term,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { accelerationGround } from "../../european-procedure/examination/accelerated.js";
import { applicationDate, madeDate, registrationDate } from "../../facts/asylum.js";
import { birthDate } from "../../facts/person.js";
import { COVERED } from "../../general/coverage.js";
import { receptionDirective, receptionDirective2013 } from "../../sources/european.js";
import { rva, uwvAfterRuling, workAct, workCapRuling, workDecree } from "../sources.js";
import { newDirective, onlyBasicStandard } from "./who.js";

const old = { from: "2015-07-20", knownFrom: "2015-07-20", coveredUntil: COVERED.oldProcedure } as const;
const notRead = t(
  "De richtlijn van 2013 is hier niet opnieuw gelezen.",
  "The directive of 2013 was not read again here.",
);

/** The first day of reception: when the wish to ask asylum is expressed. */
export const receptionStart = rule("reception.start", {
  subject: "reception",
  title: t("eerste dag van de opvang", "first day of reception"),
  summary: t(
    "Vanaf het moment dat iemand asiel vraagt, ook vóór de registratie.",
    "From the moment a person asks for asylum, also before registration.",
  ),
  result: { kind: "date" },
  selectedBy: madeDate,
  actor: "COA",
  versions: [
    version("reception-from-making-2013", {
      ...old,
      title: t("vanaf het verzoek om bescherming", "from the request for protection"),
      sources: [receptionDirective2013("17(1)"), rva("3")],
      note: notRead,
      says: madeDate,
    }),
    newDirective.ends("reception-from-making-2013"),
    version("reception-from-making", {
      ...newDirective.begins,
      title: t("vanaf het verzoek om bescherming", "from the request for protection"),
      sources: [receptionDirective("19(1)")],
      says: madeDate,
    }),
  ],
});

/** Until when access to school may be put off. */
export const school = rule("reception.school", {
  subject: "reception",
  title: t("naar school", "going to school"),
  summary: t(
    "Een kind gaat binnen twee maanden na de aanvraag naar school (voorheen drie).",
    "A child goes to school within two months of the application (before: three).",
  ),
  result: { kind: "term" },
  selectedBy: applicationDate,
  versions: [
    version("school-in-three-months", {
      ...old,
      title: t("binnen drie maanden", "within three months"),
      sources: [receptionDirective2013("14(2)")],
      note: notRead,
      says: term({ from: applicationDate, length: months(3), endsOn: anyDay(receptionDirective2013("14(2)")) }),
    }),
    newDirective.ends("school-in-three-months"),
    version("school-in-two-months", {
      ...newDirective.begins,
      title: t("binnen twee maanden", "within two months"),
      sources: [receptionDirective("16(2)")],
      says: term({ from: applicationDate, length: months(2), endsOn: anyDay(receptionDirective("16(2)")) }),
    }),
  ],
});

const adult = onOrAfter(theDay, addLength(birthDate, months(216)));

/** Which health care belongs to reception. */
export const healthCare = rule("reception.health-care", {
  subject: "reception",
  title: t("zorg in de opvang", "health care in reception"),
  summary: t(
    "Noodzakelijke zorg voor iedereen, ook na een overdrachtsbesluit; kinderen krijgen dezelfde zorg als Nederlandse kinderen.",
    "Necessary care for everybody, also after a transfer decision; children get the same care as Dutch children.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "necessary", label: t("alle noodzakelijke zorg", "all necessary care") },
      { id: "as-nationals", label: t("dezelfde zorg als Nederlandse kinderen", "the same care as Dutch children") },
    ],
  },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("care-rva", {
      ...old,
      title: t("de ziektekostenregeling van COA", "the medical scheme of COA"),
      sources: [rva("9(1)(e) en 16")],
      note: t("De regeling maakt geen verschil naar leeftijd.", "The regulation makes no difference by age."),
      says: choice("necessary"),
    }),
    newDirective.ends("care-rva"),
    version("care-rcd-22", {
      ...newDirective.begins,
      title: t("noodzakelijke zorg, kinderen als eigen burgers", "necessary care, children as nationals"),
      sources: [receptionDirective("22")],
      says: choose(when(adult, choice("necessary")), otherwise(choice("as-nationals"))),
    }),
  ],
});

const toAccess = (from: typeof applicationDate) => before(theDay, addLength(from, months(6)));

/** Whether an applicant may work. */
export const applicantWork = rule("reception.work", {
  subject: "reception",
  title: t("werken als asielzoeker", "work as an applicant"),
  summary: t(
    "Na zes maanden, met een vergunning van de werkgever; niet bij sommige versnelde zaken.",
    "After six months, with the employer's permit; not in some accelerated cases.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "not-yet", label: t("nog niet: eerst zes maanden", "not yet: first six months") },
      {
        id: "with-permit",
        label: t(
          "ja, als de werkgever een tewerkstellingsvergunning krijgt",
          "yes, if the employer gets a work permit",
        ),
      },
      { id: "no-access", label: t("geen toegang tot werk", "no access to work") },
    ],
  },
  selectedBy: applicationDate,
  actor: "UWV",
  alongside: { weeksInYear: "reception.work-weeks" },
  versions: [
    version("work-after-six-months", {
      ...old,
      title: t("zes maanden na de aanvraag", "six months after the application"),
      sources: [workDecree("6.2"), receptionDirective2013("15")],
      note: t(
        "De termijn is gelezen in de tekst van 1 augustus 2026; het begin van deze regel is niet nagekeken.",
        "The term was read in the text of 1 August 2026; the start of this rule was not checked.",
      ),
      says: choose(when(toAccess(applicationDate), choice("not-yet")), otherwise(choice("with-permit"))),
    }),
    newDirective.ends("work-after-six-months"),
    version("work-rcd-17", {
      ...newDirective.begins,
      title: t(
        "zes maanden na de registratie, niet bij versnelling op de gronden a tot en met f",
        "six months after registration, not if accelerated on grounds (a) to (f)",
      ),
      sources: [receptionDirective("17(1) en 21"), workAct("8 (vanaf 12 juni 2026)")],
      note: t(
        "De richtlijn laat de toegang wachten als de aanvrager zelf de vertraging veroorzaakte; dat vraagt een besluit en rekent Keten niet.",
        "The directive lets access wait where the applicant caused the delay; that takes a decision and Keten does not count it.",
      ),
      says: choose(
        when(
          or(
            onlyBasicStandard,
            isOneOf(
              answerOf(accelerationGround),
              "irrelevant",
              "unconvincing",
              "misled",
              "delay-removal",
              "safe-origin",
              "danger",
            ),
          ),
          choice("no-access"),
        ),
        when(toAccess(registrationDate), choice("not-yet")),
        otherwise(choice("with-permit")),
      ),
    }),
  ],
});

/** The Council of State set the cap aside; the government followed on the same day. */
const capSetAside = commencement({
  on: "2023-11-29",
  knownFrom: "2023-11-29",
  coveredUntil: COVERED.aliensAct,
  because: t(
    "De Raad van State zette de grens opzij; het UWV volgde dezelfde dag.",
    "The Council of State set the cap aside; UWV followed the same day.",
  ),
  cause: { kind: "judgment", says: t("Raad van State, 29 november 2023.", "Council of State, 29 November 2023.") },
  sources: [workCapRuling, uwvAfterRuling],
});

/** How many weeks in a year an applicant may work. */
export const workWeeks = rule("reception.work-weeks", {
  subject: "reception",
  title: t("weken werk in een jaar", "weeks of work in a year"),
  summary: t(
    "De grens van 24 weken geldt sinds 29 november 2023 niet meer.",
    "The cap of 24 weeks has not held since 29 November 2023.",
  ),
  result: { kind: "number", unit: "weeks" },
  selectedBy: theDay,
  actor: "UWV",
  versions: [
    version("work-24-weeks", {
      title: t("ten hoogste 24 van 52 weken", "at most 24 of 52 weeks"),
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.aliensAct,
      sources: [workDecree("6.2")],
      note: t(
        "De grens staat nog in de tekst van 1 augustus 2026, maar is opzij gezet. Rechtbanken deden dat al in april 2023.",
        "The cap still stands in the text of 1 August 2026, but was set aside. District courts did so in April 2023 already.",
      ),
      says: number(24, "weeks"),
    }),
    capSetAside.ends("work-24-weeks"),
    version("work-all-year", {
      title: t("het hele jaar", "all year"),
      ...capSetAside.begins,
      sources: [workCapRuling, uwvAfterRuling],
      says: number(52, "weeks"),
    }),
  ],
});

export const startRules = [receptionStart, school, healthCare, applicantWork, workWeeks];
