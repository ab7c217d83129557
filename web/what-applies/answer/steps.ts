import type { Day } from "@keten/calendar";
import { type Answer, evaluate, type FactValue, type Law, type Length } from "@keten/law-language";
import type { Answers } from "../interview/answers.js";
import { APPEAL, type Clocks, questionFor, type TwoViews } from "../interview/interview.js";

const NOTICE = "asylum.notice-of-default";

/** Where a person stands once the term is over, as the rules on notice and appeal say. */
export type Stand =
  | { stand: "in-time" }
  | { stand: "give-notice"; decideBy: Day | null; premature: boolean }
  | { stand: "wait"; decideBy: Day }
  | { stand: "appeal"; decideBy: Day | null };

export interface Steps {
  stand: Stand;
  /** The view in which the term is over; the other one still runs until `otherDue`. */
  view: "policy" | "court" | "both";
  otherDue: Day | null;
  /** What courts usually set, where the rules know it. */
  court: { term: Length | null; perDay: number | null; most: number | null };
  sources: Answer["sources"];
}

interface NoticeOutcome {
  value: string | null;
  decideBy: Day | null;
}
interface AppealOutcome {
  value: string | null;
  courtTerm: Length | null;
  penaltyPerDay: number | null;
  penaltyMaximum: number | null;
}

/** What can be done now, in the view in which most can be done. */
export function stepsFor(law: Law, answers: Answers, clocks: Clocks, views: TwoViews): Steps {
  const over = (answer: Answer) => answer.due !== null && clocks.on > answer.due;
  const [policy, court] = [over(views.policy), over(views.court)];
  const nothing = { term: null, perDay: null, most: null };
  if ((!policy && !court) || !law.rules.some((rule) => rule.id === NOTICE))
    return { stand: { stand: "in-time" }, view: "both", otherDue: null, court: nothing, sources: [] };
  const view = court ? "court" : "policy";
  const answerOf = (rule: string, at: Clocks, more: Record<string, FactValue> = {}) =>
    evaluate(law, questionFor(law, rule, { ...answers, ...more }, at, view));
  const notice = answerOf(NOTICE, clocks);
  const appeal = law.rules.some((rule) => rule.id === APPEAL) ? answerOf(APPEAL, clocks) : null;
  const noticeOutcome = notice.outcome as NoticeOutcome | null;
  const appealOutcome = (appeal?.outcome ?? null) as AppealOutcome | null;
  // If the letter were received on the day asked about: the day on which the IND's last two weeks end.
  const ifToday = () =>
    (
      answerOf(NOTICE, clocks, { noticeOfDefaultDate: { state: "known", value: clocks.on } })
        .outcome as NoticeOutcome | null
    )?.decideBy ?? null;
  const decideBy = noticeOutcome?.decideBy ?? null;
  const stand: Stand =
    noticeOutcome?.value === "valid"
      ? appealOutcome?.value === "admissible" || decideBy === null
        ? { stand: "appeal", decideBy }
        : { stand: "wait", decideBy }
      : { stand: "give-notice", decideBy: ifToday(), premature: noticeOutcome?.value === "premature" };
  return {
    stand,
    view: policy === court ? "both" : view,
    otherDue: policy === court ? null : view === "court" ? views.policy.due : views.court.due,
    court: {
      term: appealOutcome?.courtTerm ?? null,
      perDay: appealOutcome?.penaltyPerDay ?? null,
      most: appealOutcome?.penaltyMaximum ?? null,
    },
    sources: [...notice.sources, ...(appeal?.sources ?? [])],
  };
}
