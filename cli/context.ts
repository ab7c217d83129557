import type { Day } from "@keten/calendar";
import type { Language, Text } from "@keten/text";
import type { Exit } from "./exit.js";

export type Style = (text: string, ...formats: ("bold" | "dim" | "red" | "yellow" | "green")[]) => string;

/** What every command may know of its surroundings. */
export interface Context {
  readonly language: Extract<Language, "nl" | "en">;
  readonly json: boolean;
  readonly today: Day;
  /** Columns that fit on the screen. */
  readonly width: number;
  readonly style: Style;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person sees the notes as they come. */
  readonly notesAreScreen: boolean;
  /** The text in the language of the person. */
  say(text: Text): string;
  /** Progress and remarks, on standard error: never part of the answer. */
  note(text: string): void;
}

/** What a command has to tell: one object for programs, a text for people, and how it ended. */
export interface Outcome {
  exit: Exit;
  json: object;
  text(): string;
  /** A command that goes on after it has told: its end. */
  ends?: Promise<Exit>;
}
