import { fill, t } from "@keten/text";
import type { ExplanationStep, MunicipalityShare } from "../model.js";
import { decree } from "../sources.js";
import type { Asked } from "../spread/asked.js";
import { restSteps, scaledSteps } from "./approximated.js";
import { computedSteps } from "./computed.js";
import { periodText, written } from "./numbers.js";
import type { Reckoning } from "./reckoning.js";
import { finished, type Step, sourced } from "./step.js";

/** The explanation of one municipality's number, in the order of the calculation. */
export function explainMunicipality(
  asked: Asked,
  share: Omit<MunicipalityShare, "explanation">,
  reckoning: Reckoning,
): ExplanationStep[] {
  const steps: Step[] = [peopleStep(asked, share), byInhabitantsStep(asked, share)];
  if (share.score !== null) steps.push(scoreStep(asked, share, reckoning));
  if (reckoning.kind === "computed") steps.push(...computedSteps(asked, share, reckoning));
  else if (reckoning.kind === "published") steps.push(publishedStep(asked, share));
  else if (reckoning.kind === "scaled") steps.push(...scaledSteps(asked, share, reckoning));
  else steps.push(...restSteps(asked, share, reckoning));
  if (share.minors !== null) steps.push(minorsStep(asked, share, reckoning));
  return steps.map(finished);
}

function peopleStep(asked: Asked, share: Omit<MunicipalityShare, "explanation">): Step {
  const from = asked.inhabitants[share.code];
  return {
    id: "inhabitants",
    label: t("Inwoners", "Inhabitants"),
    value: share.inhabitants,
    unit: "persons",
    how: from?.source
      ? fill(t("Op {day}.", "On {day}."), { day: periodText(from.period) })
      : t("Uit de eigen tabel met inwoners.", "From the table of inhabitants that was supplied."),
    ...sourced(asked, from?.source),
  };
}

function byInhabitantsStep(asked: Asked, share: Omit<MunicipalityShare, "explanation">): Step {
  return {
    id: "by-inhabitants",
    label: t("Alleen naar inwoners", "By inhabitants only"),
    value: share.byInhabitants,
    unit: "places",
    how: fill(
      t(
        "{places} plekken × {people} inwoners ÷ {all} inwoners van Nederland. Ter vergelijking; de wet telt ook de SES-WOA-score mee.",
        "{places} places × {people} inhabitants ÷ {all} inhabitants of the Netherlands. To compare; the act counts the SES-WOA score too.",
      ),
      {
        places: written(asked.places),
        people: written(share.inhabitants),
        all: written(asked.nationalInhabitants),
      },
    ),
    ...sourced(asked, asked.inhabitants[share.code]?.source),
  };
}

function scoreStep(asked: Asked, share: Omit<MunicipalityShare, "explanation">, reckoning: Reckoning): Step {
  const known = asked.inputs.scores[share.code];
  const own = reckoning.kind === "computed";
  return {
    id: "score",
    label: t("SES-WOA-score", "SES-WOA score"),
    value: share.score,
    unit: "score",
    how: own
      ? t("Uit de eigen tabel met scores.", "From the table of scores that was supplied.")
      : fill(
          t(
            "Gepubliceerd, op {day}. Niet gebruikt: zonder de scores van alle gemeenten is de formule niet te volgen.",
            "Published, on {day}. Not used: without the scores of all municipalities the formula cannot be followed.",
          ),
          { day: periodText(known?.period ?? "") },
        ),
    ...sourced(asked, own ? undefined : known?.source),
  };
}

function publishedStep(asked: Asked, share: Omit<MunicipalityShare, "explanation">): Step {
  return {
    id: "published",
    label: t("Gepubliceerd indicatief aantal", "Published indicative number"),
    value: share.places,
    unit: "places",
    how: t(
      "Overgenomen zoals gepubliceerd; Keten rekende dit getal niet uit.",
      "Taken over as published; Keten did not work this number out.",
    ),
    ...sourced(asked, share.published?.source),
  };
}

function minorsStep(asked: Asked, share: Omit<MunicipalityShare, "explanation">, reckoning: Reckoning): Step {
  const value = { id: "minors", label: t("Waarvan voor minderjarigen", "Of which for minors"), value: share.minors };
  if (reckoning.kind === "computed")
    return {
      ...value,
      unit: "places",
      how: fill(
        t(
          "{minors} plekken voor minderjarigen in heel Nederland, met hetzelfde gewicht verdeeld en afgerond.",
          "{minors} places for minors in the whole country, spread by the same weight and rounded.",
        ),
        { minors: written(reckoning.minors ?? 0) },
      ),
      sources: [decree.id],
      verification: asked.minors === null ? "unverified" : decree.verification,
    };
  const province = asked.cycle.provinces[share.province]?.publishedMinors;
  return {
    ...value,
    unit: "places",
    how:
      asked.minors === null
        ? t(
            "Een benadering: verdeeld naar de plekken, met het aandeel voor minderjarigen dat van twee provincies is gepubliceerd.",
            "An approximation: spread by places, with the share for minors that was published for two provinces.",
          )
        : fill(
            t(
              "Een benadering: {minors} plekken voor minderjarigen, verdeeld naar de plekken.",
              "An approximation: {minors} places for minors, spread by places.",
            ),
            { minors: written(asked.minors) },
          ),
    ...sourced(asked, province?.source, "unverified"),
  };
}
