import type { Answer, Reason } from "@keten/law-language";
import { sentence } from "../../forms/fact-value.js";
import type { ReasonNode } from "../../parts/reason-tree.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { TwoViews } from "../interview/interview.js";
import { applyTexts } from "../texts.js";

/** The reasons of both views as one tree: where they part, the step is open and holds both. */
export function useReasons(actor: string): (views: TwoViews) => ReasonNode[] {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const textOf = (reason: Reason) => sentence(reason.text ? format.text(reason.text) : reason.code);
  const node = (reason: Reason): ReasonNode => ({
    id: reason.at,
    sign: reason.sign,
    text: textOf(reason),
    sources: reason.sources ?? [],
    because: reason.because.map(node),
  });
  const titleOf = (answer: Answer, entry: string | undefined) =>
    answer.breakdown?.find((line) => line.label === entry)?.title;
  return ({ policy, court, differ }) => {
    if (!differ) return policy.reasons.map(node);
    const merge = (left: readonly Reason[], right: readonly Reason[]): ReasonNode[] => {
      const rest = right.filter((reason) => !left.some((one) => one.at === reason.at));
      return [
        ...left.map((reason): ReasonNode => {
          const other = right.find((one) => one.at === reason.at);
          if (!other) return node(reason);
          if (other.sign === reason.sign) return { ...node(reason), because: merge(reason.because, other.because) };
          const title = titleOf(policy, reason.entry) ?? titleOf(court, reason.entry);
          const half = (view: "policy" | "court", of: Reason): ReasonNode => ({
            ...node(of),
            id: `${of.at} ${view}`,
            text: say(view === "policy" ? "accordingTo" : "accordingToCourt", { actor, text: lower(textOf(of)) }),
            sources: [],
          });
          return {
            id: reason.at,
            sign: "open",
            text: title ? `${sentence(format.text(title))}?` : textOf(reason),
            sources: reason.sources ?? [],
            because: [half("policy", reason), half("court", other)],
          };
        }),
        ...rest.map(node),
      ];
    };
    return merge(policy.reasons, court.reasons);
  };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
