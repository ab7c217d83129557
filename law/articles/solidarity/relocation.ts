import {
  and,
  answerOf,
  choice,
  choose,
  days,
  exists,
  not,
  otherwise,
  rule,
  term,
  theDay,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { securityDanger } from "../facts/acts.js";
import { suspensionEndedOn } from "../facts/appeal.js";
import { migrationManagement } from "../responsibility/sources.js";
import { regulation } from "../responsibility/start.js";
import {
  alreadyProtected,
  familyPointsHere,
  relocationAgreed,
  relocationConfirmedOn,
  relocationConsent,
  relocationFileOn,
  relocationPostponed,
} from "./facts.js";

const moved = workingDay(migrationManagement("75"));

/** Who can be relocated. */
export const eligible = rule("relocation.eligible", {
  subject: "solidarity",
  title: t("kan deze persoon worden herplaatst?", "can this person be relocated?"),
  summary: t(
    "Niet bij gevaar of als familie in het land van nu woont; wie al een status heeft moet instemmen.",
    "Not with a danger or where family ties the person to the present State; those already protected must consent.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "possible", label: t("ja", "yes") },
      { id: "danger", label: t("nee: gevaar voor de veiligheid", "no: danger to security") },
      {
        id: "family",
        label: t(
          "nee: familie of zorg bindt de persoon aan dit land",
          "no: family or care ties the person to this State",
        ),
      },
      {
        id: "agreement",
        label: t(
          "nee: wie al bescherming heeft alleen als beide landen dat afspreken",
          "no: those already protected only where both States agree",
        ),
      },
      { id: "consent", label: t("eerst schriftelijke instemming", "consent in writing first") },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("relocation-eligible", {
      ...regulation.begins,
      title: t("de voorwaarden van artikel 67", "the conditions of article 67"),
      sources: [migrationManagement("56(2)(a), 67(2), 67(4) en 67(5)")],
      note: t(
        "Banden met een land tellen mee; een recht om een land te kiezen is er niet. Gezinnen blijven samen, kwetsbare mensen gaan voor.",
        "Ties with a State count; there is no right to choose one. Families stay together, vulnerable people go first.",
      ),
      says: choose(
        when(securityDanger, choice("danger")),
        when(and(not(alreadyProtected), familyPointsHere), choice("family")),
        when(and(alreadyProtected, not(relocationAgreed)), choice("agreement")),
        when(and(alreadyProtected, not(relocationConsent)), choice("consent")),
        otherwise(choice("possible")),
      ),
    }),
  ],
});

/** Until when a State must say whether it takes the person. */
export const confirmTerm = rule("relocation.confirm-term", {
  subject: "solidarity",
  title: t("termijn om een herplaatsing te bevestigen", "time limit to confirm a relocation"),
  summary: t("Eén week, bij uitzondering twee; zwijgen is ja.", "One week, exceptionally two; silence is yes."),
  result: { kind: "term" },
  selectedBy: relocationFileOn,
  actor: "other-state",
  versions: [
    version("relocation-confirm", {
      ...regulation.begins,
      title: t("één of twee weken", "one or two weeks"),
      sources: [migrationManagement("67(9)")],
      says: term({
        from: relocationFileOn,
        length: choose(when(relocationPostponed, weeks(2)), otherwise(weeks(1))),
        endsOn: moved,
      }),
    }),
  ],
});

const confirmed = choose(when(exists(relocationConfirmedOn), relocationConfirmedOn), otherwise(answerOf(confirmTerm)));

/** Until when the transfer decision for a relocation must be taken. */
export const relocationDecision = rule("relocation.decision-term", {
  subject: "solidarity",
  title: t("termijn voor het besluit tot herplaatsing", "time limit for the relocation decision"),
  summary: t("Eén week na de bevestiging.", "One week after the confirmation."),
  result: { kind: "term" },
  selectedBy: relocationFileOn,
  versions: [
    version("relocation-decision", {
      ...regulation.begins,
      title: t("één week", "one week"),
      sources: [migrationManagement("67(10)")],
      says: term({ from: confirmed, length: weeks(1), endsOn: moved }),
    }),
  ],
});

/** How long before the transfer a person must hear of it. */
export const relocationNotice = rule("relocation.notice-length", {
  subject: "solidarity",
  title: t("hoe lang van tevoren de persoon het hoort", "how long before the person hears of it"),
  summary: t("Twee dagen; wie al een status heeft een week.", "Two days; those already protected a week."),
  result: { kind: "length" },
  selectedBy: theDay,
  versions: [
    version("relocation-notice", {
      ...regulation.begins,
      title: t("twee dagen of een week", "two days or a week"),
      sources: [migrationManagement("67(10)")],
      says: choose(when(alreadyProtected, weeks(1)), otherwise(days(2))),
    }),
  ],
});

/** Until when a relocation must be carried out. */
export const relocationTransfer = rule("relocation.transfer-term", {
  subject: "solidarity",
  title: t("termijn voor de herplaatsing", "time limit for the relocation"),
  summary: t(
    "4 weken na de bevestiging of na een geschorst beroep.",
    "4 weeks after the confirmation or a suspended appeal.",
  ),
  result: { kind: "term" },
  selectedBy: relocationFileOn,
  alongside: { confirmBy: confirmTerm, decideBy: relocationDecision, notice: relocationNotice },
  versions: [
    version("relocation-transfer", {
      ...regulation.begins,
      title: t("vier weken", "four weeks"),
      sources: [migrationManagement("67(11)")],
      says: term({
        from: choose(when(exists(suspensionEndedOn), suspensionEndedOn), otherwise(confirmed)),
        length: weeks(4),
        endsOn: moved,
      }),
    }),
  ],
});

export const relocationRules = [eligible, relocationTransfer, confirmTerm, relocationDecision, relocationNotice];
