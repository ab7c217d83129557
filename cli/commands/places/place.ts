import { contentOf, placementAnswer, readPlacement } from "@keten/places";
import { KetenError } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { readText } from "../../input/read-file.js";
import { problem } from "../../problems.js";
import { placementText } from "../../show/places/placement.js";

/** The right kind of place for each person in a document, with the fewest moves. */
export async function placePeople(context: Context, file: string | undefined): Promise<Outcome> {
  if (file === undefined)
    throw new KetenError([problem("argument-missing", { field: "file", values: { value: "file" } })]);
  const answer = await placementAnswer(readPlacement(contentOf(readText(file)), context.today));
  return { exit: EXIT.done, json: answer, text: () => placementText(context, answer) };
}
