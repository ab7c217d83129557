import {
  addLength,
  and,
  answerOf,
  BARRED,
  choice,
  choose,
  findingOf,
  is,
  lookup,
  not,
  number,
  or,
  otherwise,
  row,
  rule,
  table,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { securityDanger } from "../facts/acts.js";
import { decisionDate } from "../facts/asylum.js";
import { euCitizen } from "../facts/person.js";
import { COVERED } from "../general/coverage.js";
import { vb2000, vw2000 } from "../sources/national.js";
import { departureKind } from "./departure.js";
import { banExempt, entryBanGround, leftLate } from "./facts.js";
import { refrainFromBan } from "./findings.js";
import { departureDate } from "./leaving-facts.js";
import { medical } from "./medical.js";

const dated = {
  from: "2015-07-20",
  knownFrom: "2015-07-20",
  coveredUntil: COVERED.aliensAct,
  note: t(
    "Gelezen in de tekst van 12 juni 2026; het begin is niet nagekeken.",
    "Read in the text of 12 June 2026; its start was not checked.",
  ),
};
const line = (ground: string, years: number, paragraph: string, nl: string, en: string) =>
  row(`entry-ban-${ground}`, {
    ...dated,
    title: t(nl, en),
    sources: [vb2000(`6.5a(${paragraph}) (2026-06-12)`)],
    keys: { ground },
    values: { years, length: { months: years * 12 } },
  });

/** How long an entry ban lasts at most. */
export const entryBanTable = table("entry-ban-lengths", {
  title: t("de hoogste duur van een inreisverbod", "the maximum length of an entry ban"),
  keys: { ground: { type: "choice", title: t("grond", "ground") } },
  values: {
    years: { type: "number", unit: "years", title: t("jaren", "years") },
    length: { type: "length", title: t("duur", "length") },
  },
  coveredUntil: COVERED.aliensAct,
  rows: [
    line("short-overstay", 1, "2", "korte overschrijding van de vrije termijn", "short overstay"),
    line("basic", 2, "1", "geen bijzondere grond", "no special ground"),
    line("short-prison", 3, "3", "vrijheidsstraf korter dan zes maanden", "prison sentence under six months"),
    line("long-prison", 5, "4", "vrijheidsstraf van zes maanden of meer", "prison sentence of six months or more"),
    line("false-papers", 5, "4", "valse papieren", "false papers"),
    line("several-decisions", 5, "4", "meer dan één terugkeerbesluit", "more than one return decision"),
    line("entered-despite-ban", 5, "4", "ingereisd ondanks een verbod", "entered despite a ban"),
    line("serious-threat", 10, "5", "ernstige bedreiging van de openbare orde", "serious threat to public order"),
    line("national-security", 20, "6", "bedreiging van de nationale veiligheid", "threat to national security"),
  ],
});

/** Whether somebody gets an entry ban. */
export const entryBan = rule("return.entry-ban", {
  subject: "return",
  title: t("inreisverbod", "entry ban"),
  summary: t(
    "Verplicht bij onmiddellijk of te laat vertrek, anders mogelijk; nooit zonder oordeel over de persoon.",
    "Mandatory on departure at once or too late, else possible; never without a judgement on the person.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "mandatory", label: t("inreisverbod, verplicht", "entry ban, mandatory") },
      {
        id: "optional",
        label: t("inreisverbod, op eigen afweging van de IND", "entry ban, by the IND's own weighing"),
      },
      { id: "refrained", label: t("geen inreisverbod om bijzondere redenen", "no entry ban for special reasons") },
      { id: "exempt", label: t("geen inreisverbod: uitzondering", "no entry ban: exception") },
      BARRED,
    ],
  },
  selectedBy: decisionDate,
  actor: "IND",
  act: { kind: "entry-ban", favourable: false, authority: "IND", harmless: ["refrained", "exempt", BARRED.id] },
  versions: [
    version("vw-66a", {
      ...dated,
      title: t("inreisverbod", "entry ban"),
      sources: [vw2000("66a(1), 66a(2)"), vb2000("6.5 (2026-06-12)")],
      says: choose(
        when(euCitizen, choice("exempt")),
        when(and(banExempt, not(securityDanger)), choice("exempt")),
        when(is(findingOf(refrainFromBan), "yes"), choice("refrained")),
        when(
          and(or(leftLate, is(answerOf(departureKind), "immediate")), not(is(answerOf(medical), "postponed"))),
          choice("mandatory"),
        ),
        otherwise(choice("optional")),
      ),
    }),
  ],
});

const years = { ground: entryBanGround };

/** The longest an entry ban may last, in years. */
export const entryBanYears = rule("return.entry-ban-years", {
  subject: "return",
  title: t("hoogste duur van het inreisverbod", "maximum length of the entry ban"),
  summary: t("Van één tot twintig jaar, naar de zwaarste grond.", "From one to twenty years, by the heaviest ground."),
  result: { kind: "number", unit: "years" },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("vb-6-5a-years", {
      ...dated,
      title: t("hoogste duur per grond", "maximum length by ground"),
      sources: [vb2000("6.5a (2026-06-12)")],
      says: lookup(entryBanTable, years, "years", { none: number(2, "years") }),
    }),
  ],
});

/** The last day of an entry ban of the longest duration, counted from departure. */
export const entryBanEnd = rule("return.entry-ban-end", {
  subject: "return",
  title: t("uiterste einde van het inreisverbod", "latest end of the entry ban"),
  summary: t("De duur loopt vanaf het vertrek.", "The time runs from departure."),
  result: { kind: "date" },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("vw-66a-runs", {
      ...dated,
      title: t("vanaf het vertrek", "from departure"),
      sources: [vw2000("66a(4)"), vb2000("6.5a (2026-06-12)")],
      says: addLength(departureDate, lookup(entryBanTable, years, "length", { none: "absent" })),
    }),
  ],
});
