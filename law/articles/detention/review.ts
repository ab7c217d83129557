import {
  addLength,
  anyDay,
  choose,
  type DateExpr,
  days,
  exists,
  isOneOf,
  noDay,
  or,
  otherwise,
  rule,
  type Source,
  term,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { detentionDate } from "../facts/measures.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { termijnenwet, vw2000 } from "../sources/national.js";
import {
  appealOnDuration,
  courtNeedsMore,
  courtNoticeDate,
  detentionBasis,
  detentionRuling,
  inquiryClosed,
} from "./review-facts.js";

const old = {
  from: "2015-07-20",
  knownFrom: "2015-07-20",
  coveredUntil: COVERED.oldProcedure,
  note: t(
    "Gelezen in de teksten van 15 april 2025 en 28 februari 2026; het begin is niet nagekeken.",
    "Read in the texts of 15 April 2025 and 28 February 2026; its start was not checked.",
  ),
};
const before = vw2000("94 (tot 12 juni 2026)");
const after = vw2000("94 (vanaf 12 juni 2026)");
const since = { ...pactImplementation.begins, sources: [after] };

type Said = { title: Text; says: DateExpr; sources?: readonly Source[] };
const reviewDay = (id: string, title: Text, summary: Text, was: Said, is: Said) =>
  rule(`detention.${id}`, {
    subject: "detention",
    title,
    summary,
    result: { kind: "date" },
    selectedBy: detentionDate,
    actor: "rechtbank",
    versions: [
      version(`${id}-94`, { ...old, sources: [before], ...was }),
      pactImplementation.ends(`${id}-94`),
      version(`${id}-94-pact`, { ...since, ...is }),
    ],
  });

/** By when the minister must tell the court. */
export const courtNotice = reviewDay(
  "court-notice",
  t("bericht aan de rechtbank", "notice to the court"),
  t(
    "Uiterlijk op de 28e dag, als er geen eigen beroep is; sinds 12 juni 2026 meteen.",
    "By the 28th day, where there is no own appeal; since 12 June 2026 at once.",
  ),
  { title: t("uiterlijk de 28e dag", "by the 28th day"), says: addLength(detentionDate, days(28)) },
  { title: t("meteen", "at once"), says: detentionDate },
);

/** By when the court must hear the case. */
export const hearingBy = reviewDay(
  "hearing-by",
  t("zitting over de bewaring", "hearing on the detention"),
  t(
    "Binnen veertien dagen na het bericht; sinds 12 juni 2026 telt alleen de dag van de uitspraak.",
    "Within fourteen days of the notice; since 12 June 2026 only the day of the ruling counts.",
  ),
  {
    title: t("veertien dagen na het bericht", "fourteen days after the notice"),
    says: addLength(courtNoticeDate, days(14)),
  },
  { title: t("geen aparte dag voor de zitting", "no separate day for the hearing"), says: noDay },
);

/** By when the court must rule. */
export const rulingBy = reviewDay(
  "ruling-by",
  t("uitspraak over de bewaring", "ruling on the detention"),
  t(
    "Zeven dagen na het onderzoek; sinds 12 juni 2026 de vijftiende dag, die van de oplegging telt mee; uitzonderlijk de 21e.",
    "Seven days after the inquiry; since 12 June 2026 the fifteenth day, imposition included; exceptionally the 21st.",
  ),
  { title: t("zeven dagen na het sluiten", "seven days after closing"), says: addLength(inquiryClosed, days(7)) },
  {
    title: t("vijftien dagen, de dag van de oplegging telt mee", "fifteen days, the day of imposition counts"),
    says: choose(
      when(courtNeedsMore, addLength(detentionDate, days(20))),
      otherwise(addLength(detentionDate, days(14))),
    ),
  },
);

/** The last day of a measure on which no court has ruled. */
export const liftedWithoutRuling = reviewDay(
  "lifted-without-ruling",
  t("einde zonder uitspraak", "end without a ruling"),
  t(
    "Sinds 12 juni 2026 wordt de maatregel (behalve voor terugkeer) opgeheven als er na 21 dagen geen uitspraak is.",
    "Since 12 June 2026 the measure (except for return) is lifted if there is no ruling after 21 days.",
  ),
  { title: t("geen einde van rechtswege", "no end by operation of law"), says: noDay },
  {
    title: t("21 dagen na de oplegging", "21 days after imposition"),
    says: choose(
      when(or(isOneOf(detentionBasis, "return", "border-return"), exists(detentionRuling)), noDay),
      otherwise(addLength(detentionDate, days(21))),
    ),
  },
);

/** By when the court is told again. */
export const renewedNotice = reviewDay(
  "renewed-notice",
  t("nieuw bericht aan de rechtbank", "renewed notice to the court"),
  t(
    "Sinds 12 juni 2026 uiterlijk 68 dagen na elke uitspraak; daarvoor alleen op eigen beroep.",
    "Since 12 June 2026 at most 68 days after each ruling; before that only on the person's own appeal.",
  ),
  { title: t("geen nieuw bericht", "no renewed notice"), says: noDay },
  {
    sources: [vw2000("96a (vanaf 12 juni 2026)")],
    title: t("68 dagen na de uitspraak", "68 days after the ruling"),
    says: addLength(detentionRuling, days(68)),
  },
);

/** By when the court closes its inquiry into continued detention; it rules within seven days after. */
export const continuedInquiry = rule("detention.continued-inquiry", {
  subject: "detention",
  title: t("beroep tegen het voortduren van de bewaring", "appeal against continued detention"),
  summary: t(
    "De rechtbank sluit het onderzoek binnen een week en doet binnen zeven dagen daarna uitspraak.",
    "The court closes its inquiry within a week and rules within seven days after that.",
  ),
  result: { kind: "date" },
  selectedBy: detentionDate,
  actor: "rechtbank",
  versions: [
    version("vw-96", {
      ...old,
      coveredUntil: COVERED.aliensAct,
      title: t("binnen een week", "within a week"),
      sources: [vw2000("96")],
      says: addLength(appealOnDuration, days(7)),
    }),
  ],
});

/** How long a further appeal against a ruling on detention is open. */
export const detentionFurtherAppeal = rule("detention.further-appeal", {
  subject: "detention",
  title: t("hoger beroep over de bewaring", "further appeal on the detention"),
  summary: t("Eén week na de uitspraak.", "One week after the ruling."),
  result: { kind: "term" },
  selectedBy: detentionDate,
  actor: "Raad van State",
  versions: [
    version("vw-69-detention", {
      ...old,
      coveredUntil: COVERED.aliensAct,
      title: t("één week", "one week"),
      sources: [vw2000("69, 95")],
      note: t(
        "Alleen tegen de uitspraak over de oplegging of verlenging (artikel 94), niet over het voortduren.",
        "Only against the ruling on imposition or extension (article 94), not on continued detention.",
      ),
      says: term({ from: detentionRuling, length: weeks(1), endsOn: anyDay(termijnenwet("4(c)")) }),
    }),
  ],
});
