import {
  anyDay,
  choose,
  exists,
  otherwise,
  position,
  rule,
  term,
  version,
  when,
  workingDays,
} from "@keten/law-language";
import { t } from "@keten/text";
import { toldOtherAuthority } from "../../european-procedure/steps/facts.js";
import { madeDate, registrationDate } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { proceduresDirective } from "../../sources/european.js";
import { vb2000, vw2000 } from "../../sources/national.js";
import { RANK } from "../../sources/rulings.js";
import { noNationalTerm } from "../afterwards.js";
import { formSignedDate } from "../facts.js";
import { startDateRuling } from "../sources.js";

/** Until when the wish for asylum must be registered. */
export const registrationTerm = rule("national.registration-term", {
  subject: "asylum-procedure",
  title: t("termijn om de asielwens te registreren (tot juni 2026)", "term to register the wish (until June 2026)"),
  summary: t(
    "Binnen 3 werkdagen; 6 als de wens bij een andere dienst is geuit.",
    "Within 3 working days; 6 where the wish was told to another service.",
  ),
  result: { kind: "term" },
  selectedBy: madeDate,
  actor: "IND",
  versions: [
    version("vb-3-107b", {
      title: t("drie of zes werkdagen", "three or six working days"),
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      sources: [vb2000("3.107b"), proceduresDirective("6(1)")],
      note: t(
        "Gelezen in de tekst van 1 januari 2024; het begin op 20 juli 2015 is niet nagekeken. De richtlijn (artikel 6, lid 5) laat tien werkdagen toe bij grote aantallen; de Nederlandse tekst kent die verlenging niet.",
        "Read in the text of 1 January 2024; its start on 20 July 2015 was not checked. The Directive (article 6(5)) allows ten working days for large numbers; the Dutch text does not have that extension.",
      ),
      says: term({
        from: madeDate,
        length: choose(when(toldOtherAuthority, workingDays(6)), otherwise(workingDays(3))),
        endsOn: anyDay(vb2000("3.107b")),
      }),
    }),
    procedureRegulation.ends("vb-3-107b"),
    noNationalTerm("registration-by-regulation", "27"),
  ],
});

/** The day from which the term to decide runs. */
export const applicationDay = rule("national.application-day", {
  subject: "asylum-terms",
  title: t("begin van de beslistermijn (tot juni 2026)", "start of the term to decide (until June 2026)"),
  summary: t(
    "De IND telt vanaf het getekende formulier; een rechter telde vanaf de geregistreerde asielwens.",
    "The IND counts from the signed form; a court counted from the registered wish.",
  ),
  result: { kind: "date" },
  selectedBy: formSignedDate,
  versions: [
    version("form-signed", {
      title: t("de dag van het getekende formulier", "the day of the signed form"),
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("42(1)"), vb2000("3.108, 3.108c")],
      says: formSignedDate,
      except: [
        {
          id: "wish-registered",
          label: "wish-registered",
          title: t("de dag van de geregistreerde asielwens (loopbrief)", "the day of the registered wish"),
          knownFrom: "2024-12-23",
          sources: [startDateRuling],
          note: t(
            "Eén rechtbank; een uitspraak van de Raad van State hierover is niet gevonden.",
            "One district court; no ruling of the Council of State on this was found.",
          ),
          when: exists(registrationDate),
          says: registrationDate,
        },
      ],
    }),
  ],
  positions: [
    position("start-date-court", {
      entry: "wish-registered",
      view: "court",
      verdict: "applies",
      rank: RANK.districtCourt,
      knownFrom: "2024-12-23",
      source: startDateRuling,
    }),
    position("start-date-policy", {
      entry: "wish-registered",
      view: "policy",
      verdict: "disapplied",
      rank: 0,
      knownFrom: "2024-12-23",
      source: startDateRuling,
      note: t(
        "De IND hield in die zaak vast aan het formulier (M35-H).",
        "In that case the IND held on to the form (M35-H).",
      ),
    }),
  ],
});
