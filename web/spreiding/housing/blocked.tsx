import type { Flow, KnownFlow } from "@keten/distribution";
import { useCallback, useState } from "react";
import { post } from "../../api/client.js";
import { Disclosure } from "../../parts/disclosure.js";
import { Note } from "../../parts/note.js";
import { Problems } from "../../parts/problems.js";
import { useKept } from "../../parts/use-kept.js";
import { useLoaded } from "../../parts/use-loaded.js";
import { NumberInput } from "../../scenarios/form/number-input.js";
import { Loading } from "../../shell/loading.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { useDayIn } from "../../words/use-day-in.js";
import { BlockedChart } from "./blocked-chart.js";
import { housingTexts } from "./texts.js";
import type { HousingAnswer } from "./use-housing.js";

interface Numbers {
  waiting: number;
  granted: number;
  housed: number;
  months: number;
  hotel: number;
  prolonged: boolean;
  placeYear: number;
  hotelYear: number;
}

const MOST = 1_000_000;
const MILLION = 1_000_000;
const NEXT_MONTHS = { min: 1, max: 120, usual: 24 };

interface Props {
  known: KnownFlow;
  /** The month the reckoning begins with, `YYYY-MM`. */
  from: string;
  /** How the same national number is asked for, which the interface needs beside it. */
  number: number;
}

/** What waiting for a home does to the places in reception, with numbers the reader can change. */
export function BlockedPlaces({ known, from, number }: Props) {
  const say = useTexts(housingTexts);
  const [numbers, setNumbers] = useState<Numbers>(() => ({
    waiting: known.waiting?.value ?? 0,
    granted: known.grantedPerMonth ?? 0,
    housed: known.housedPerMonth ?? 0,
    months: NEXT_MONTHS.usual,
    hotel: 0,
    prolonged: false,
    placeYear: known.emergencyYear?.value ?? 0,
    hotelYear: known.hotelYear?.value ?? 0,
  }));
  const load = useCallback(
    (signal: AbortSignal) => {
      const { hotel, prolonged, ...flow } = numbers;
      return post<HousingAnswer>(
        "/v1/housing-task",
        { number, flow: { ...flow, from, ...(hotel > 0 ? { hotel: { perMonth: hotel, prolonged } } : {}) } },
        signal,
      );
    },
    [numbers, from, number],
  );
  const { loaded, retry } = useKept(useLoaded(load));
  return (
    <section aria-labelledby="bezette-plekken" className="spread-section">
      <h2 id="bezette-plekken">{say("blocked")}</h2>
      <p className="soft spread-note">{say("blockedLede")}</p>
      {loaded.state === "loading" ? <Loading text={say("loading")} /> : null}
      {loaded.state === "failed" ? <Problems problems={loaded.problems} retry={retry} /> : null}
      {loaded.state === "ready" && loaded.value.flow ? <Outcome flow={loaded.value.flow} numbers={numbers} /> : null}
      <NumbersForm known={known} numbers={numbers} setNumbers={setNumbers} />
    </section>
  );
}

function Outcome({ flow, numbers }: { flow: Flow; numbers: Numbers }) {
  const say = useTexts(housingTexts);
  const format = useFormat();
  const last = flow.months.at(-1);
  if (!last) return null;
  const change = last.waiting - numbers.waiting;
  const values = {
    months: flow.months.length,
    waiting: format.number(last.waiting),
    change: format.number(Math.abs(change)),
  };
  const cost = flow.months.reduce((sum, { placeCost }) => sum + (placeCost ?? 0), 0);
  const { relief } = flow;
  const euro = (value: number) => say("million", { euro: format.euro(Math.round(value / MILLION) * 100) });
  return (
    <>
      <p className="blocked-answer" role="status">
        {say(change > 0 ? "answerUp" : change < 0 ? "answerDown" : "answerSame", values)}{" "}
        {cost > 0 ? say("answerCost", { cost: euro(cost) }) : ""}
      </p>
      {relief ? (
        <p>
          {say("relief", { placeMonths: format.number(relief.placeMonths) })}{" "}
          {relief.saved === null || relief.cost === null
            ? ""
            : say("reliefCost", { saved: euro(relief.saved), cost: euro(relief.cost) })}
        </p>
      ) : null}
      {flow.warnings.map((one) => (
        <Note key={one.code} kind="warn">
          <p>{format.text(one.message)}</p>
        </Note>
      ))}
      <BlockedChart months={flow.months} />
      <p className="small soft spread-note">{say("equation")}</p>
      <Disclosure summary={say("tableOf")}>
        <MonthTable flow={flow} />
      </Disclosure>
    </>
  );
}

function MonthTable({ flow }: { flow: Flow }) {
  const say = useTexts(housingTexts);
  const dayIn = useDayIn();
  const format = useFormat();
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{say("month")}</th>
          <th scope="col" className="number">
            {say("inReception")}
          </th>
          <th scope="col" className="number">
            {say("long")}
          </th>
          <th scope="col" className="number">
            {say("inHotel")}
          </th>
        </tr>
      </thead>
      <tbody>
        {flow.months.map((one) => (
          <tr key={one.month}>
            <th scope="row">{dayIn(one.month)}</th>
            <td className="number" data-label={say("inReception")}>
              {format.number(one.waiting)}
            </td>
            <td className="number" data-label={say("long")}>
              {one.overThreeMonths === null ? (
                <span className="muted">{say("notKnown")}</span>
              ) : (
                format.number(one.overThreeMonths)
              )}
            </td>
            <td className="number" data-label={say("inHotel")}>
              {format.number(one.inHotel)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FormProps {
  known: KnownFlow;
  numbers: Numbers;
  setNumbers: (numbers: Numbers) => void;
}

function NumbersForm({ known, numbers, setNumbers }: FormProps) {
  const say = useTexts(housingTexts);
  const format = useFormat();
  const dayIn = useDayIn();
  const set = (change: Partial<Numbers>) => setNumbers({ ...numbers, ...change });
  const euro = (value: number) => format.euro(value * 100);
  const { waiting, left, emergencyYear, hotelYear } = known;
  const hints = {
    waiting: waiting ? say("waitingFrom", { value: format.number(waiting.value), day: dayIn(waiting.period) }) : null,
    granted:
      left && known.housedPerMonth !== null && known.grantedPerMonth !== null
        ? say("grantedFrom", { housed: format.number(known.housedPerMonth), year: left.period })
        : null,
    housed: left ? say("housedFrom", { value: format.number(left.value), year: left.period }) : null,
    months: null,
    hotel: say("hotelFrom"),
    placeYear: emergencyYear
      ? say("placeYearFrom", { value: euro(emergencyYear.value), year: emergencyYear.period })
      : null,
    hotelYear: hotelYear ? say("hotelYearFrom", { value: euro(hotelYear.value), year: hotelYear.period }) : null,
  };
  return (
    <fieldset className="blocked-form">
      <legend>{say("inputs")}</legend>
      {(["waiting", "granted", "housed", "months", "hotel", "placeYear", "hotelYear"] as const).map((name) => (
        <NumberInput
          key={name}
          label={say(name)}
          value={numbers[name]}
          min={name === "months" ? NEXT_MONTHS.min : 0}
          max={name === "months" ? NEXT_MONTHS.max : MOST}
          whole
          hint={hints[name] ?? say("ownGuess")}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <label className="blocked-check">
        <input
          type="checkbox"
          checked={numbers.prolonged}
          onChange={(event) => set({ prolonged: event.target.checked })}
        />
        {say("prolonged")}
      </label>
    </fieldset>
  );
}
