import type { Distribution } from "../model.js";
import type { Asked } from "./asked.js";

/** The share of places for minors in the provinces for which both numbers were published. */
export function publishedMinorsShare({ inputs }: Pick<Asked, "inputs">): number | null {
  let [minors, places] = [0, 0];
  for (const { provinces } of inputs.cycles)
    for (const { published, publishedMinors } of Object.values(provinces))
      if (published && publishedMinors) {
        minors += publishedMinors.value;
        places += published.value;
      }
  return places === 0 ? null : minors / places;
}

/** How many places are for minors in the whole country, and how that is known. */
export function minorsShare(asked: Asked): Pick<Distribution, "minors" | "minorsKind"> {
  if (asked.minors !== null) return { minors: asked.minors, minorsKind: "given" };
  const share = publishedMinorsShare(asked);
  return share === null
    ? { minors: null, minorsKind: null }
    : { minors: Math.round(asked.places * share), minorsKind: "approximation" };
}
