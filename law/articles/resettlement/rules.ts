import {
  and,
  anyDay,
  BARRED,
  choice,
  choose,
  commencement,
  exists,
  extend,
  findingOf,
  is,
  months,
  not,
  otherwise,
  rule,
  term,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import {
  consentWithdrawn,
  emergencyAdmission,
  nominatedByUnhcr,
  resettlementConcludedOn,
  resettlementEntryOn,
  resettlementProlonged,
  resettlementRegisteredOn,
} from "./facts.js";
import { resettlementGround, resettlementNeed, resettlementUse } from "./findings.js";
import { framework2020, framework2024, quotaPress, resettlementFramework } from "./sources.js";

/** The Union framework for resettlement applies from this day. */
export const unionFramework = commencement({
  on: "2024-06-11",
  knownFrom: "2024-05-22",
  coveredUntil: COVERED.pact,
  because: t(
    "Het Europese hervestigingskader geldt vanaf 11 juni 2024.",
    "The Union resettlement framework applies from 11 June 2024.",
  ),
  cause: {
    kind: "european-act",
    says: t("Het Europese Asiel- en migratiepact.", "The European Pact on Migration and Asylum."),
  },
  sources: [resettlementFramework("16")],
});

export const national = {
  from: "2020-01-01",
  knownFrom: "2020-05-26",
  coveredUntil: "2024-12-18",
  note: t(
    "Nationaal beleid; van de brief is alleen het begin gelezen. Een jaarlijks quotum bestaat sinds 1984.",
    "National policy; only the beginning of the letter was read. A yearly quota exists since 1984.",
  ),
};

/** Until when a State must conclude on admission. */
export const conclusionTerm = rule("resettlement.conclusion-term", {
  subject: "resettlement",
  title: t("termijn voor het oordeel over hervestiging", "time limit for the conclusion on resettlement"),
  summary: t(
    "7 maanden na de registratie, 3 langer als het ingewikkeld is; met spoed 1 maand.",
    "7 months after registration, 3 longer where complex; 1 month in an emergency.",
  ),
  result: { kind: "term" },
  selectedBy: resettlementRegisteredOn,
  actor: "IND",
  versions: [
    version("urf-conclusion", {
      ...unionFramework.begins,
      title: t("zeven maanden, of één met spoed", "seven months, or one in an emergency"),
      sources: [resettlementFramework("9(9) en 9(10)")],
      note: t(
        "De maand bij spoed is een streven. De verordening zegt niet dat een termijn naar een werkdag schuift.",
        "The month in an emergency is to be endeavoured. The Regulation does not say that a term moves to a working day.",
      ),
      says: term({
        from: resettlementRegisteredOn,
        length: choose(when(emergencyAdmission, months(1)), otherwise(months(7))),
        steps: [
          extend("urf-complex", months(3), {
            ...unionFramework.begins,
            title: t("langer om ingewikkelde vragen", "longer for complex issues"),
            when: and(resettlementProlonged, not(emergencyAdmission)),
            effective: resettlementRegisteredOn,
            sources: [resettlementFramework("9(9)")],
          }),
        ],
        endsOn: anyDay(resettlementFramework("9(9) en 9(10)")),
      }),
    }),
  ],
});

/** Until when an admitted person should have arrived. */
export const entryTerm = rule("resettlement.entry-term", {
  subject: "resettlement",
  title: t("termijn voor de komst naar Nederland", "time limit for the arrival in the Netherlands"),
  summary: t("Ten hoogste 12 maanden na het positieve oordeel.", "At most 12 months after the positive conclusion."),
  result: { kind: "term" },
  selectedBy: resettlementConcludedOn,
  actor: "COA",
  versions: [
    version("urf-entry", {
      ...unionFramework.begins,
      title: t("twaalf maanden", "twelve months"),
      sources: [resettlementFramework("9(20)")],
      says: term({
        from: resettlementConcludedOn,
        length: months(12),
        endsOn: anyDay(resettlementFramework("9(20)")),
      }),
    }),
  ],
});

const decided = choose(
  when(not(nominatedByUnhcr), choice("no-nomination")),
  when(consentWithdrawn, choice("stopped")),
  when(is(findingOf(resettlementNeed), "no"), choice("refused")),
  when(is(findingOf(resettlementGround), "must"), choice("refused")),
  when(is(findingOf(resettlementGround), "none"), choice("admitted")),
  when(is(findingOf(resettlementUse), "admit"), choice("admitted")),
  otherwise(choice("refused")),
);

/** Whether a nominated person is admitted. */
export const admission = rule("resettlement.admission", {
  subject: "resettlement",
  title: t("toelating via hervestiging", "admission by resettlement"),
  summary: t(
    "Alleen na voordracht door de UNHCR; een medewerker beoordeelt nood en weigeringsgronden. Er is geen recht op toelating.",
    "Only after nomination by UNHCR; an official judges need and refusal grounds. There is no right to be admitted.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "admitted", label: t("toegelaten", "admitted") },
      {
        id: "no-nomination",
        label: t("niet mogelijk zonder voordracht door de UNHCR", "not possible without nomination by UNHCR"),
      },
      { id: "stopped", label: t("gestopt: de persoon wil niet meer", "stopped: the person no longer wants it") },
      { id: "refused", label: t("geweigerd", "refused") },
      BARRED,
    ],
  },
  selectedBy: resettlementRegisteredOn,
  actor: "IND",
  act: {
    kind: "resettlement-refusal",
    favourable: false,
    authority: "IND",
    harmless: ["admitted", "no-nomination", BARRED.id],
  },
  alongside: { concludeBy: conclusionTerm },
  versions: [
    version("national-resettlement", {
      ...national,
      title: t("nationaal beleid", "national policy"),
      sources: [framework2020],
      says: decided,
    }),
    unionFramework.ends("national-resettlement"),
    version("union-resettlement", {
      ...unionFramework.begins,
      title: t("volgens het Europese kader", "under the Union framework"),
      sources: [resettlementFramework("1(2), 5, 6, 7 en 9"), framework2024],
      note: t(
        "Een land mag de toelating ook stoppen als zijn aantal vol is, als het kwetsbaarder mensen voorrang geeft of als het de termijn buiten zijn schuld niet haalt (artikel 9, lid 11). Keten telt dat niet.",
        "A State may also discontinue where its number is reached, where it gives preference to more vulnerable people, or where it cannot keep the term for reasons beyond its control (article 9(11)). Keten does not count that.",
      ),
      says: decided,
    }),
  ],
});

/** The status of a resettled person on entry. */
export const statusAtEntry = rule("resettlement.status", {
  subject: "resettlement",
  title: t("status bij aankomst na hervestiging", "status on arrival after resettlement"),
  summary: t(
    "De vluchtelingenstatus of subsidiaire bescherming, zonder asielprocedure in Nederland.",
    "Refugee status or subsidiary protection, without an asylum procedure in the Netherlands.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "refugee", label: t("vluchteling", "refugee") },
      { id: "subsidiary", label: t("subsidiaire bescherming", "subsidiary protection") },
      { id: "family", label: t("een vergunning als gezinslid", "a permit as a family member") },
      { id: "none", label: t("geen", "none") },
    ],
  },
  selectedBy: resettlementEntryOn,
  versions: [
    version("national-status", {
      ...national,
      title: t("vluchtelingenstatus of een gelijke status", "refugee status or an equal one"),
      sources: [emn2024, framework2020],
      says: choose(
        when(is(findingOf(resettlementNeed), "no"), choice("none")),
        when(is(findingOf(resettlementNeed), "family"), choice("family")),
        when(is(findingOf(resettlementNeed), "subsidiary"), choice("subsidiary")),
        otherwise(choice("refugee")),
      ),
    }),
    unionFramework.ends("national-status"),
    version("union-status", {
      ...unionFramework.begins,
      title: t("de status die bij de beoordeling past", "the status that fits the assessment"),
      sources: [resettlementFramework("9(15) en 9(16)"), emn2024],
      says: choose(
        when(is(findingOf(resettlementNeed), "refugee"), choice("refugee")),
        when(is(findingOf(resettlementNeed), "subsidiary"), choice("subsidiary")),
        when(is(findingOf(resettlementNeed), "family"), choice("family")),
        otherwise(choice("none")),
      ),
    }),
  ],
});

/** What a resettled person has from the first day. */
export const rightsAtEntry = rule("resettlement.rights", {
  subject: "resettlement",
  title: t("rechten na hervestiging", "rights after resettlement"),
  summary: t(
    "Vanaf aankomst de rechten van een statushouder: vergunning, woning in een gemeente, werk, zorg, school en inburgering.",
    "From arrival the rights of a status holder: permit, home in a municipality, work, care, school and civic integration.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "not-yet", label: t("nog niet: pas vanaf aankomst", "not yet: from arrival only") },
      {
        id: "status-holder",
        label: t("als statushouder, zonder asielprocedure", "as a status holder, without an asylum procedure"),
      },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("rights-from-entry", {
      ...national,
      title: t("vanaf de aankomst", "from arrival"),
      sources: [quotaPress, framework2024],
      says: choose(when(exists(resettlementEntryOn), choice("status-holder")), otherwise(choice("not-yet"))),
    }),
  ],
});

export const resettlementRules = [admission, conclusionTerm, entryTerm, statusAtEntry, rightsAtEntry];
