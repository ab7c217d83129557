import type { Fact } from "@keten/law-language";
import type { Text } from "@keten/text";

type Words = Pick<Fact, "label" | "question" | "meaning">;

/** A fact that must be stated: unstated it is unknown. */
export const stated = (label: Text, question: Text, meaning: Text) =>
  ({ label, question, meaning, unstated: "ask" }) as const satisfies Words & Pick<Fact, "unstated">;

/** An act that does not exist until it is recorded; `decidedBy` names the authority whose named person takes it. */
export const recorded = (label: Text, question: Text, meaning: Text, because: Text, decidedBy?: string) =>
  ({
    label,
    question,
    meaning,
    unstated: "absent",
    unstatedBecause: because,
    ...(decidedBy === undefined ? {} : { decidedBy }),
  }) as const;
