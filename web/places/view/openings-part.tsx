import { useId } from "react";
import { Disclosure } from "../../parts/disclosure.js";
import { Note } from "../../parts/note.js";
import { NumberInput } from "../../scenarios/form/number-input.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Height, Openings, Option, Plan } from "../data/api.js";
import type { PlanState } from "../data/use-plan.js";
import { placesTexts } from "../texts.js";
import { type Column, euros, ListTable, monthOf, Section } from "./kit.js";

const HEIGHTS: readonly Height[] = ["p50", "p80", "p95"];
const MOST_PLACES = 1_000_000;

/** The level that emergency places should stay below, and the search for what to open. */
export function OpeningsPart({ state, plan }: { state: PlanState; plan: Plan }) {
  const say = useTexts(placesTexts);
  const id = useId();
  const { emergency, options } = plan;
  const opened = options.filter(({ opens }) => opens !== undefined);
  const closed = options.filter(({ opens }) => opens === undefined);
  const aim = (part: Partial<Plan["emergency"]>) => state.change({ ...plan, emergency: { ...emergency, ...part } });
  const clear = () => state.change({ ...plan, options: options.map(({ opens: _, ...option }) => option) });
  return (
    <Section id="aim-title" title={say("aimTitle")}>
      <p className="places-text">{say("aimText")}</p>
      <div className="places-form no-print">
        <NumberInput
          label={say("level")}
          value={emergency.level.value ?? 0}
          min={0}
          max={MOST_PLACES}
          whole
          onChange={(value) => aim({ level: { ...emergency.level, value } })}
        />
        <div className="places-field">
          <label htmlFor={id}>{say("at")}</label>
          <select
            id={id}
            className="field"
            value={emergency.at}
            onChange={(event) => aim({ at: HEIGHTS.find((one) => one === event.target.value) ?? "p80" })}
          >
            {HEIGHTS.map((height) => (
              <option key={height} value={height}>
                {say(`at_${height}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="places-actions no-print">
        {state.searching ? (
          <button type="button" className="button" onClick={state.stop}>
            {say("stop")}
          </button>
        ) : (
          <button type="button" className="button" onClick={state.search} disabled={options.length === 0}>
            {say("search")}
          </button>
        )}
        {opened.length > 0 && !state.searching ? (
          <button type="button" className="button button--second" onClick={clear}>
            {say("clear")}
          </button>
        ) : null}
      </div>
      <p role="status">{state.searching ? say("searching") : ""}</p>
      {state.found ? <Found found={state.found} /> : null}
      <h3>{say("opensTitle")}</h3>
      <p>
        {opened.length === 0 ? say("opensNone") : say("opensCount", { count: opened.length, total: options.length })}
      </p>
      {opened.length > 0 ? <OptionTable options={opened} label={say("opensTitle")} /> : null}
      {closed.length > 0 ? (
        <Disclosure summary={say("stayClosed", { count: closed.length })}>
          <OptionTable options={closed} label={say("stayClosed", { count: closed.length })} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

/** Options that open, the first to open first; or those that stay closed. */
function OptionTable({ options, label }: { options: readonly Option[]; label: string }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const [first, ...columns]: [Column<Option>, ...Column<Option>[]] = [
    { name: say("location"), cell: ({ name }) => name },
    { name: say("type"), cell: ({ type }) => say(`type_${type}`) },
    { name: say("places"), number: true, cell: ({ places }) => format.number(places.value ?? 0) },
    { name: say("monthsToOpen"), number: true, cell: ({ monthsToOpen }) => format.number(monthsToOpen.value ?? 0) },
  ];
  const opens: Column<Option> = {
    name: say("opensIn"),
    number: true,
    cell: (option) => <b>{option.opens === undefined ? "–" : monthOf(format, option.opens)}</b>,
  };
  const some = options.some((option) => option.opens !== undefined);
  return (
    <ListTable
      label={label}
      rows={[...options].sort((a, b) => (a.opens ?? "").localeCompare(b.opens ?? ""))}
      keyOf={({ id }) => id}
      columns={some ? [first, ...columns, opens] : [first, ...columns]}
    />
  );
}

function Found({ found }: { found: Openings }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const { unreachable } = found;
  return (
    <>
      <Note kind="info" role="status">
        <p>
          {say(found.closeEnough ? "foundGood" : "foundFar", {
            cost: euros(format, found.cost),
            gap: format.percent(found.gap),
            limit: format.percent(found.limits.gap),
            nodes: format.number(found.nodes),
          })}
        </p>
        <p className="small">{say("foundSolver", { solver: found.solver })}</p>
      </Note>
      {unreachable.length > 0 ? (
        <Note kind="warn">
          <p>
            {say("unreachable", {
              count: unreachable.length,
              from: monthOf(format, unreachable[0]?.month ?? ""),
              to: monthOf(format, unreachable.at(-1)?.month ?? ""),
              level: format.number(found.leastLevel),
            })}
          </p>
        </Note>
      ) : null}
    </>
  );
}
