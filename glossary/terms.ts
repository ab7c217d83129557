import type { Text } from "@keten/text";

/** A term of the field with its meaning in plain words. */
export interface Term {
  id: string;
  name: Text;
  definition: Text;
}

export function terms(): readonly Term[] {
  return [];
}
