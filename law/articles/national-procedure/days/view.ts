import {
  type BoolExpr,
  before,
  choose,
  exists,
  is,
  isOneOf,
  type LengthExpr,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
  workingDay,
  workingDays,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate } from "../../facts/asylum.js";
import { pactImplementation } from "../../general/commencements.js";
import { termijnenwet, vb2000, vw2000 } from "../../sources/national.js";
import { eightDayScheme, registrationPhase, sixDayScheme } from "../commencements.js";
import { aheadExtension, deprivedOfLiberty, intentionDate, intentionRoute } from "../facts.js";

const oneDay = workingDays(1);
const oneOrTwoDays = choose(when(aheadExtension, workingDays(2)), otherwise(oneDay));

/** The term by the route; only the days of the general procedure differ between the schemes. */
function byRoute(general: LengthExpr, onlyIf?: BoolExpr) {
  const counted = (length: LengthExpr) =>
    term({
      from: intentionDate,
      ...(onlyIf ? { onlyIf } : {}),
      length,
      endsOn: workingDay(termijnenwet("1, 5")),
    });
  return choose(
    when(is(intentionRoute, "general"), counted(general)),
    when(isOneOf(intentionRoute, "simplified", "repeat"), counted(oneDay)),
    otherwise(
      counted(
        choose(
          when(is(intentionRoute, "border-extended"), weeks(1)),
          when(is(intentionRoute, "transfer"), choose(when(exists(deprivedOfLiberty), weeks(1)), otherwise(weeks(2)))),
          when(is(intentionRoute, "detained"), weeks(2)),
          otherwise(weeks(4)),
        ),
      ),
    ),
  );
}

/** Until when the applicant can give a view on an intended refusal. */
export const viewTerm = rule("national.view-term", {
  subject: "asylum-terms",
  title: t("termijn voor de zienswijze", "time limit for the view"),
  summary: t(
    "1 dag, 1 week, 2 weken of 4 weken na het voornemen; voor aanvragen sinds 12 juni 2026 is er geen voornemen meer.",
    "1 day, 1 week, 2 weeks or 4 weeks after the intended refusal; applications since 12 June 2026 have none.",
  ),
  result: { kind: "term" },
  selectedBy: intentionDate,
  versions: [
    version("view-2015", {
      ...eightDayScheme,
      title: t("naar de procedure", "by the procedure"),
      sources: [vb2000("3.109c, 3.115(4), 3.116(2), 3.117, 3.118(2), 3.118b (tot 25 juni 2021)")],
      says: byRoute(oneDay),
    }),
    registrationPhase.ends("view-2015"),
    version("view-2021", {
      ...sixDayScheme,
      title: t("naar de procedure, soms met een extra dag", "by the procedure, sometimes with an extra day"),
      sources: [vb2000("3.109c(8), 3.109ca(8), 3.115(6), 3.116(2), 3.117(5), 3.118(2), 3.118b(2)(d)")],
      says: byRoute(oneOrTwoDays),
    }),
    pactImplementation.ends("view-2021"),
    version("view-old-applications", {
      ...pactImplementation.begins,
      title: t("alleen nog voor oudere aanvragen", "for older applications only"),
      sources: [vw2000("39, 41 (vanaf 12 juni 2026)")],
      note: t(
        "De wet kent geen voornemen meer bij een afwijzing. Dat het blijft voor aanvragen van vóór 12 juni 2026, volgt uit artikel 79 van de verordening; Nederlands overgangsrecht is niet gevonden.",
        "The Act no longer has an intended refusal. That it stays for applications of before 12 June 2026 follows from article 79 of the Regulation; Dutch transitional law was not found.",
      ),
      says: byRoute(oneOrTwoDays, before(applicationDate, "2026-06-12")),
    }),
  ],
});
