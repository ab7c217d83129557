import type { Day } from "@keten/calendar";
import type { Answer } from "@keten/law-language";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { TwoViews } from "../interview/interview.js";
import { applyTexts } from "../texts.js";

/** The sentence that answers, for the day asked about; two sentences where policy and court differ. */
export function useSentence(actor: string): (views: TwoViews, on: Day) => string {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const values = (answer: Answer) => ({ actor, day: format.day(answer.due ?? answer.suspendedSince ?? 0) });
  const one = (answer: Answer, on: Day): string => {
    if (answer.status === "refused") return say("refused");
    if (answer.status === "finding-needed") return say("finding");
    if (answer.suspendedSince !== undefined) return say("still", values(answer));
    if (answer.due === null) return say("missing");
    return say(on > answer.due ? "decided" : "decides", values(answer));
  };
  return ({ policy, court, differ }, on) => {
    if (!differ || court.status !== "decided" || policy.status !== "decided") return one(policy, on);
    const first =
      court.due === null
        ? say("courtStill", values(court))
        : say(on > court.due ? "courtDecided" : "courtDecides", values(court));
    const second =
      policy.due === null
        ? say("policyStill", values(policy))
        : say(on > policy.due ? "policyDecided" : "policyDecides", values(policy));
    return `${first} ${second}`;
  };
}
