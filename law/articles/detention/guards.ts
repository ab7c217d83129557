import { and, findingOf, type Guard, is, onOrAfter } from "@keten/law-language";
import { t } from "@keten/text";
import { detentionDate } from "../facts/measures.js";
import { pactImplementation } from "../general/commencements.js";
import { receptionDirective } from "../sources/european.js";
import { vb2000 } from "../sources/national.js";
import { healthAtRisk } from "./facts.js";
import { healthDanger } from "./findings.js";

export const detentionGuards: Guard[] = [
  {
    id: "no-detention-endangering-health",
    title: t(
      "geen bewaring die de gezondheid ernstig in gevaar brengt",
      "no detention that seriously endangers health",
    ),
    acts: ["detention-order", "border-detention-order"],
    ...pactImplementation.begins,
    sources: [vb2000("5.9(3) (2026-06-12)"), receptionDirective("13(1)", "secondary")],
    forbids: and(onOrAfter(detentionDate, "2026-06-12"), healthAtRisk, is(findingOf(healthDanger), "yes")),
  },
];
