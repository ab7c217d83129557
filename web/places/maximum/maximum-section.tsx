import { type Day, dayOf } from "@keten/calendar";
import { useId, useState } from "react";
import { DateField } from "../../forms/date-field.js";
import { sentence } from "../../forms/fact-value.js";
import { Disclosure } from "../../parts/disclosure.js";
import { Problems } from "../../parts/problems.js";
import { SourceLines } from "../../parts/source-lines.js";
import { NumberInput } from "../../scenarios/form/number-input.js";
import { Loading } from "../../shell/loading.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { useDayIn } from "../../words/use-day-in.js";
import { euros, ListTable, Section } from "../view/kit.js";
import { CountingChart } from "./counting-chart.js";
import { maximumTexts } from "./texts.js";
import { type BreachAnswer, type Counts, type Reading, useBreaches } from "./use-breaches.js";
import "../../parts/charts/charts.css";
import "./maximum.css";

/** The worked example of the ruling of 2024, for the days its penalty held first. */
const EXAMPLE: Counts = { slept: 1950, byDay: 100, from: dayOf(2024, 11, 13), days: 120 };
const MOST_PEOPLE = 100_000;
const MOST_DAYS = 800;
const SHOWN_DAYS = 31;

/** What a breach of the agreed maximum costs under both ways of counting, with numbers the reader can change. */
export function MaximumSection() {
  const say = useTexts(maximumTexts);
  const format = useFormat();
  const [counts, setCounts] = useState<Counts>(EXAMPLE);
  const { loaded, retry } = useBreaches(counts);
  const answer = loaded.state === "ready" ? loaded.value : null;
  return (
    <Section id="maximum-en-dwangsom" title={say("title")}>
      {answer ? <p>{say("lede", { maximum: format.number(answer.maximum) })}</p> : null}
      {loaded.state === "loading" ? <Loading text={say("loading")} /> : null}
      {loaded.state === "failed" ? <Problems problems={loaded.problems} retry={retry} /> : null}
      {answer ? <Outcome answer={answer} counts={counts} /> : null}
      <CountsForm counts={counts} setCounts={setCounts} />
      {answer ? <Orders answer={answer} /> : null}
    </Section>
  );
}

function Outcome({ answer, counts }: { answer: BreachAnswer; counts: Counts }) {
  const say = useTexts(maximumTexts);
  const format = useFormat();
  const dayIn = useDayIn();
  const of = (counting: Reading["counting"]) => answer.readings.find((one) => one.counting === counting);
  const [nights, everyone] = [of("nights"), of("everyone")];
  const sentence =
    (nights?.breachDays ?? 0) > 0 ? "answerBoth" : (everyone?.breachDays ?? 0) > 0 ? "answerEveryone" : "answerNone";
  const name = ({ counting }: Reading) => say(counting === "as-held" ? "asHeld" : counting);
  return (
    <>
      <p className="maximum-answer" role="status">
        {say(sentence, { due: euros(format, everyone?.due ?? 0), days: format.number(counts.days) })}
      </p>
      <CountingChart slept={counts.slept} byDay={counts.byDay} maximum={answer.maximum} />
      <ListTable
        label={say("title")}
        rows={answer.readings}
        keyOf={({ counting }) => counting}
        columns={[
          { name: say("way"), cell: name },
          { name: say("breachDays"), cell: ({ breachDays }) => format.number(breachDays), number: true },
          {
            name: say("firstBreach"),
            cell: ({ firstBreach }) => (firstBreach === null ? say("none") : dayIn(firstBreach)),
            number: true,
          },
          { name: say("due"), cell: ({ due }) => euros(format, due), number: true },
          {
            name: say("capReached"),
            cell: ({ orders }) =>
              format.list(orders.flatMap(({ capReached }) => (capReached === null ? [] : dayIn(capReached)))) ||
              say("notReached"),
            number: true,
          },
        ]}
      />
      <p className="small soft">{say("asHeldMore")}</p>
      <Disclosure summary={say("perDayTable")}>
        <DayTable readings={answer.readings} name={name} />
      </Disclosure>
    </>
  );
}

function DayTable({ readings, name }: { readings: readonly Reading[]; name: (reading: Reading) => string }) {
  const say = useTexts(maximumTexts);
  const format = useFormat();
  const dayIn = useDayIn();
  const days = readings[0]?.days ?? [];
  const more = days.length - SHOWN_DAYS;
  const cell = (reading: Reading, index: number) => {
    const one = reading.days[index];
    if (!one || one.counted === null) return say("notKnown");
    const count = format.number(one.counted);
    return one.breach === "breach" ? say("above", { count }) : count;
  };
  return (
    <>
      <ListTable
        label={say("perDayTable")}
        rows={days.slice(0, SHOWN_DAYS).map(({ day }, index) => ({ day, index }))}
        keyOf={({ day }) => day}
        columns={[
          { name: say("day"), cell: ({ day }) => dayIn(day) },
          ...readings.map((reading) => ({
            name: name(reading),
            cell: ({ index }: { index: number }) => cell(reading, index),
            number: true,
          })),
        ]}
      />
      {more > 0 ? <p className="small soft">{say("more", { count: format.number(more) })}</p> : null}
    </>
  );
}

function CountsForm({ counts, setCounts }: { counts: Counts; setCounts: (counts: Counts) => void }) {
  const say = useTexts(maximumTexts);
  const id = useId();
  const set = (change: Partial<Counts>) => setCounts({ ...counts, ...change });
  const input = (name: "slept" | "byDay" | "days", min: number, max: number) => (
    <NumberInput
      label={say(name)}
      value={counts[name]}
      min={min}
      max={max}
      whole
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <fieldset className="maximum-form no-print">
      <legend>{say("inputs")}</legend>
      {input("slept", 0, MOST_PEOPLE)}
      {input("byDay", 0, MOST_PEOPLE)}
      {input("days", 1, MOST_DAYS)}
      <div className="maximum-from">
        <span className="maximum-label" id={id}>
          {say("from")}
        </span>
        <DateField
          value={counts.from}
          labelledBy={id}
          onChange={(day: Day | null) => {
            if (day !== null) set({ from: day });
          }}
        />
      </div>
      <p className="small soft maximum-wide">{say("example")}</p>
    </fieldset>
  );
}

function Orders({ answer }: { answer: BreachAnswer }) {
  const say = useTexts(maximumTexts);
  const format = useFormat();
  const dayIn = useDayIn();
  return (
    <>
      <h3>{say("orders")}</h3>
      <ListTable
        label={say("orders")}
        rows={answer.orders}
        keyOf={({ id }) => id}
        columns={[
          { name: say("order"), cell: ({ title }) => sentence(format.text(title)) },
          { name: say("orderFrom"), cell: ({ from }) => dayIn(from), number: true },
          { name: say("perDay"), cell: ({ perDay }) => euros(format, perDay), number: true },
          { name: say("cap"), cell: ({ cap }) => (cap === null ? say("none") : euros(format, cap)), number: true },
        ]}
      />
      {answer.notes.map((note) => (
        <p key={note.nl} className="small soft">
          {format.text(note)}
        </p>
      ))}
      <Disclosure summary={say("sources")}>
        <SourceLines sources={answer.sources} />
      </Disclosure>
    </>
  );
}
