import { finding } from "@keten/law-language";
import { t } from "@keten/text";
import { charter, returnDirective } from "../sources/european.js";
import { vb2000, vw2000 } from "../sources/national.js";
import { refoulementConvention } from "./sources.js";

const yesNo = [
  { id: "yes", label: t("ja", "yes") },
  { id: "no", label: t("nee", "no") },
];

export const returnDecided = finding("return-decision-due", {
  question: t(
    "Moet tegen deze persoon een terugkeerbesluit worden genomen?",
    "Must a return decision be taken on this person?",
  ),
  answers: yesNo,
  decidedBy: ["IND", "KMar", "AVIM"],
  points: [
    t(
      "er is geen recht om te blijven en geen procedure die het besluit opschort",
      "there is no right to stay and no procedure that suspends the decision",
    ),
    t(
      "gezin, kinderen en gezondheid (richtlijn 2008/115, artikel 5)",
      "family, children and health (directive 2008/115, article 5)",
    ),
    t(
      "uitzetting zou niet in strijd zijn met het verbod op refoulement",
      "removal would not be contrary to non-refoulement",
    ),
  ],
  secondPerson: false,
  sources: [vw2000("45"), returnDirective("5, 6")],
});

export const nonRefoulement = finding("non-refoulement", {
  question: t(
    "Loopt deze persoon na terugkeer naar dit land een reëel risico op onmenselijke behandeling?",
    "Does this person run a real risk of inhuman treatment on return to this country?",
  ),
  answers: [
    { id: "risk", label: t("ja, er is een reëel risico", "yes, there is a real risk") },
    { id: "no-risk", label: t("nee, onderzocht en met redenen", "no, examined and with reasons") },
  ],
  decidedBy: ["IND", "DT&V"],
  points: [
    t("de nieuwste landeninformatie", "the newest country information"),
    t("wat de persoon zelf aanvoert, ook na het besluit", "what the person brings forward, also after the decision"),
    t("het land waarheen feitelijk wordt uitgezet", "the country to which the person would in fact be removed"),
  ],
  secondPerson: true,
  sources: [refoulementConvention, charter("4, 19(2)"), returnDirective("5")],
});

export const immediateDeparture = finding("immediate-departure", {
  question: t(
    "Is het nodig de vertrektermijn te onthouden of te verkorten?",
    "Is it necessary to withhold or shorten the departure period?",
  ),
  answers: yesNo,
  decidedBy: ["IND", "KMar", "AVIM"],
  points: [
    t("de gronden en waarom zij hier iets zeggen", "the grounds and why they tell something here"),
    t("of een korte termijn of een lichter middel volstaat", "whether a short period or a lighter means is enough"),
    t(
      "school, gezin en andere banden (richtlijn 2008/115, artikel 7)",
      "school, family and other ties (directive 2008/115, article 7)",
    ),
  ],
  secondPerson: false,
  sources: [vw2000("62(2)"), returnDirective("7")],
});

export const refrainFromBan = finding("refrain-from-entry-ban", {
  question: t(
    "Zijn er humanitaire of andere redenen om geen inreisverbod te geven?",
    "Are there humanitarian or other reasons not to impose an entry ban?",
  ),
  answers: yesNo,
  decidedBy: ["IND", "KMar", "AVIM"],
  points: [
    t("gezins- en privéleven in Europa", "family and private life in Europe"),
    t("de redenen die de persoon zelf noemt", "the reasons the person gives"),
    t(
      "of de duur past bij de zaak: de tabel geeft een hoogste duur",
      "whether the length fits the case: the table gives a maximum",
    ),
  ],
  secondPerson: false,
  sources: [vw2000("66a(8)"), vb2000("6.5 (2026-06-12)"), returnDirective("11")],
});

export const removalNow = finding("removal-now", {
  question: t("Kan deze persoon nu worden uitgezet?", "Can this person be removed now?"),
  answers: yesNo,
  decidedBy: ["DT&V"],
  points: [
    t("gezondheid op de dag van vertrek", "health on the day of departure"),
    t("papieren en vervoer", "papers and transport"),
    t("waardigheid en lichamelijke integriteit", "dignity and physical integrity"),
    t("of er iets nieuws is aangevoerd", "whether something new was brought forward"),
  ],
  secondPerson: false,
  sources: [vb2000("6.1a, 6.1b (2026-06-12)"), vw2000("63")],
});

export const medicalRefusal = finding("no-medical-postponement", {
  question: t(
    "Is er geen medische reden om het vertrek uit te stellen?",
    "Is there no medical reason to postpone the departure?",
  ),
  answers: [
    { id: "none", label: t("geen reden voor uitstel", "no reason to postpone") },
    { id: "reason", label: t("er is een reden voor uitstel", "there is a reason to postpone") },
  ],
  decidedBy: ["IND"],
  points: [
    t("het advies van het BMA en wat de behandelaar zegt", "the advice of the BMA and what the treating doctor says"),
    t(
      "of behandeling in het land van terugkeer bestaat en bereikbaar is",
      "whether treatment exists and can be reached in the country of return",
    ),
  ],
  secondPerson: false,
  sources: [vw2000("64"), vb2000("6.1c-6.1e (2026-06-12)")],
});

export const proportionate = finding("loss-of-stay-proportionate", {
  question: t("Is het verlies van de vergunning evenredig?", "Is the loss of the permit proportionate?"),
  answers: yesNo,
  decidedBy: ["IND"],
  points: [
    t("aard en ernst van het misdrijf, en hoe lang geleden", "nature and gravity of the crime, and how long ago"),
    t("duur van het verblijf en banden met Nederland", "length of stay and ties with the Netherlands"),
    t("gezins- en privéleven (artikel 8 EVRM) en kinderen", "family and private life (article 8 ECHR) and children"),
    t("banden met het land van herkomst", "ties with the country of origin"),
  ],
  secondPerson: true,
  sources: [vb2000("3.86 (2026-06-12)"), vw2000("21(4)")],
});

export const returnFindings = [
  returnDecided,
  nonRefoulement,
  immediateDeparture,
  refrainFromBan,
  removalNow,
  medicalRefusal,
  proportionate,
];
