import { fill, type Text, t } from "@keten/text";
import type { ExplanationStep, ProvinceShare } from "../model.js";
import { decree } from "../sources.js";
import type { Asked } from "../spread/asked.js";
import { written } from "./numbers.js";
import { finished, type Step, verificationOf } from "./step.js";

/** The explanation of a province's number. */
export function explainProvince(asked: Asked, share: Omit<ProvinceShare, "explanation">): ExplanationStep[] {
  const count = share.municipalities;
  const sum: Step = {
    id: "places",
    label: t("Plekken van de provincie", "Places of the province"),
    value: share.places,
    unit: "places",
    how: fill(
      t("De som van de {count} gemeenten in de provincie.", "The sum of the {count} municipalities in the province."),
      { count },
    ),
    sources: [decree.id],
    verification: decree.verification,
  };
  const { published } = share;
  if (!published) return [finished(sum)];
  const by = (text: Text) => fill(text, { task: written(published.value), places: written(share.places) });
  const said: Step = {
    id: "published",
    label: t("Gepubliceerde taak van de provincie", "Published task of the province"),
    value: published.value,
    unit: "places",
    how:
      share.kind === "published"
        ? by(
            t(
              "De verdeling hieronder is zo gemaakt dat de gemeenten samen precies de gepubliceerde {task} geven.",
              "The distribution below is made so that the municipalities together give exactly the published {task}.",
            ),
          )
        : by(
            t(
              "Ter vergelijking: hier is {places} uitgerekend. De twee worden niet gemengd.",
              "To compare: here {places} was worked out. The two are not mixed.",
            ),
          ),
    sources: [published.source],
    verification: verificationOf(asked, published.source),
  };
  return [finished(said), finished(sum)];
}
