import { fill, type Text } from "@keten/text";
import type { Context } from "../context.js";
import { simulateWords as words } from "../words/simulate.js";

export interface Progress {
  report(done: number, total: number): void;
  stop(): void;
}

const LINES = 10;
const LONGEST_SILENCE = 15_000;

/** How far it is and how long it will still take: a bar for a person who watches, else a line now and then. */
export async function progress(context: Context, text: Text = words.progress): Promise<Progress> {
  return context.notesAreScreen ? bar(context, text) : lines(context, text);
}

async function bar({ say }: Context, text: Text): Promise<Progress> {
  const { default: cliProgress } = await import("cli-progress");
  const one = new cliProgress.SingleBar({
    format: `{bar} ${say(fill(text, { value: "{value}", total: "{total}" }))}, ${say(fill(words.remaining, { time: "{time}" }))}`,
    barCompleteChar: "━",
    barIncompleteChar: "─",
    barsize: 30,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    // Whoever stops the run stops the bar: its own handler would end the process at once.
    gracefulExit: false,
  });
  const began = performance.now();
  let started = false;
  return {
    report(done, total) {
      // The library counts from its own start, and the first play is done by then.
      const time = { time: timeText(secondsLeft(began, done, total)) };
      if (started) one.update(done, time);
      else one.start(total, done, time);
      started = true;
    },
    stop: () => one.stop(),
  };
}

function lines({ say, note }: Context, text: Text): Progress {
  const began = performance.now();
  let told = 0;
  return {
    report(done, total) {
      // The first says at once how long it will take, the last that it is done.
      const isTenth = done % Math.max(1, Math.ceil(total / LINES)) === 0;
      const now = performance.now();
      if (done !== 1 && done !== total && !isTenth && now - told < LONGEST_SILENCE) return;
      told = now;
      const seconds = secondsLeft(began, done, total);
      note(`${say(fill(text, { value: done, total }))}, ${say(fill(words.remaining, { time: timeText(seconds) }))}\n`);
    },
    stop: () => undefined,
  };
}

const secondsLeft = (began: number, done: number, total: number) =>
  Math.ceil((((performance.now() - began) / done) * (total - done)) / 1000);

const timeText = (seconds: number) => (seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`);
