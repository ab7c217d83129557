import { type Day, isoOf, parseDay } from "@keten/calendar";
import { useEffect, useId, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { DateField } from "../forms/date-field.js";
import { useTexts } from "../words/catalogue.js";
import { today, useFormat } from "../words/format.js";
import { partTexts } from "./texts.js";
import "./clocks.css";

export interface ClockDays {
  on: Day;
  knownOn: Day;
}

const NAMES = { on: "op", knownOn: "bekend" } as const;

/** The two days of the page, kept in its address so that a link shows the same. Facts never stand there. */
export function useClocks(): [ClockDays, (days: ClockDays) => void] {
  const [search, setSearch] = useSearchParams();
  const now = today();
  const read = (name: string): Day => {
    const parsed = parseDay(search.get(name) ?? "");
    return "day" in parsed ? parsed.day : now;
  };
  const set = (days: ClockDays) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const clock of ["on", "knownOn"] as const) {
          if (days[clock] === now) after.delete(NAMES[clock]);
          else after.set(NAMES[clock], isoOf(days[clock]));
        }
        return after;
      },
      { replace: true },
    );
  return [{ on: read(NAMES.on), knownOn: read(NAMES.knownOn) }, set];
}

interface Props {
  days: ClockDays;
  setDays: (days: ClockDays) => void;
  /** The clocks the page depends on; both where it depends on law. */
  show?: readonly (keyof ClockDays)[];
}

/** Two joined fields: on which day it applies, and what was known. */
export function Clocks({ days, setDays, show = ["on", "knownOn"] }: Props) {
  const say = useTexts(partTexts);
  const [open, setOpen] = useState<keyof ClockDays | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === null) return;
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(null);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(null);
      box.current?.querySelector<HTMLButtonElement>(`[data-clock="${open}"]`)?.focus();
    };
    addEventListener("pointerdown", outside);
    addEventListener("keydown", leave);
    return () => {
      removeEventListener("pointerdown", outside);
      removeEventListener("keydown", leave);
    };
  }, [open]);
  const close = (clock: keyof ClockDays) => {
    setOpen(null);
    box.current?.querySelector<HTMLButtonElement>(`[data-clock="${clock}"]`)?.focus();
  };
  return (
    <div className="clocks" ref={box}>
      <fieldset className="clocks-fields">
        <legend className="hidden-text">{say("clocks")}</legend>
        {show.map((clock) => (
          <ClockButton
            key={clock}
            clock={clock}
            day={days[clock]}
            open={open === clock}
            toggle={() => setOpen(open === clock ? null : clock)}
          />
        ))}
      </fieldset>
      {open === null ? null : (
        <ClockPanel
          key={open}
          clock={open}
          day={days[open]}
          set={(day) => {
            setDays({ ...days, [open]: day });
            close(open);
          }}
        />
      )}
    </div>
  );
}

function ClockButton({
  clock,
  day,
  open,
  toggle,
}: {
  clock: keyof ClockDays;
  day: Day;
  open: boolean;
  toggle: () => void;
}) {
  const say = useTexts(partTexts);
  const format = useFormat();
  return (
    <button type="button" className="clock" data-clock={clock} aria-expanded={open} onClick={toggle}>
      <span className="clock-name">{say(clock)}</span>
      <b>{format.day(day)}</b>
      <span className="hidden-text">, {say("changeClock")}</span>
    </button>
  );
}

function ClockPanel({ clock, day, set }: { clock: keyof ClockDays; day: Day; set: (day: Day) => void }) {
  const say = useTexts(partTexts);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector("input")?.focus();
  }, []);
  return (
    <div className={`clock-panel clock-panel--${clock}`} ref={panel}>
      <h2 className="clock-title" id={id}>
        {say(clock)}
      </h2>
      <DateField value={day} labelledBy={id} submit={say("apply")} onSubmit={set} />
      <button type="button" className="link" onClick={() => set(today())}>
        {say("today")}
      </button>
    </div>
  );
}
