import {
  after,
  and,
  answerOf,
  atLeast,
  BARRED,
  type BoolExpr,
  choice,
  choose,
  findingOf,
  is,
  isOneOf,
  not,
  or,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { securityDanger } from "../facts/acts.js";
import { atBorder } from "../facts/asylum.js";
import { detentionDate } from "../facts/measures.js";
import { pactImplementation, procedureRegulation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { eighteenth } from "../minors/facts.js";
import { prospect } from "../return/prospect.js";
import { returnBorderRegulation } from "../return/sources.js";
import { vb2000, vw2000 } from "../sources/national.js";
import { asylumGround, heldInAsylumBorder, hindersDeparture, willLeave } from "./facts.js";
import {
  asylumGroundHolds,
  borderDisproportionate,
  lighterMeans,
  minorInInterest,
  prospectInCase,
} from "./findings.js";
import { abscondingGrounds, heavyGrounds, twoOfBoth } from "./grounds-facts.js";

const values = {
  allowed: { id: "allowed", label: t("bewaring kan, met redenen", "detention is possible, with reasons") },
  groundsMissing: { id: "grounds-missing", label: t("niet: te weinig gronden", "not: too few grounds") },
  noProspect: { id: "no-prospect", label: t("niet: geen zicht op uitzetting", "not: no prospect of removal") },
  lighterMeans: {
    id: "lighter-means",
    label: t("niet: een lichter middel is genoeg", "not: a lighter means is enough"),
  },
  harsh: { id: "too-harsh", label: t("niet: onevenredig zwaar voor deze persoon", "not: too harsh for this person") },
  elsewhere: {
    id: "not-at-border",
    label: t("niet aan de orde: niet aan de grens", "not applicable: not at the border"),
  },
  leaves: {
    id: "leaves-alone",
    label: t("niet: de persoon wil zelf vertrekken en kan dat", "not: the person wants to leave and can"),
  },
  minor: {
    id: "not-for-this-minor",
    label: t("niet: het is niet in het belang van deze minderjarige", "not: it is not in this minor's interest"),
  },
  noGround: { id: "no-such-ground", label: t("niet: die grond bestaat niet", "not: that ground does not exist") },
};
const harmless = [
  "grounds-missing",
  "no-prospect",
  "lighter-means",
  "too-harsh",
  "not-at-border",
  "no-such-ground",
  "leaves-alone",
  "not-for-this-minor",
  BARRED.id,
];
const lastMeans = [
  when(is(findingOf(lighterMeans), "yes"), choice("lighter-means")),
  otherwise(choice("allowed")),
] as const;

/** The old text as it ended; parts of it were read in the text of 12 June 2024. */
const old = {
  from: "2015-07-20",
  knownFrom: "2015-07-20",
  coveredUntil: COVERED.oldProcedure,
  note: t(
    "Gelezen in de teksten van 12 juni 2024 en 28 februari 2026; het begin is niet nagekeken.",
    "Read in the texts of 12 June 2024 and 28 February 2026; its start was not checked.",
  ),
};
const since = {
  ...pactImplementation.begins,
  note: t(
    "Overgangsrecht voor bewaring die op 12 juni 2026 al liep is niet gevonden.",
    "Transitional law for detention already running on 12 June 2026 was not found.",
  ),
};

type Version = {
  sources: Parameters<typeof version>[1]["sources"];
  title: Text;
  says: Parameters<typeof version>[1]["says"];
};
const order = (
  id: string,
  parts: {
    title: Text;
    summary: Text;
    values: readonly (keyof typeof values)[];
    before: Version;
    after: Version;
    act?: string;
  },
) =>
  rule(`detention.${id}`, {
    subject: "detention",
    title: parts.title,
    summary: parts.summary,
    result: { kind: "choice", values: [...parts.values.map((one) => values[one]), BARRED] },
    selectedBy: detentionDate,
    actor: parts.act ? "KMar" : "AVIM",
    act: { kind: parts.act ?? "detention-order", favourable: false, authority: parts.act ? "KMar" : "AVIM", harmless },
    beyond: "refuse",
    versions: [
      version(`${id}-old`, { ...old, ...parts.before }),
      pactImplementation.ends(`${id}-old`),
      version(`${id}-new`, { ...since, ...parts.after }),
    ],
  });

const noProspect = is(answerOf(prospect), "none");
const noneInCase = and(is(answerOf(prospect), "not-ruled"), is(findingOf(prospectInCase), "no"));
const newGrounds = atLeast(abscondingGrounds, 2);
const returning = (enough: BoolExpr) =>
  choose(
    when(willLeave, choice("leaves-alone")),
    when(noProspect, choice("no-prospect")),
    when(not(enough), choice("grounds-missing")),
    when(noneInCase, choice("no-prospect")),
    ...lastMeans,
  );

export const returnOrder = order("return-order", {
  title: t("bewaring voor terugkeer (artikel 59)", "detention for return (article 59)"),
  summary: t(
    "Alleen met zicht op uitzetting, ten minste twee gronden en als niets lichters werkt.",
    "Only with a prospect of removal, at least two grounds and if nothing lighter works.",
  ),
  values: ["allowed", "leaves", "groundsMissing", "noProspect", "lighterMeans"],
  before: {
    title: t("twee gronden, zwaar of licht", "two grounds, heavy or light"),
    sources: [vw2000("59, 59c"), vb2000("5.1a(1), 5.1b(1) (2024-06-12)")],
    says: returning(twoOfBoth),
  },
  after: {
    title: t("twee van de 21 gronden, of het vertrek belemmeren", "two of the 21 grounds, or hindering the departure"),
    sources: [vw2000("59, 59c"), vb2000("5.5(1), 5.6 (2026-06-12)")],
    says: returning(or(newGrounds, hindersDeparture)),
  },
});

export const transferOrder = order("transfer-order", {
  title: t(
    "bewaring voor overdracht aan een ander EU-land (artikel 59a)",
    "detention for transfer to another EU State (article 59a)",
  ),
  summary: t(
    "Ten minste twee gronden, tot 12 juni 2026 waarvan één zware; sindsdien ook bij gevaar voor veiligheid of orde.",
    "At least two grounds, until 12 June 2026 one of them heavy; since then also with danger to security or order.",
  ),
  values: ["allowed", "leaves", "groundsMissing", "lighterMeans"],
  before: {
    title: t("twee gronden, waarvan één zware", "two grounds, one of them heavy"),
    sources: [vw2000("59a, 59c"), vb2000("5.1a(5), 5.1b(2) (2024-06-12)")],
    says: choose(
      when(willLeave, choice("leaves-alone")),
      when(not(and(twoOfBoth, atLeast(heavyGrounds, 1))), choice("grounds-missing")),
      ...lastMeans,
    ),
  },
  after: {
    title: t("twee van de 21 gronden, of gevaar", "two of the 21 grounds, or danger"),
    sources: [vw2000("59a (vanaf 12 juni 2026)"), vb2000("5.5(4), 5.6 (2026-06-12)")],
    says: choose(
      when(willLeave, choice("leaves-alone")),
      when(not(or(newGrounds, securityDanger)), choice("grounds-missing")),
      ...lastMeans,
    ),
  },
});

const weighed = when(is(findingOf(asylumGroundHolds), "no"), choice("grounds-missing"));
const forInquiry = isOneOf(asylumGround, "identity", "data");

export const asylumOrder = order("asylum-order", {
  title: t("bewaring tijdens de asielprocedure (artikel 59b)", "detention during the asylum procedure (article 59b)"),
  summary: t(
    "Alleen op een grond van de wet, met de feiten erbij en als niets lichters werkt.",
    "Only on a ground in the Act, with the facts, and if nothing lighter works.",
  ),
  values: ["allowed", "groundsMissing", "noGround", "minor", "lighterMeans"],
  before: {
    title: t("vier gronden", "four grounds"),
    sources: [vw2000("59b (tot 12 juni 2026)"), vb2000("5.1a(2), 5.1c (2024-06-12)")],
    says: choose(
      when(is(asylumGround, "restriction-breached"), choice("no-such-ground")),
      when(and(forInquiry, not(twoOfBoth)), choice("grounds-missing")),
      weighed,
      ...lastMeans,
    ),
  },
  after: {
    title: t("vijf gronden", "five grounds"),
    sources: [vw2000("59b (vanaf 12 juni 2026)"), vb2000("5.7 (2026-06-12)")],
    says: choose(
      // The breach is itself one of the grounds (n): with it one other is needed.
      when(
        and(not(isOneOf(asylumGround, "frustrates-return", "public-order")), not(newGrounds)),
        choice("grounds-missing"),
      ),
      when(and(after(eighteenth, detentionDate), is(findingOf(minorInInterest), "no")), choice("not-for-this-minor")),
      weighed,
      ...lastMeans,
    ),
  },
});

const border = choose(
  when(not(atBorder), choice("not-at-border")),
  when(is(findingOf(borderDisproportionate), "yes"), choice("too-harsh")),
  otherwise(choice("allowed")),
);

export const borderOrder = order("border-order", {
  title: t("detentie aan de grens (artikel 6)", "detention at the border (article 6)"),
  summary: t(
    "Voor de grensbewaking; niet als het voor deze persoon te zwaar is.",
    "For border control; not where it is too harsh for this person.",
  ),
  values: ["allowed", "harsh", "elsewhere"],
  act: "border-detention-order",
  before: {
    title: t("grensdetentie", "border detention"),
    sources: [vw2000("6(3)"), vb2000("5.1a(3) (2024-06-12)")],
    says: border,
  },
  after: {
    title: t("grensdetentie sinds het pact", "border detention since the Pact"),
    sources: [vw2000("6(3)"), vb2000("5.5(2) (2026-06-12)")],
    says: border,
  },
});

/** Detention to return from the border after a rejection there. */
export const returnBorderOrder = rule("detention.return-border-order", {
  subject: "detention",
  title: t("detentie in de terugkeergrensprocedure", "detention in the return border procedure"),
  summary: t(
    "Wie aan de grens is afgewezen mag vastblijven, of wordt vastgezet bij twee gronden of gevaar; altijd als laatste middel.",
    "Whoever was rejected at the border may stay held, or is held with two grounds or danger; always as a last resort.",
  ),
  result: {
    kind: "choice",
    values: [values.allowed, values.groundsMissing, values.lighterMeans, values.elsewhere, BARRED],
  },
  selectedBy: detentionDate,
  actor: "KMar",
  act: { kind: "border-detention-order", favourable: false, authority: "KMar", harmless },
  beyond: "refuse",
  versions: [
    version("rbpr-5", {
      ...procedureRegulation.begins,
      coveredUntil: COVERED.aliensAct,
      title: t("detentie om terug te keren vanaf de grens", "detention to return from the border"),
      sources: [returnBorderRegulation("5"), vw2000("6(6)", "secondary"), vb2000("5.5(3), 5.6 (2026-06-12)")],
      says: choose(
        when(not(atBorder), choice("not-at-border")),
        when(not(or(heldInAsylumBorder, newGrounds, hindersDeparture, securityDanger)), choice("grounds-missing")),
        ...lastMeans,
      ),
    }),
  ],
});
