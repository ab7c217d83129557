import {
  anyDay,
  choose,
  extend,
  is,
  type LengthExpr,
  months,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { detentionDate } from "../facts/measures.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { termijnenwet, vw2000 } from "../sources/national.js";
import {
  asylumGround,
  courtCasePending,
  detentionExtended,
  intentionGiven,
  papersAtHand,
  stayPending,
} from "./facts.js";

/** Detention never rolls over a weekend: the extension act does not reach it. */
const endsOn = anyDay(termijnenwet("4(c)"));
const old = {
  from: "2015-07-20",
  knownFrom: "2015-07-20",
  coveredUntil: COVERED.oldProcedure,
  note: t(
    "Gelezen in de teksten van 15 april 2025 en 28 februari 2026; het begin is niet nagekeken.",
    "Read in the texts of 15 April 2025 and 28 February 2026; its start was not checked.",
  ),
};

const lasts = (pending: LengthExpr, id: string, dates: typeof old | typeof pactImplementation.begins) =>
  choose(
    when(stayPending, term({ from: detentionDate, length: pending, endsOn })),
    when(papersAtHand, term({ from: detentionDate, length: weeks(4), endsOn })),
    otherwise(
      term({
        from: detentionDate,
        length: months(6),
        steps: [
          extend(id, months(12), {
            ...dates,
            title: t("verlenging met ten hoogste twaalf maanden", "extension by at most twelve months"),
            sources: [vw2000("59(6)")],
            when: detentionExtended,
          }),
        ],
        endsOn,
      }),
    ),
  );

/** How long detention for return may last. */
export const returnDetentionTerm = rule("detention.return-term", {
  subject: "detention",
  title: t("duur van de bewaring voor terugkeer", "length of detention for return"),
  summary: t(
    "Ten hoogste zes maanden, met verlenging achttien; vier weken als de papieren er zijn.",
    "At most six months, eighteen with an extension; four weeks if the papers are there.",
  ),
  result: { kind: "term" },
  selectedBy: detentionDate,
  beyond: "refuse",
  actor: "DT&V",
  versions: [
    version("vw-59", {
      ...old,
      title: t("zes en twaalf maanden, of vier tot zes weken", "six and twelve months, or four to six weeks"),
      sources: [vw2000("59(4), 59(5), 59(6) (tot 12 juni 2026)")],
      says: lasts(choose(when(intentionGiven, weeks(6)), otherwise(weeks(4))), "vw-59-extension", old),
    }),
    pactImplementation.ends("vw-59"),
    version("vw-59-pact", {
      ...pactImplementation.begins,
      title: t("zes en twaalf maanden, of vier weken", "six and twelve months, or four weeks"),
      sources: [vw2000("59(4), 59(5), 59(6)")],
      says: lasts(weeks(4), "vw-59-pact-extension", pactImplementation.begins),
    }),
  ],
});

const publicOrder = is(asylumGround, "public-order");

/** How long detention during the asylum procedure may last. */
export const asylumDetentionTerm = rule("detention.asylum-term", {
  subject: "detention",
  title: t("duur van de bewaring tijdens de asielprocedure", "length of detention during the asylum procedure"),
  summary: t(
    "Tot 12 juni 2026 vier of zes weken, bij gevaar zes maanden; sindsdien ten hoogste zes maanden.",
    "Until 12 June 2026 four or six weeks, with danger six months; since then at most six months.",
  ),
  result: { kind: "term" },
  selectedBy: detentionDate,
  beyond: "refuse",
  actor: "IND",
  versions: [
    version("vw-59b-term", {
      ...old,
      title: t("vier of zes weken, bij openbare orde zes maanden", "four or six weeks, six months for public order"),
      sources: [vw2000("59b(2), 59b(4) (tot 12 juni 2026)")],
      says: choose(
        when(
          publicOrder,
          term({
            from: detentionDate,
            length: months(6),
            steps: [
              extend("vw-59b-order-extension", months(9), {
                ...old,
                title: t("negen maanden meer in een ingewikkelde zaak", "nine months more in a complex case"),
                sources: [vw2000("59b(5) (tot 12 juni 2026)")],
                when: detentionExtended,
              }),
            ],
            endsOn,
          }),
        ),
        otherwise(
          term({
            from: detentionDate,
            length: choose(when(intentionGiven, weeks(6)), otherwise(weeks(4))),
            steps: [
              extend("vw-59b-court-extension", months(3), {
                ...old,
                title: t("drie maanden meer zolang het beroep loopt", "three months more while the appeal runs"),
                sources: [vw2000("59b(3) (tot 12 juni 2026)")],
                when: courtCasePending,
              }),
            ],
            endsOn,
          }),
        ),
      ),
    }),
    pactImplementation.ends("vw-59b-term"),
    version("vw-59b-term-pact", {
      ...pactImplementation.begins,
      title: t("zes maanden, soms zes meer", "six months, sometimes six more"),
      sources: [vw2000("59b(2) (vanaf 12 juni 2026)")],
      says: term({
        from: detentionDate,
        length: months(6),
        steps: [
          extend("vw-59b-pact-extension", months(6), {
            ...pactImplementation.begins,
            title: t(
              "zes maanden meer: ingewikkeld, of vertraging door de aanvrager",
              "six months more: complex, or delay by the applicant",
            ),
            sources: [vw2000("59b(3) (vanaf 12 juni 2026)")],
            when: detentionExtended,
          }),
        ],
        endsOn,
      }),
    }),
  ],
});
