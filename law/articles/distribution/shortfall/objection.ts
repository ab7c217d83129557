import { rule, term, theDay, version, weeks, workingDay } from "@keten/law-language";
import { t } from "@keten/text";
import { awb, termijnenwet } from "../../sources/national.js";
import { distributionDecisionPublished } from "../cycle/facts.js";
import { actBegins } from "../dates.js";
import { hagueRuling } from "../sources.js";

/** How long a municipality can object to the distribution decision. */
export const objectionTerm = rule("distribution.objection-term", {
  subject: "distribution",
  title: t("bezwaar tegen het verdeelbesluit", "objection to the distribution decision"),
  summary: t(
    "Zes weken na de bekendmaking; bezwaar houdt het besluit niet vanzelf tegen.",
    "Six weeks after publication; an objection does not stop the decision by itself.",
  ),
  result: { kind: "term" },
  selectedBy: theDay,
  actor: "gemeente",
  versions: [
    version("distribution-objection", {
      ...actBegins,
      title: t("zes weken", "six weeks"),
      sources: [awb("6:7, 6:8 en 6:16"), hagueRuling],
      note: t(
        "Gelezen in de tekst van 2017. Dat bezwaar openstaat volgt uit de uitspraak over Den Haag: de rechter schorste het besluit tot zes weken na de beslissing op bezwaar.",
        "Read in the text of 2017. That objection is open follows from the ruling on The Hague: the court suspended the decision until six weeks after the decision on objection.",
      ),
      says: term({
        from: distributionDecisionPublished,
        length: weeks(6),
        endsOn: workingDay(termijnenwet("1")),
      }),
    }),
  ],
});
