import { law } from "@keten/law";
import { sentence } from "../forms/fact-value.js";
import { Disclosure } from "../parts/disclosure.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { ChangeItem } from "./change-item.js";
import type { RuleChange } from "./rule-changes.js";
import { changeTexts } from "./texts.js";

/** As many changes as these on one day by one cause are told together. */
const MANY = 4;

/** Changes of one kind on one day by one cause, in their order; a change on its own is a group of one. */
export function grouped(changes: readonly RuleChange[]): RuleChange[][] {
  const groups = new Map<string, RuleChange[]>();
  for (const change of changes) {
    const key = change.kind === "event" ? change.id : `${change.date} ${change.kind} ${change.cause?.nl ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => (group.length >= MANY ? [group] : group.map((one) => [one])));
}

/** Many lines of law that changed together: one heading, each line opens. */
export function ChangeGroup({ changes }: { changes: readonly [RuleChange, ...RuleChange[]] }) {
  const say = useTexts(changeTexts);
  const format = useFormat();
  const [first] = changes;
  const titleOf = (change: RuleChange) => {
    const rule = law.rules.find(({ id }) => id === change.rules[0]);
    const title = format.text(change.title);
    return rule && change.rules.length === 1 ? `${format.text(rule.title)}: ${title}` : title;
  };
  const cause = first.cause ? format.text(first.cause) : "";
  return (
    <article className="change">
      <p className="change-when">
        <b>{format.day(first.date)}</b>
        <span className={`chip change-kind change-kind--${first.kind}`}>{say(first.kind)}</span>
      </p>
      <div className="change-what">
        <h4>{say("together", { count: changes.length, cause })}</h4>
        {changes.map((change) => (
          <Disclosure key={change.id} summary={sentence(titleOf(change))}>
            <ChangeItem change={change} withRules dated={false} />
          </Disclosure>
        ))}
      </div>
    </article>
  );
}
