import {
  addLength,
  after,
  and,
  answerOf,
  anyDay,
  choice,
  choose,
  days,
  exists,
  is,
  isOneOf,
  no,
  not,
  onOrBefore,
  or,
  otherwise,
  rule,
  term,
  theDay,
  version,
  when,
  yes,
} from "@keten/law-language";
import { t } from "@keten/text";
import { procedureRegulation } from "../../general/commencements.js";
import { vw2000 } from "../../sources/national.js";
import { screeningRegulation } from "../sources.js";
import {
  askedAsylum,
  biometricsRegistered,
  criminalProcedure,
  encounter,
  encounterDate,
  enteredUnauthorised,
  entryConditionsMet,
  formCompleted,
  healthChecked,
  identityChecked,
  longAtBorder,
  screenedBefore,
  screeningEndDate,
  securityChecked,
  sentToOtherState,
  toBeRelocated,
  vulnerabilityChecked,
} from "./facts.js";

const BORDER = ["crossing", "rescue", "border-asylum"] as const;

/** Who is screened, and where. */
export const screeningDuty = rule("screening.who", {
  subject: "screening",
  title: t("wie wordt gescreend", "who is screened"),
  summary: t(
    "Aan de grens wie niet aan de voorwaarden voor toegang voldoet; in het land alleen wie ongezien de grens over kwam.",
    "At the border those who do not fulfil the entry conditions; inland only those who crossed the border unauthorised.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "border", label: t("screening aan de buitengrens", "screening at the external border") },
      { id: "inland", label: t("screening in het land", "screening inland") },
      { id: "may-be-left-out", label: t("screening mag achterwege blijven", "screening may be left out") },
      { id: "none", label: t("geen screening", "no screening") },
    ],
  },
  selectedBy: encounterDate,
  actor: "KMar",
  versions: [
    version("sr-5-7", {
      ...procedureRegulation.begins,
      title: t("grens of binnenland", "border or inland"),
      sources: [screeningRegulation("5"), screeningRegulation("7"), vw2000("2ff (vanaf 12 juni 2026)")],
      says: choose(
        when(is(encounter, "other-entry"), choice("none")),
        when(
          is(encounter, "humanitarian-entry"),
          choose(when(askedAsylum, choice("border")), otherwise(choice("none"))),
        ),
        when(entryConditionsMet, choice("none")),
        when(isOneOf(encounter, ...BORDER), choice("border")),
        when(is(encounter, "reported-inland"), choice("none")),
        when(or(not(enteredUnauthorised), screenedBefore), choice("none")),
        otherwise(choice("inland")),
      ),
      note: t(
        "Wie zich zelf meldt en asiel vraagt, verblijft volgens de wet niet illegaal en wordt dan niet in het land gescreend; hoe Nederland dit uitvoert, is niet nagekeken.",
        "A person who reports and asks for asylum does not stay illegally and is then not screened inland; how the Netherlands carries this out was not checked.",
      ),
      except: [
        {
          id: "sr-7-2",
          label: "sent-to-other-state",
          title: t("meteen teruggestuurd naar een ander EU-land", "sent back at once to another Member State"),
          sources: [screeningRegulation("7(2)")],
          when: and(is(encounter, "found-inland"), sentToOtherState),
          says: choice("may-be-left-out"),
          over: ["criminal-procedure"],
        },
        {
          id: "sr-18-6",
          label: "criminal-procedure",
          title: t("er loopt een strafzaak of uitlevering", "a criminal or extradition procedure runs"),
          sources: [screeningRegulation("18(6)")],
          when: criminalProcedure,
          says: choice("may-be-left-out"),
        },
      ],
    }),
  ],
});

const heldBefore = and(is(encounter, "crossing"), longAtBorder);

/** How long the screening may take. Its length limits a restraint of freedom, so its end does not move. */
export const screeningTerm = rule("screening.term", {
  subject: "screening",
  title: t("duur van de screening", "duration of the screening"),
  summary: t(
    "Zeven dagen aan de grens; wie daar eerst meer dan 72 uur bleef daarna nog vier; in het land drie.",
    "Seven days at the border; who first stayed there for more than 72 hours four days after that; three inland.",
  ),
  result: { kind: "term" },
  selectedBy: encounterDate,
  versions: [
    version("sr-8", {
      ...procedureRegulation.begins,
      title: t("zeven, vier of drie dagen", "seven, four or three days"),
      sources: [screeningRegulation("8(3)"), screeningRegulation("8(4)"), vw2000("50 (vanaf 12 juni 2026)")],
      note: t(
        "De verordening zegt niet of een einde in het weekend opschuift. Omdat de persoon beschikbaar moet blijven, schuift het hier niet op. De vier dagen zijn geteld na de 72 uur, omdat de screening dan pas begint; wie ze vanaf de aanhouding telt, komt drie dagen eerder uit.",
        "The Regulation does not say whether an end in a weekend moves. As the person must remain available, it does not move here. The four days are counted after the 72 hours, as the screening only starts then; counted from the apprehension they end three days earlier.",
      ),
      says: term({
        from: choose(when(heldBefore, addLength(encounterDate, days(3))), otherwise(encounterDate)),
        onlyIf: isOneOf(answerOf(screeningDuty), "border", "inland"),
        length: choose(
          when(is(answerOf(screeningDuty), "inland"), days(3)),
          when(heldBefore, days(4)),
          otherwise(days(7)),
        ),
        endsOn: anyDay(screeningRegulation("8")),
      }),
    }),
  ],
});

/** To which authority a person goes after the screening, finished or not. */
export const screeningReferral = rule("screening.referral", {
  subject: "screening",
  title: t("waarheen na de screening", "where to after the screening"),
  summary: t(
    "Wie asiel vroeg gaat naar de registratie, wie dat niet deed naar de terugkeerprocedure.",
    "Who asked for asylum goes to registration, who did not to the return procedure.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "registration",
        label: t("naar de registratie van de asielaanvraag", "to registration of the application"),
      },
      { id: "return", label: t("naar de terugkeerprocedure", "to the return procedure") },
      { id: "relocation", label: t("naar het land dat de persoon overneemt", "to the State of relocation") },
    ],
  },
  selectedBy: encounterDate,
  versions: [
    version("sr-18", {
      ...procedureRegulation.begins,
      title: t("verwijzing naar de juiste procedure", "referral to the appropriate procedure"),
      sources: [screeningRegulation("18(1)-(4)")],
      says: choose(
        when(toBeRelocated, choice("relocation")),
        when(askedAsylum, choice("registration")),
        otherwise(choice("return")),
      ),
    }),
  ],
});

/** Whether every part of the screening is done. */
export const screeningComplete = rule("screening.complete", {
  subject: "screening",
  title: t("alle onderdelen van de screening gedaan", "every part of the screening done"),
  summary: t(
    "Gezondheid, kwetsbaarheid, identiteit, Eurodac, veiligheid en het formulier.",
    "Health, vulnerability, identity, Eurodac, security and the form.",
  ),
  result: { kind: "boolean" },
  selectedBy: encounterDate,
  versions: [
    version("sr-8-5", {
      ...procedureRegulation.begins,
      title: t("zes onderdelen en de verwijzing", "six parts and the referral"),
      sources: [
        screeningRegulation("8(5)"),
        screeningRegulation("12"),
        screeningRegulation("17"),
        vw2000("2ff, 2gg (vanaf 12 juni 2026)"),
      ],
      says: choose(
        when(
          and(
            healthChecked,
            vulnerabilityChecked,
            identityChecked,
            biometricsRegistered,
            securityChecked,
            formCompleted,
          ),
          yes,
        ),
        otherwise(no),
      ),
    }),
  ],
});

/** How the screening stands on a day: it ends by itself when its time is up, with checks open or not. */
export const screeningState = rule("screening.state", {
  subject: "screening",
  title: t("stand van de screening", "state of the screening"),
  summary: t(
    "Is de tijd om en zijn niet alle onderdelen klaar, dan eindigt de screening toch en gaat de persoon door.",
    "When time runs out with checks open, the screening ends all the same and the person goes on.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "completed", label: t("afgerond", "completed") },
      {
        id: "ended-by-time",
        label: t("geëindigd omdat de tijd om is", "ended because time ran out"),
      },
      { id: "running", label: t("loopt nog", "still running") },
      { id: "not-screened", label: t("geen screening", "no screening") },
    ],
  },
  selectedBy: encounterDate,
  alongside: { ends: screeningTerm, referral: screeningReferral, complete: screeningComplete },
  versions: [
    version("sr-18-5", {
      ...procedureRegulation.begins,
      title: t("einde door afronding of door tijd", "end by completion or by time"),
      sources: [screeningRegulation("18(5)"), screeningRegulation("8(3)")],
      says: choose(
        when(isOneOf(answerOf(screeningDuty), "none", "may-be-left-out"), choice("not-screened")),
        when(
          and(
            exists(screeningEndDate),
            onOrBefore(screeningEndDate, answerOf(screeningTerm)),
            onOrBefore(screeningEndDate, theDay),
          ),
          choice("completed"),
        ),
        when(after(theDay, answerOf(screeningTerm)), choice("ended-by-time")),
        otherwise(choice("running")),
      ),
    }),
  ],
});

export const screeningRules = [screeningState, screeningDuty, screeningTerm, screeningReferral, screeningComplete];
