import {
  and,
  BARRED,
  choice,
  choose,
  exists,
  findingOf,
  is,
  not,
  or,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { borderProcedureApplied } from "../european-procedure/steps/facts.js";
import { securityDanger } from "../facts/acts.js";
import { decisionDate, procedure } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { returnDirective } from "../sources/european.js";
import { vw2000 } from "../sources/national.js";
import { countryOfReturn } from "../temporary-protection/facts.js";
import { cooperatesOnOrigin, orderIgnored, originEstablished, protectedInOtherState } from "./facts.js";
import { returnDecided } from "./findings.js";
import { countryOfReturnRuling, returnCountry2021 } from "./sources.js";

const taken = [
  when(is(findingOf(returnDecided), "no"), choice("not-taken")),
  otherwise(choice("return-decision")),
] as const;
/** The order to go to the State that gave a right to stay comes before a return decision, unless it was ignored. */
const goElsewhere = when(and(protectedInOtherState, not(orderIgnored), not(securityDanger)), choice("other-state"));
const unnamed = not(exists(countryOfReturn));
/** A refusal in the border procedure is no return decision: entry is refused and the return border procedure follows. */
const atTheBorder = when(or(borderProcedureApplied, is(procedure, "border")), choice("border-procedure"));

/** Whether a person without a right to stay is given a return decision, and what it must say. */
export const returnDecision = rule("return.decision", {
  subject: "return",
  title: t("terugkeerbesluit", "return decision"),
  summary: t(
    "Een afwijzing is ook een terugkeerbesluit; het moet zeggen naar welk land.",
    "A refusal is a return decision as well; it must say to which country.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "return-decision", label: t("terugkeerbesluit", "return decision") },
      {
        id: "country-missing",
        label: t("niet geldig: er staat geen land van terugkeer in", "not valid: it names no country of return"),
      },
      {
        id: "other-state",
        label: t(
          "geen terugkeerbesluit: eerst naar het EU-land dat al bescherming gaf",
          "no return decision: first to the EU State that already gave protection",
        ),
      },
      {
        id: "border-procedure",
        label: t(
          "geen terugkeerbesluit: na de grensprocedure volgt de terugkeergrensprocedure",
          "no return decision: after the border procedure the return border procedure follows",
        ),
      },
      { id: "not-taken", label: t("geen terugkeerbesluit", "no return decision") },
      BARRED,
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  act: {
    kind: "return-decision",
    favourable: false,
    authority: "IND",
    harmless: ["country-missing", "other-state", "border-procedure", "not-taken", BARRED.id],
  },
  beyond: "refuse",
  versions: [
    version("return-country-if-known", {
      from: "2021-06-02",
      until: "2024-05-08",
      knownFrom: "2021-06-02",
      coveredUntil: "2024-05-07",
      title: t("land van terugkeer als de herkomst aannemelijk is", "country of return where the origin is plausible"),
      sources: [vw2000("45(1), 45(9), 62a(3)"), returnCountry2021],
      note: t(
        "Zo was de werkwijze: zonder aannemelijke herkomst noemde de IND geen land. In 2024 bleek dat ook toen niet te mogen.",
        "This was the practice: without a plausible origin the IND named no country. In 2024 it turned out that this was not allowed then either.",
      ),
      says: choose(goElsewhere, when(and(unnamed, originEstablished), choice("country-missing")), ...taken),
    }),
    version("return-country-always", {
      from: "2024-05-08",
      knownFrom: "2024-05-08",
      coveredUntil: COVERED.oldProcedure,
      title: t("altijd een land van terugkeer", "always a country of return"),
      sources: [countryOfReturnRuling, vw2000("45(1), 45(9), 62a(3)"), returnDirective("3(4)")],
      cause: {
        kind: "judgment",
        says: t(
          "De Raad van State: zonder land kan iemand zich niet tegen de terugkeer daarheen verweren.",
          "The Council of State: without a country a person cannot contest return to it.",
        ),
      },
      says: choose(goElsewhere, when(unnamed, choice("country-missing")), ...taken),
    }),
    pactImplementation.ends("return-country-always"),
    version("vw-45-pact", {
      ...pactImplementation.begins,
      title: t("terugkeerbesluit volgens de wet van 2026", "return decision under the act of 2026"),
      sources: [vw2000("45(1), 45(3), 45(9) (vanaf 12 juni 2026)"), vw2000("62a(3)"), countryOfReturnRuling],
      note: t(
        "Strijd met de Terugkeerrichtlijn of met het verbod op refoulement sluit een terugkeerbesluit uit; dat weegt een medewerker. Een eerder terugkeerbesluit dat niet is nageleefd blijft gelden.",
        "Conflict with the Return Directive or with non-refoulement excludes a return decision; an official weighs that. An earlier return decision that was not complied with stays in force.",
      ),
      says: choose(goElsewhere, atTheBorder, when(unnamed, choice("country-missing")), ...taken),
    }),
  ],
});

/** When the safety of the named country is examined. */
export const safetyCheck = rule("return.safety-check", {
  subject: "return",
  title: t("onderzoek naar de veiligheid in het land van terugkeer", "examination of safety in the country of return"),
  summary: t(
    "Bij het besluit zelf; wie niet meewerkt krijgt het onderzoek vóór de uitzetting.",
    "With the decision itself; for a person who does not cooperate, before removal.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "with-decision", label: t("bij het terugkeerbesluit", "with the return decision") },
      {
        id: "before-removal",
        label: t(
          "niet bij het besluit, wel voordat iemand echt wordt uitgezet",
          "not with the decision, but before the person is in fact removed",
        ),
      },
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("safety-check-2024", {
      from: "2024-05-08",
      knownFrom: "2024-05-08",
      coveredUntil: COVERED.aliensAct,
      title: t("onderzoek nu of vóór de uitzetting", "examination now or before removal"),
      sources: [countryOfReturnRuling],
      says: choose(
        when(or(originEstablished, cooperatesOnOrigin), choice("with-decision")),
        otherwise(choice("before-removal")),
      ),
    }),
  ],
});
