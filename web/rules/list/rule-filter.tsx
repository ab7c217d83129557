import { subjects } from "@keten/law";
import type { Verification } from "@keten/law-language";
import { useId } from "react";
import { SourceMark } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { ruleTexts } from "../texts.js";
import { NO_FILTER, type RuleFilter } from "./search-rules.js";

const STATUSES = ["official", "secondary", "unverified"] as const;

interface Props {
  filter: RuleFilter;
  setFilter: (filter: RuleFilter) => void;
  /** Subjects that have rules. */
  present: ReadonlySet<string>;
  found: number;
}

/** Narrows the list by words, subject and how sure we are. */
export function RuleFilterForm({ filter, setFilter, present, found }: Props) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const id = useId();
  const toggle = (status: Verification) => {
    const { statuses } = filter;
    setFilter({
      ...filter,
      statuses: statuses.includes(status) ? statuses.filter((one) => one !== status) : [...statuses, status],
    });
  };
  const narrowed = filter.text !== "" || filter.subject !== "" || filter.statuses.length > 0;
  return (
    <search className="rule-search">
      <label htmlFor={`${id}-text`}>{say("search")}</label>
      <input
        id={`${id}-text`}
        className="field"
        type="search"
        autoComplete="off"
        placeholder={say("searchHint")}
        aria-describedby={`${id}-hint`}
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.target.value })}
      />
      <p className="small muted" id={`${id}-hint`}>
        {say("searchWhere")}
      </p>
      <label htmlFor={`${id}-subject`}>{say("subject")}</label>
      <select
        id={`${id}-subject`}
        className="field"
        value={filter.subject}
        onChange={(event) => setFilter({ ...filter, subject: event.target.value })}
      >
        <option value="">{say("allSubjects")}</option>
        {subjects
          .filter((subject) => present.has(subject.id))
          .map((subject) => (
            <option key={subject.id} value={subject.id}>
              {format.text(subject.title)}
            </option>
          ))}
      </select>
      <fieldset className="rule-statuses">
        <legend className="hidden-text">{say("onlyStatus")}</legend>
        {STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            className="rule-status"
            aria-pressed={filter.statuses.includes(status)}
            onClick={() => toggle(status)}
          >
            <SourceMark status={status} />
          </button>
        ))}
      </fieldset>
      <p className={narrowed ? "rule-count small soft" : "hidden-text"} aria-live="polite">
        {narrowed ? say("found", { count: found }) : ""}
        {narrowed ? (
          <button type="button" className="link small" onClick={() => setFilter(NO_FILTER)}>
            {say("clearFilter")}
          </button>
        ) : null}
      </p>
    </search>
  );
}
