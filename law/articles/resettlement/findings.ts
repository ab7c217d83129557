import { finding } from "@keten/law-language";
import { t } from "@keten/text";
import { resettlementFramework } from "./sources.js";

export const resettlementNeed = finding("resettlement-need", {
  question: t(
    "Heeft de persoon bescherming nodig en hoort hij of zij tot een kwetsbare groep?",
    "Does the person need protection and belong to a vulnerable group?",
  ),
  answers: [
    { id: "refugee", label: t("ja, vluchteling", "yes, a refugee") },
    { id: "subsidiary", label: t("ja, subsidiaire bescherming", "yes, subsidiary protection") },
    { id: "family", label: t("ja, als gezinslid van een toegelaten persoon", "yes, as family of an admitted person") },
    { id: "no", label: t("nee", "no") },
  ],
  decidedBy: ["decision officer"],
  points: [
    t("vrees voor vervolging of gevaar van ernstige schade", "fear of persecution or risk of serious harm"),
    t(
      "vrouwen en meisjes in gevaar, kinderen, overlevenden van geweld",
      "women and girls at risk, children, survivors of violence",
    ),
    t("medische nood, een handicap, geen ander uitzicht", "medical need, a disability, no other prospect"),
    t("het oordeel van de UNHCR en het gesprek", "the assessment by UNHCR and the interview"),
  ],
  secondPerson: false,
  sources: [resettlementFramework("5 en 9(6), 9(7)")],
});

export const resettlementGround = finding("resettlement-refusal-ground", {
  question: t("Is er een grond om toelating te weigeren?", "Is there a ground for refusing admission?"),
  answers: [
    { id: "none", label: t("nee", "no") },
    { id: "must", label: t("ja, een grond die tot weigeren verplicht", "yes, a ground that requires refusal") },
    { id: "may", label: t("ja, een grond waarop weigeren mag", "yes, a ground on which refusal is allowed") },
  ],
  decidedBy: ["decision officer"],
  points: [
    t(
      "verplicht: rechten als burger in het gastland, oorlogsmisdaden of ernstige misdrijven, gevaar, een signalering, al bescherming in de EU, een eerdere weigering om gevaar binnen drie jaar",
      "required: a citizen's rights in the host country, war crimes or serious crimes, danger, an alert, protection in the EU already, an earlier refusal for danger within three years",
    ),
    t(
      "toegestaan: toestemming niet gegeven of ingetrokken, een lichter misdrijf, geen oriëntatie willen volgen, geen passende steun mogelijk",
      "allowed: consent not given or withdrawn, a lesser crime, refusing orientation, no adequate support possible",
    ),
    t(
      "zonder onderscheid naar afkomst, geloof, geslacht of handicap",
      "without discrimination on origin, religion, sex or disability",
    ),
  ],
  secondPerson: false,
  sources: [resettlementFramework("6")],
});

export const resettlementUse = finding("resettlement-use-of-ground", {
  question: t("Wordt de grond waarop weigeren mag ook gebruikt?", "Is the ground on which refusal is allowed used?"),
  answers: [
    { id: "refuse", label: t("ja, weigeren", "yes, refuse") },
    { id: "admit", label: t("nee, toelaten", "no, admit") },
  ],
  decidedBy: ["decision officer"],
  points: [
    t("de nood van de persoon", "the person's need"),
    t("wat er met passende steun wel kan", "what adequate support would make possible"),
  ],
  secondPerson: false,
  sources: [resettlementFramework("6(2)")],
});

export const resettlementFindings = [resettlementNeed, resettlementGround, resettlementUse];
