import { isoOf } from "@keten/calendar";
import type { HousingTask, PublishedHalfYear } from "@keten/distribution";
import { useId, useState } from "react";
import { Link } from "wouter";
import { Note } from "../../parts/note.js";
import { Problems } from "../../parts/problems.js";
import { SourceLines } from "../../parts/source-lines.js";
import { usePrintFoot } from "../../parts/use-print-foot.js";
import { NumberInput } from "../../scenarios/form/number-input.js";
import { Loading } from "../../shell/loading.js";
import { Page } from "../../shell/page.js";
import { useTexts } from "../../words/catalogue.js";
import { today, useFormat } from "../../words/format.js";
import { useDayIn } from "../../words/use-day-in.js";
import { BlockedPlaces } from "./blocked.js";
import { HalfYears, useHalfYearName } from "./half-years.js";
import { OwnFileForm } from "./own-file.js";
import { TaskTable } from "./task-table.js";
import { housingTexts } from "./texts.js";
import { type HousingChoice, type OwnFile, useHousing, useHousingChoice } from "./use-housing.js";
import "../spreiding.css";
import "./housing.css";

const OWN = "own";
const MOST = 1_000_000;

/** How many permit holders each municipality is to house, and what waiting for a home does to reception. */
export default function HousingPage() {
  const say = useTexts(housingTexts);
  const format = useFormat();
  const name = useHalfYearName();
  const [choice, choose] = useHousingChoice();
  const [own, setOwn] = useState<OwnFile | null>(null);
  const { loaded, retry } = useHousing(choice, own);
  const answer = loaded.state === "ready" ? loaded.value : null;
  usePrintFoot(say("printFoot"));
  const number = answer ? format.number(answer.task.number) : "";
  const lede = !answer
    ? say("ledeFirst")
    : answer.task.halfYear
      ? say("lede", { halfYear: name(answer.task.halfYear), number })
      : say("ledeOwn", { number });
  return (
    <Page title={say("title")} lede={lede}>
      <p className="wrap spread-print">{lede}</p>
      <div className="wrap spread housing">
        <p className="no-print">
          <Link href="/spreiding">{say("back")}</Link>
        </p>
        {loaded.state === "loading" ? <Loading text={say("loading")} /> : null}
        {loaded.state === "failed" ? <Problems problems={loaded.problems} retry={retry} /> : null}
        {answer ? (
          <>
            <section aria-labelledby="welke-taak" className="spread-section housing-choice">
              <h2 id="welke-taak">{say("choose")}</h2>
              <TaskChoice choice={choice} choose={choose} task={answer.task} published={answer.published} />
              <TaskFacts task={answer.task} published={answer.published} />
              <OwnFileForm choice={choice} own={own} setOwn={setOwn} />
            </section>
            <TaskTable task={answer.task} />
            <BlockedPlaces known={answer.known} from={isoOf(today()).slice(0, 7)} number={answer.task.number} />
            <HalfYears published={answer.published} />
            <section aria-labelledby="bronnen" className="spread-section">
              <h2 id="bronnen">{say("sources")}</h2>
              <SourceLines sources={[...answer.task.sources, ...answer.known.sources]} />
            </section>
          </>
        ) : null}
      </div>
    </Page>
  );
}

interface ChoiceProps {
  choice: HousingChoice;
  choose: (choice: HousingChoice) => void;
  task: HousingTask;
  published: readonly PublishedHalfYear[];
}

function TaskChoice({ choice, choose, task, published }: ChoiceProps) {
  const say = useTexts(housingTexts);
  const name = useHalfYearName();
  const id = useId();
  const own = choice.number !== null;
  return (
    <div className="housing-fields no-print">
      <div>
        <label htmlFor={id}>{say("halfYear")}</label>
        <select
          id={id}
          className="field"
          value={own ? OWN : (task.halfYear ?? OWN)}
          onChange={({ target: { value } }) =>
            choose(value === OWN ? { halfYear: null, number: task.number } : { halfYear: value, number: null })
          }
        >
          {published
            .filter((one) => one.task !== undefined)
            .toReversed()
            .map(({ halfYear }) => (
              <option key={halfYear} value={halfYear}>
                {name(halfYear)}
              </option>
            ))}
          <option value={OWN}>{say("ownChoice")}</option>
        </select>
      </div>
      {own ? (
        <NumberInput
          label={say("number")}
          value={task.number}
          min={0}
          max={MOST}
          whole
          onChange={(number) => choose({ halfYear: null, number })}
        />
      ) : null}
    </div>
  );
}

function TaskFacts({ task, published }: Pick<ChoiceProps, "task" | "published">) {
  const say = useTexts(housingTexts);
  const format = useFormat();
  const dayIn = useDayIn();
  const first = published.find(({ halfYear }) => halfYear === task.halfYear)?.first;
  const { told, behind, ahead } = task.totals;
  return (
    <>
      <p>
        {say("sum", { sum: format.number(task.sum), more: format.number(task.sum - task.number) })}{" "}
        {first ? say("adjusted", { first: format.number(first.value), number: format.number(task.number) }) : ""}{" "}
        {say("people", { day: dayIn(task.inhabitants.period) })}
      </p>
      {told > 0 ? (
        <p>{say("ownTotals", { told, behind: format.number(behind ?? 0), ahead: format.number(ahead ?? 0) })}</p>
      ) : null}
      {task.warnings.map((one) => (
        <Note key={one.code} kind="warn">
          <p>{format.text(one.message)}</p>
        </Note>
      ))}
    </>
  );
}
