import {
  and,
  BARRED,
  choice,
  choose,
  finding,
  findingOf,
  is,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { asylumProcedureRegulation, proceduresDirective } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { chanceToRepair, foundNotEligible, withdrawalStarted, withdrawnInWriting } from "./facts.js";

/** Whether the conduct of an applicant counts as withdrawing the application. */
export const withdrawalGround = finding("implicit-withdrawal-ground", {
  question: t(
    "Geldt de aanvraag als impliciet ingetrokken, en op welke grond?",
    "Does the application count as implicitly withdrawn, and on which ground?",
  ),
  answers: [
    { id: "none", label: t("nee, of er was een goede reden", "no, or there was good cause") },
    {
      id: "not-lodged",
      label: t("niet op tijd ingediend, terwijl dat kon (a)", "not lodged in time, though it was possible (a)"),
    },
    { id: "no-data", label: t("geen gegevens of vingerafdrukken gegeven (b)", "no data or biometrics provided (b)") },
    {
      id: "no-address",
      label: t(
        "geen adres gegeven, zonder opvang van de overheid (c)",
        "no address given, without housing by the authorities (c)",
      ),
    },
    {
      id: "missed-interview",
      label: t(
        "niet op het gehoor verschenen of niet geantwoord (d)",
        "interview not attended or questions not answered (d)",
      ),
    },
    {
      id: "not-reporting",
      label: t("herhaald niet gemeld of onbereikbaar (e)", "repeatedly not reported or not available (e)"),
    },
    {
      id: "wrong-state",
      label: t(
        "in het verkeerde EU-land ingediend en daar niet gebleven (f)",
        "lodged in the wrong Member State and not remained there (f)",
      ),
    },
  ],
  decidedBy: ["IND"],
  points: [
    t(
      "Wist de aanvrager in een taal die hij of zij begrijpt wat er moest gebeuren en wat anders volgt?",
      "Did the applicant know, in a language they understand, what was required and what would follow?",
    ),
    t(
      "Was er een goede reden: ziekte, geen vervoer, een brief die niet aankwam?",
      "Was there good cause: illness, no transport, a letter that did not arrive?",
    ),
    t(
      "Was er echt de kans om in te dienen of te verschijnen?",
      "Was there an effective opportunity to lodge or to appear?",
    ),
    t("Is tijd gegeven om het te herstellen?", "Was time given to put it right?"),
  ],
  secondPerson: false,
  sources: [asylumProcedureRegulation("41(1)"), asylumProcedureRegulation("41(4)")],
});

/** An application that its maker seems to have left. */
export const implicitWithdrawal = rule("asylum.implicit-withdrawal", {
  subject: "asylum-procedure",
  title: t("impliciete intrekking", "implicit withdrawal"),
  summary: t(
    "Wie niet meewerkt of niet verschijnt, kan de aanvraag verliezen; een mens stelt dat vast.",
    "Who does not cooperate or appear can lose the application; a person establishes that.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "continues", label: t("de aanvraag loopt door", "the application continues") },
      {
        id: "suspended",
        label: t("opgeschort: de aanvrager mag het herstellen", "suspended: the applicant may put it right"),
      },
      {
        id: "discontinued",
        label: t("buiten behandeling als impliciet ingetrokken", "discontinued as implicitly withdrawn"),
      },
      {
        id: "may-be-rejected",
        label: t(
          "impliciet ingetrokken; mag als ongegrond worden afgewezen",
          "implicitly withdrawn; may be rejected as unfounded",
        ),
      },
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: {
    kind: "application-discontinued",
    favourable: false,
    authority: "IND",
    harmless: ["continues", "suspended", BARRED.id],
  },
  versions: [
    version("apr-41", {
      ...procedureRegulation.begins,
      title: t("de gronden van artikel 41", "the grounds of article 41"),
      sources: [
        asylumProcedureRegulation("41"),
        vw2000("30c(1)(b) (vanaf 12 juni 2026)"),
        vw2000("30b(2)(b), 31(3)(b) (vanaf 12 juni 2026)"),
      ],
      conflict: {
        says: t(
          "De verordening zegt dat de aanvraag ingetrokken wordt verklaard; de Vreemdelingenwet 2000 zegt dat de minister haar buiten behandeling kan stellen.",
          "The Regulation says that the application shall be declared withdrawn; the Aliens Act 2000 says that the minister may discontinue it.",
        ),
        sources: [asylumProcedureRegulation("41(1)"), vw2000("30c(1)(b) (vanaf 12 juni 2026)")],
      },
      says: choose(
        when(chanceToRepair, choice("suspended")),
        when(is(findingOf(withdrawalGround), "none"), choice("continues")),
        when(foundNotEligible, choice("may-be-rejected")),
        otherwise(choice("discontinued")),
      ),
    }),
  ],
});

/** What follows when an applicant says in writing that the application is withdrawn. */
export const explicitWithdrawal = rule("asylum.explicit-withdrawal", {
  subject: "asylum-procedure",
  title: t("zelf de aanvraag intrekken", "withdrawing the application oneself"),
  summary: t(
    "Dat kan altijd, schriftelijk; tegen het besluit daarop staat geen beroep open.",
    "That is always possible, in writing; no appeal lies against the decision on it.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "continues", label: t("de aanvraag loopt door", "the application continues") },
      { id: "discontinued", label: t("buiten behandeling als ingetrokken", "discontinued as withdrawn") },
      {
        id: "may-be-rejected",
        label: t("ingetrokken; mag als ongegrond worden afgewezen", "withdrawn; may be rejected as unfounded"),
      },
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: {
    kind: "application-discontinued",
    favourable: false,
    authority: "IND",
    harmless: ["continues", BARRED.id],
  },
  versions: [
    version("apr-40", {
      ...procedureRegulation.begins,
      title: t("schriftelijk ingetrokken", "withdrawn in writing"),
      sources: [asylumProcedureRegulation("40"), vw2000("30c(1)(a), 80 (vanaf 12 juni 2026)")],
      says: choose(
        when(and(withdrawnInWriting, foundNotEligible), choice("may-be-rejected")),
        when(withdrawnInWriting, choice("discontinued")),
        otherwise(choice("continues")),
      ),
    }),
  ],
});

/** Which procedural law governs taking protection away again. */
export const withdrawalRegime = rule("asylum.withdrawal-regime", {
  subject: "permit",
  title: t("welk procedurerecht geldt voor intrekking", "which procedural law applies to withdrawal"),
  summary: t(
    "Begon het onderzoek vóór 12 juni 2026, dan het oude recht; daarna de verordening.",
    "If the examination started before 12 June 2026 the old law, from then the Regulation.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "procedures-directive",
        label: t("het nationale recht volgens de Procedurerichtlijn", "national law under the Procedures Directive"),
      },
      {
        id: "asylum-procedure-regulation",
        label: t("de Asielprocedureverordening (EU) 2024/1348", "the Asylum Procedure Regulation (EU) 2024/1348"),
      },
    ],
  },
  selectedBy: withdrawalStarted,
  versions: [
    version("withdrawal-directive", {
      title: t("de Procedurerichtlijn", "the Procedures Directive"),
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      sources: [proceduresDirective("44-45")],
      says: choice("procedures-directive"),
    }),
    procedureRegulation.ends("withdrawal-directive"),
    version("withdrawal-regulation", {
      ...procedureRegulation.begins,
      title: t("de Asielprocedureverordening", "the Asylum Procedure Regulation"),
      sources: [asylumProcedureRegulation("79(3)"), asylumProcedureRegulation("65, 66")],
      says: choice("asylum-procedure-regulation"),
    }),
  ],
});
