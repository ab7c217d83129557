import { nearest } from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { formAt } from "../json-schema.js";

/** The names a part of a scenario may have, and the one that was probably meant. */
export function namesAllowedAt(path: readonly string[], given: string): Text | undefined {
  const names = Object.keys(formAt(path)?.properties ?? {});
  return names.length === 0 ? undefined : oneOf(given, path.length === 0 ? [...names, "extends"] : names);
}

/** A list of what may stand in a place, with the one that was probably meant in front. */
export function oneOf(given: string, names: readonly string[]): Text {
  const list = names.join(", ");
  const near = nearest(given, names);
  if (near === undefined) return t(`een van: ${list}`, `one of: ${list}`);
  return t(`bedoelt u ${near}? Het kan zijn: ${list}`, `did you mean ${near}? It can be: ${list}`);
}
