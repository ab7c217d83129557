import type { Text } from "@keten/text";
import type { ExplanationStep, Verification } from "../model.js";
import type { Asked } from "../spread/asked.js";

/** A step as it is written down; `how` may be left undefined. */
export type Step = Omit<ExplanationStep, "how"> & { how?: Text | undefined };

export const verificationOf = (asked: Asked, source: string): Verification =>
  asked.inputs.sources[source]?.verification ?? "unverified";

/** Where a value stands and how sure that is; `atMost` where we reckoned with it in a way no source does. */
export function sourced(
  asked: Asked,
  source: string | undefined,
  atMost?: Verification,
): Pick<ExplanationStep, "sources" | "verification"> {
  if (source === undefined) return { sources: [], verification: "unverified" };
  return { sources: [source], verification: atMost ?? verificationOf(asked, source) };
}

export function finished({ how, ...step }: Step): ExplanationStep {
  return how === undefined ? step : { ...step, how };
}
