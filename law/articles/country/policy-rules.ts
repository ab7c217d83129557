import { before, choice, choose, exists, is, lookup, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate, nationality } from "../facts/asylum.js";
import { procedureRegulation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation, proceduresDirective } from "../sources/european.js";
import { emn2024 } from "../sources/national.js";
import { councilOfState, ruling } from "../sources/rulings.js";
import { countryReportDate, originArea, policyGroup } from "./facts.js";
import { countryGroups } from "./groups.js";
import { countryReports } from "./reports.js";
import { letters } from "./sources.js";
import { countryViolence } from "./violence.js";

/** The day from which country policy is kept; older policy was not looked for. */
const KEPT = "2019-01-01";

/** What country policy holds on indiscriminate violence where the applicant comes from. */
export const violenceInPolicy = rule("country.violence", {
  subject: "country",
  title: t("willekeurig geweld volgens het landenbeleid", "indiscriminate violence in country policy"),
  summary: t(
    "Welke mate van geweld het landenbeleid op een dag aanneemt voor een gebied.",
    "Which degree of violence country policy assumes for an area on a day.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "extreme",
        label: t("de hoogste mate: er zijn is genoeg voor gevaar", "the highest: being there is danger enough"),
      },
      {
        id: "lower",
        label: t("een lagere mate: persoonlijke omstandigheden tellen mee", "lower: personal circumstances count"),
      },
      {
        id: "none",
        label: t("geen willekeurig geweld in de zin van artikel 15, onder c", "no violence as in article 15(c)"),
      },
      {
        id: "no-exceptional",
        label: t(
          "geen uitzonderlijke situatie (maatstaf van vóór 9 november 2023)",
          "no exceptional situation (yardstick from before 9 November 2023)",
        ),
      },
      {
        id: "presumed-risk",
        label: t(
          "het beleid neemt gevaar bij terugkeer in beginsel aan",
          "policy presumes danger on return in principle",
        ),
      },
      { id: "not-found", label: t("geen landenbeleid gevonden", "no country policy found") },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("violence-by-country", {
      title: t("naar land en gebied, op de dag van het besluit", "by country and area, on the day of the decision"),
      from: KEPT,
      knownFrom: KEPT,
      coveredUntil: COVERED.countryPolicy,
      sources: [letters.sudan2024, emn2024],
      note: t(
        "Alleen beleid waarvan een tekst of bericht is gevonden staat in het register.",
        "Only policy of which a text or report was found stands in the register.",
      ),
      says: lookup(countryViolence, { nationality, area: originArea }, "degree", { none: choice("not-found") }),
    }),
  ],
});

/** Whether country policy names the group to which the applicant belongs. */
export const groupInPolicy = rule("country.group", {
  subject: "country",
  title: t("groepen in het landenbeleid", "groups in country policy"),
  summary: t(
    "Of het landenbeleid de groep van de aanvrager noemt, en hoe.",
    "Whether country policy names the applicant's group, and how.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "systematic", label: t("systematisch vervolgd volgens het beleid", "systematically persecuted in policy") },
      {
        id: "serious-harm",
        label: t("reëel risico op ernstige schade volgens het beleid", "real risk of serious harm in policy"),
      },
      {
        id: "named",
        label: t(
          "genoemd: risicogroep (tot 1 juli 2024) of risicoprofiel (daarna)",
          "named: risk group (until 1 July 2024) or risk profile (since)",
        ),
      },
      { id: "not-named", label: t("hoort niet bij een genoemde groep", "belongs to no named group") },
      {
        id: "not-found",
        label: t("niet gevonden in het beleid dat is gelezen", "not found in the policy that was read"),
      },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("groups-by-country", {
      title: t("naar land en groep, op de dag van het besluit", "by country and group, on the day of the decision"),
      from: KEPT,
      knownFrom: KEPT,
      coveredUntil: COVERED.countryPolicy,
      sources: [letters.turkey2020, emn2024],
      note: t(
        "Alleen beleid waarvan de lijst is gelezen staat in het register.",
        "Only policy whose list was read stands in the register.",
      ),
      says: choose(
        when(is(policyGroup, "other"), choice("not-named")),
        otherwise(
          lookup(countryGroups, { nationality, group: policyGroup }, "standing", { none: choice("not-found") }),
        ),
      ),
    }),
  ],
});

const newestReport = lookup<"date">(countryReports, { nationality }, "published", { none: "absent" });
const onNewest = choose(
  when(
    exists(newestReport),
    choose(when(before(countryReportDate, newestReport), choice("later-report-exists")), otherwise(choice("newest"))),
  ),
  otherwise(choice("unknown")),
);

/** Whether a decision rests on the newest country report that was out on its day. */
export const newestInformation = rule("country.newest-information", {
  subject: "country",
  title: t(
    "rust het besluit op de nieuwste landeninformatie?",
    "does the decision rest on the newest country information?",
  ),
  summary: t(
    "Of er op de dag van het besluit een later landenrapport was dan het gebruikte.",
    "Whether on the day of the decision a later country report was out than the one relied on.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "newest", label: t("er is geen later rapport bekend", "no later report is known") },
      {
        id: "later-report-exists",
        label: t(
          "er was een later rapport: het besluit moet daarop ingaan",
          "a later report was out: the decision must deal with it",
        ),
      },
      {
        id: "unknown",
        label: t("onbekend: geen rapport gevonden in het register", "unknown: no report found in the register"),
      },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("current-information-directive", {
      title: t(
        "precieze en actuele informatie (Procedurerichtlijn)",
        "precise and current information (Procedures Directive)",
      ),
      from: KEPT,
      knownFrom: KEPT,
      coveredUntil: COVERED.oldProcedure,
      sources: [
        proceduresDirective("10(3)(b)"),
        ruling(
          "NL:RVS:2024:1664",
          councilOfState,
          "2024-04-24",
          {
            nl: "besluitstop Palestijnse gebieden vernietigd",
            en: "decision moratorium for the Palestinian territories annulled",
          },
          "official",
        ),
      ],
      note: t(
        "De Raad van State vernietigde een besluitstop omdat die niet op de meest actuele informatie rustte.",
        "The Council of State annulled a moratorium because it did not rest on the most current information.",
      ),
      says: onNewest,
    }),
    procedureRegulation.ends("current-information-directive"),
    version("current-information-regulation", {
      ...procedureRegulation.begins,
      title: t(
        "precieze en actuele informatie (Procedureverordening)",
        "precise and current information (Procedure Regulation)",
      ),
      note: t(
        "De verordening geldt voor aanvragen vanaf 12 juni 2026; de plicht is voor oudere aanvragen dezelfde.",
        "The Regulation governs applications from 12 June 2026; for older ones the duty is the same.",
      ),
      sources: [asylumProcedureRegulation("34(2)(b)")],
      says: onNewest,
    }),
  ],
});
