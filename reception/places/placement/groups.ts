import { addMonths, type Day } from "@keten/calendar";
import { grouped } from "./grouped.js";
import { kindFor, rightOf } from "./kinds.js";
import type { KindFound, Resident } from "./model.js";

/** People who stay together: a family, or somebody alone. */
export interface Group {
  key: string;
  members: readonly Member[];
  /** The kind of place they all need; null where a person has to say it first. */
  kind: string | null;
  /** Set where the members would get different kinds. */
  differ: boolean;
}

export interface Member {
  person: Resident;
  child: boolean;
  needs: KindFound;
  entitled: string | null;
  end: string | null;
  /** Set where the right itself is the question; then a person decides, and the place stays until they did. */
  rightOpen: boolean;
}

const EIGHTEEN_YEARS = 216;

/** Whether somebody is under eighteen on a day; the birth date is checked to be there before. */
function isChild({ facts }: Resident, on: Day): boolean {
  const born = facts["birthDate"];
  return born?.state === "known" && typeof born.value === "number" && on < addMonths(born.value, EIGHTEEN_YEARS);
}

/** People by family, each with the kind of place the law gives; in the order of their names, not of the document. */
export function groupsOf(people: readonly Resident[], asked: { on: Day; knownOn: Day }): Group[] {
  const families = grouped(people.toSorted(byId), ({ id, family }) => (family === undefined ? `=${id}` : `+${family}`));
  return [...families].map(([key, persons]) => {
    const members = persons.map((person) => ({
      person,
      child: isChild(person, asked.on),
      needs: kindFor(person, asked),
      ...rightOf(person, asked),
    }));
    const kinds = new Set(members.map(({ needs, rightOpen }) => (rightOpen ? null : needs.kind)));
    const [only] = kinds;
    return { key, members, kind: kinds.size === 1 ? (only ?? null) : null, differ: kinds.size > 1 && !kinds.has(null) };
  });
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
