import { type Day, dayOfDate } from "@keten/calendar";
import { law, programmes, subjects } from "@keten/law";
import { type ReactNode, useId, useMemo, useState } from "react";
import { DateField } from "../forms/date-field.js";
import { sentence } from "../forms/fact-value.js";
import { Note } from "../parts/note.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { today, useFormat } from "../words/format.js";
import { ChangeChoices, chosenFrom, useChangeChoice } from "./change-choices.js";
import { ChangeGroup, grouped } from "./change-group.js";
import { ChangeItem } from "./change-item.js";
import { byTheme, eventChanges, type RuleChange, ruleChanges } from "./rule-changes.js";
import { changeTexts } from "./texts.js";
import { calendarYear, type Period, usePeriodChoice, yearUpTo } from "./use-period.js";
import "./changes.css";

const YEARS_OFFERED = 4;
const FAR = 400_000;

/** What changed in the rules between two days, by subject, with before, after, cause and source. */
export default function ChangesPage() {
  const say = useTexts(changeTexts);
  const format = useFormat();
  const [period, setPeriod] = usePeriodChoice();
  const { from, until } = period;
  const changes = useMemo(() => allChanges(from, until), [from, until]);
  const [choice, setChoice] = useChangeChoice();
  const all = useMemo(() => byTheme(law, subjects, changes), [changes]);
  const themes = chosenFrom(all, choice);
  const shown = themes.reduce((sum, theme) => sum + theme.changes.length, 0);
  const values = { from: format.day(from), until: format.day(until) };
  let result: ReactNode;
  if (from > until)
    result = (
      <Note kind="warn" role="alert">
        <p>{say("wrongOrder", values)}</p>
      </Note>
    );
  else if (changes.length === 0) result = <Nothing period={period} />;
  else if (shown === 0) result = <p>{say("noneChosen")}</p>;
  else
    result = themes.map((theme) => (
      <section key={theme.id} aria-labelledby={`theme-${theme.id}`} className="change-theme">
        <h3 id={`theme-${theme.id}`}>{theme.title ? format.text(theme.title) : say("otherTheme")}</h3>
        {grouped(theme.changes).map(([first, ...rest]) => {
          if (!first) return null;
          return rest.length > 0 ? (
            <ChangeGroup key={first.id} changes={[first, ...rest]} />
          ) : (
            <ChangeItem key={first.id} change={first} withRules />
          );
        })}
      </section>
    ));
  return (
    <Page
      title={say("title")}
      lede={say("lede")}
      aside={
        <button
          type="button"
          className="button button--second button--small changes-print no-print"
          onClick={() => print()}
        >
          {say("print")}
        </button>
      }
    >
      <div className="wrap changes">
        <div className="changes-side">
          <PeriodForm key={`${from} ${until}`} period={period} setPeriod={setPeriod} />
          {changes.length > 0 ? <ChangeChoices themes={all} choice={choice} setChoice={setChoice} /> : null}
        </div>
        <div className="changes-main">
          <h2 className="changes-count" aria-live="polite">
            {from > until || changes.length === 0 ? say("title") : say("found", { count: shown, ...values })}
          </h2>
          {result}
        </div>
      </div>
    </Page>
  );
}

/** The changes of the rules and what happened beside them, oldest first. */
const allChanges = (from: Day, until: Day): RuleChange[] =>
  [...ruleChanges(law, from, until), ...eventChanges(programmes, from, until)].sort((a, b) => a.date - b.date);

/** Says that nothing changed, and what did before and will after. */
function Nothing({ period: { from, until } }: { period: Period }) {
  const say = useTexts(changeTexts);
  const format = useFormat();
  const next = useMemo(() => allChanges(until + 1, FAR)[0], [until]);
  const previous = useMemo(() => allChanges(-FAR, from - 1).at(-1), [from]);
  const told = (key: "next" | "previous", change: typeof next) =>
    change ? <p>{say(key, { day: format.day(change.date), title: sentence(format.text(change.title)) })}</p> : null;
  return (
    <Note kind="info">
      <p>{say("none", { from: format.day(from), until: format.day(until) })}</p>
      {told("previous", previous)}
      {told("next", next)}
    </Note>
  );
}

function PeriodForm({ period, setPeriod }: { period: Period; setPeriod: (period: Period) => void }) {
  const say = useTexts(changeTexts);
  const id = useId();
  const [from, setFrom] = useState<Day | null>(period.from);
  const now = today();
  const thisYear = dayOfDate(now).year;
  const choices = [
    { name: say("lastYear"), period: yearUpTo(now) },
    ...Array.from({ length: YEARS_OFFERED }, (_, index) => ({
      name: String(thisYear - index),
      period: calendarYear(thisYear - index, now),
    })),
  ];
  return (
    <section className="card period no-print" aria-labelledby={`${id}-title`}>
      <h2 className="period-title" id={`${id}-title`}>
        {say("between")}
      </h2>
      <div>
        <p className="period-name" id={`${id}-from`}>
          {say("from")}
        </p>
        <DateField value={from} labelledBy={`${id}-from`} onChange={setFrom} />
      </div>
      <div>
        <p className="period-name" id={`${id}-until`}>
          {say("until")}
        </p>
        <DateField
          value={period.until}
          labelledBy={`${id}-until`}
          submit={say("show")}
          onSubmit={(until) => setPeriod({ from: from ?? period.from, until })}
        />
      </div>
      <div>
        <p className="period-name" id={`${id}-quick`}>
          {say("quick")}
        </p>
        <ul className="period-choices" aria-labelledby={`${id}-quick`}>
          {choices.map((choice) => (
            <li key={choice.name}>
              <button
                type="button"
                className="button button--second button--small"
                aria-pressed={choice.period.from === period.from && choice.period.until === period.until}
                onClick={() => setPeriod(choice.period)}
              >
                {choice.name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
