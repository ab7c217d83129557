import {
  after,
  anyDay,
  choose,
  exists,
  months,
  otherwise,
  rule,
  term,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, registrationDate } from "../../facts/asylum.js";
import { crisisHere } from "../facts/crisis.js";
import { hitDate, transferDetainedOn } from "../facts/requests.js";
import { crisisRegulation, dublin3, lateTakeBack, migrationManagement, takeChargeCeiling } from "../sources.js";
import { underBoth } from "../start.js";

/** Dublin III counts weekends and holidays and moves no end; the Regulation moves it to the next working day. */
export const fixed = anyDay(dublin3("42"));
export const moved = workingDay(migrationManagement("75"));

const detained = choose(
  when(
    after(transferDetainedOn, registrationDate),
    term({ from: transferDetainedOn, length: weeks(1), endsOn: moved }),
  ),
  otherwise(term({ from: registrationDate, length: weeks(2), endsOn: moved })),
);
const detainedDublin = term({ from: applicationDate, length: months(1), endsOn: fixed });

/** Until when the Netherlands can ask another State to take charge of an applicant. */
export const takeChargeTerm = rule("responsibility.take-charge-term", {
  subject: "responsible-state",
  title: t("termijn voor een overnameverzoek", "time limit for a take-charge request"),
  summary: t(
    "Dublin III: 3 maanden, 2 na een treffer. Nieuwe verordening: 2 maanden, 1 na een treffer.",
    "Dublin III: 3 months, 2 after a hit. New Regulation: 2 months, 1 after a hit.",
  ),
  result: { kind: "term" },
  selectedBy: registrationDate,
  actor: "IND",
  versions: underBoth(
    "take-charge-term",
    {
      title: t("drie maanden, of twee na een treffer", "three months, or two after a hit"),
      sources: [dublin3("21(1)"), dublin3("28(3)")],
      says: choose(
        when(exists(transferDetainedOn), detainedDublin),
        when(
          exists(hitDate),
          term({
            from: hitDate,
            length: months(2),
            ceiling: { length: months(3), from: applicationDate, sources: [takeChargeCeiling] },
            endsOn: fixed,
          }),
        ),
        otherwise(term({ from: applicationDate, length: months(3), endsOn: fixed })),
      ),
    },
    {
      title: t("twee maanden, of één na een treffer", "two months, or one after a hit"),
      sources: [migrationManagement("39(1)"), migrationManagement("45(1)"), crisisRegulation("12(2)(a)")],
      note: t(
        "Of een treffer de twee maanden na registratie kan verlengen, zegt de tekst niet.",
        "Whether a hit can prolong the two months after registration is not in the text.",
      ),
      says: choose(
        when(exists(transferDetainedOn), detained),
        when(crisisHere, term({ from: registrationDate, length: months(4), endsOn: moved })),
        when(exists(hitDate), term({ from: hitDate, length: months(1), endsOn: moved })),
        otherwise(term({ from: registrationDate, length: months(2), endsOn: moved })),
      ),
    },
  ),
});

/** Until when the Netherlands can ask another State to take an applicant back, or notify it. */
export const takeBackTerm = rule("responsibility.take-back-term", {
  subject: "responsible-state",
  title: t("termijn voor terugname", "time limit for taking back"),
  summary: t(
    "Dublin III: 2 maanden na de treffer, anders 3 na de aanvraag. Nieuwe verordening: melden binnen 2 weken na de treffer.",
    "Dublin III: 2 months after the hit, else 3 after the application. New Regulation: notify within 2 weeks of the hit.",
  ),
  result: { kind: "term" },
  selectedBy: registrationDate,
  actor: "IND",
  versions: underBoth(
    "take-back-term",
    {
      title: t("verzoek binnen twee of drie maanden", "request within two or three months"),
      sources: [
        dublin3("23(2), tweede alinea"),
        dublin3("23(2), eerste alinea", "secondary"),
        dublin3("28(3)"),
        lateTakeBack,
      ],
      note: t(
        "Wie in Nederland niet opnieuw aanvraagt (artikel 24) telt Keten niet apart.",
        "Keten does not count separately for those who do not apply anew in the Netherlands (article 24).",
      ),
      says: choose(
        when(exists(transferDetainedOn), detainedDublin),
        when(exists(hitDate), term({ from: hitDate, length: months(2), endsOn: fixed })),
        otherwise(term({ from: applicationDate, length: months(3), endsOn: fixed })),
      ),
    },
    {
      title: t("kennisgeving binnen twee weken na de treffer", "notification within two weeks of the hit"),
      sources: [migrationManagement("41(1)"), migrationManagement("45(1)"), crisisRegulation("12(2)(c)")],
      says: choose(
        when(exists(transferDetainedOn), detained),
        when(crisisHere, term({ from: hitDate, length: months(1), endsOn: moved })),
        otherwise(term({ from: hitDate, length: weeks(2), endsOn: moved })),
      ),
    },
  ),
});
