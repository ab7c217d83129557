import type { Day } from "@keten/calendar";
import { law } from "@keten/law";
import { type Answer, evaluate, explain, type FactValue, type Question, type Reason } from "@keten/law-language";
import type { Text } from "@keten/text";
import { type KindFound, PLACE_KINDS, type Resident } from "./model.js";

interface Asked {
  on: Day;
  knownOn: Day;
}

/** Families in one document stay together, so that placing them parts no child from a parent. */
const KEPT_TOGETHER: FactValue = { state: "known", value: false, from: { model: "placement" } };

function questionOf(rule: string, { facts, findings }: Resident, { on, knownOn }: Asked): Question {
  return {
    rule,
    facts: { separatesFamily: KEPT_TOGETHER, ...facts },
    findings,
    on,
    knownOn,
    view: "policy",
    reforms: [],
  };
}

const LOCATION = "reception.location";
const BY_AGE = "minors.reception";

/** The kind of place the law gives a person on a day, with its reasons. */
export function kindFor(person: Resident, asked: Asked): KindFound {
  const answer = explain(law, questionOf(LOCATION, person, asked));
  if (answer.outcome !== "minors") return found(answer, answer.outcome, [LOCATION]);
  const byAge = explain(law, questionOf(BY_AGE, person, asked));
  const form = found(byAge, byAge.outcome, [LOCATION, BY_AGE]);
  return { ...form, because: [...yeses(answer), ...form.because], sources: [...answer.sources, ...form.sources] };
}

function found(answer: Answer, outcome: unknown, rules: readonly string[]): KindFound {
  const decided = answer.status === "decided" && typeof outcome === "string" ? outcome : null;
  const kind = PLACE_KINDS.find((one) => one === decided) ?? null;
  return {
    kind,
    outcome: decided,
    because: yeses(answer),
    missing: answer.missing.flatMap(({ fact, finding }) => fact ?? finding ?? []),
    rules,
    sources: answer.sources,
    verification: answer.verification,
  };
}

/** What holds of all that was looked at: the reasons in words that carry the answer. */
function yeses({ reasons }: Answer): Text[] {
  const collect = ({ sign, text, because }: Reason): Text[] => {
    const deeper = because.flatMap(collect);
    return sign === "yes" && text ? [text, ...deeper] : deeper;
  };
  return reasons.flatMap(collect);
}

/** Outcomes by which somebody has a right to a place. */
const ENTITLED = ["entitled", "basic-standard"];
const OVER = "ended";

/** Whether the law entitles a person to reception and whether it has ended; null where a fact is missing. */
export function rightOf(
  person: Resident,
  asked: Asked,
): { entitled: string | null; end: string | null; rightOpen: boolean } {
  const outcome = (rule: string): string | null => {
    const answer = evaluate(law, questionOf(rule, person, asked), { remedies: false });
    if (answer.status !== "decided") return null;
    const value =
      typeof answer.outcome === "object" && answer.outcome !== null ? valueIn(answer.outcome) : answer.outcome;
    return typeof value === "string" ? value : null;
  };
  const [entitled, end] = [outcome("reception.entitled"), outcome("reception.end")];
  return { entitled, end, rightOpen: (entitled !== null && !ENTITLED.includes(entitled)) || end === OVER };
}

const valueIn = (outcome: object): unknown => ("value" in outcome ? outcome.value : null);
