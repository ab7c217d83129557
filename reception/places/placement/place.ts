import type { Day } from "@keten/calendar";
import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import { checkPlacement } from "./check.js";
import { type Group, groupsOf, type Member } from "./groups.js";
import { indicatorsOf } from "./indicators.js";
import type { Placed, Placement, PlacesAt, Resident, Weights } from "./model.js";
import { changesSchool, moves, type Option, optionsOf } from "./options.js";
import { saysOf } from "./says.js";
import { choose, placeKey } from "./solve.js";
import { DEFAULT_WEIGHTS } from "./weights.js";

interface Asked {
  on: Day;
  knownOn: Day;
  weights?: Partial<Weights>;
}

/**
 * Gives people the right kind of place by the law, with the fewest and lightest moves. Families stay together, no
 * location gets more people than it has places, and nobody loses a place: where the law leaves it to a person, a fact
 * is missing or a family would get different kinds, people stay where they are and are named.
 * @throws KetenError with everything that is wrong with the people or the locations
 */
export async function place(
  people: readonly Resident[],
  locations: readonly PlacesAt[],
  { on, knownOn, weights: own = {} }: Asked,
): Promise<Placement> {
  checkPlacement(people, locations);
  const asked = { on, knownOn };
  const weights = { ...DEFAULT_WEIGHTS, ...own };
  const groups = groupsOf(people, asked);
  const movable = groups.filter(({ kind }) => kind !== null);
  const places = locations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const capacity = capacityFor(places, movable);
  const choosing = movable.map((group) => ({
    group,
    options: optionsOf(group, places, weights).filter(
      ({ to }) => to === null || (capacity.get(placeKey(to.location, to.kind)) ?? 0) >= group.members.length,
    ),
  }));
  const { options, proven, status } = await choose(choosing, capacity);
  if (options.some((one) => one === undefined))
    throw new KetenError([problem("placement-failed", { values: { status } })]);
  const chosen = new Map(choosing.map(({ group }, index) => [group, options[index]]));
  const placed = groups.flatMap((group) =>
    group.members.map((member) => placedOf(member, group, chosen.get(group), places)),
  );
  return {
    on,
    people: placed,
    indicators: indicatorsOf(placed),
    left: leftOf(capacity, options, choosing),
    weights,
    weight: options.reduce((sum, { weight }) => sum + weight, 0),
    proven,
  };
}

/** The places to share out: those that are free, and those of the people who may move. */
function capacityFor(locations: readonly PlacesAt[], movable: readonly Group[]): Map<string, number> {
  const capacity = new Map<string, number>();
  const add = (location: string, kind: string, places: number) => {
    const key = placeKey(location, kind);
    capacity.set(key, (capacity.get(key) ?? 0) + places);
  };
  for (const { id, places } of locations) for (const { kind, free } of places) add(id, kind, free);
  for (const { members } of movable)
    for (const { person } of members) if (person.lives) add(person.lives.location, person.lives.kind, 1);
  return capacity;
}

function placedOf(member: Member, group: Group, option: Option | undefined, locations: readonly PlacesAt[]): Placed {
  const { person, child, needs, entitled, end, rightOpen } = member;
  const to = option ? option.to : person.lives;
  const at = locations.find(({ id }) => id === to?.location);
  const moved = to !== null && moves(member, to.location);
  const state = stateOf(option, moved, person.lives !== null);
  const placed = {
    id: person.id,
    family: person.family ?? null,
    child,
    state,
    location: to?.location ?? null,
    kind: to?.kind ?? null,
    needs,
    moved,
    schoolChanged: at !== undefined && changesSchool(member, at),
    entitled,
    end,
  };
  return { ...placed, says: saysOf(placed, at?.name ?? null, { differ: group.differ, rightOpen }) };
}

function stateOf(option: Option | undefined, moved: boolean, hadPlace: boolean): Placed["state"] {
  if (!option) return "for-a-person";
  if (option.to === null) return "without-place";
  if (!option.suitable) return "unsuitable";
  return moved || !hadPlace ? "placed" : "stays";
}

function leftOf(
  capacity: ReadonlyMap<string, number>,
  options: readonly Option[],
  choosing: readonly { group: Group }[],
): Placement["left"] {
  const left = new Map(capacity);
  options.forEach(({ to }, index) => {
    if (!to) return;
    const key = placeKey(to.location, to.kind);
    left.set(key, (left.get(key) ?? 0) - (choosing[index]?.group.members.length ?? 0));
  });
  return [...left].map(([key, free]) => {
    const [location = "", kind = ""] = JSON.parse(key) as string[];
    return { location, kind, free };
  });
}
