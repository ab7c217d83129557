import type { Group, Member } from "./groups.js";
import { EMERGENCY, type PlaceKind, type PlacesAt, type Resident, type Weights } from "./model.js";

/** Where a group can go, and what that weighs. */
export interface Option {
  /** Null: no place. */
  to: { location: string; kind: PlaceKind } | null;
  suitable: boolean;
  weight: number;
}

/** A place that the group may take: its kind is right, it is emergency shelter, or they all live there already. */
export function optionsOf(group: Group, locations: readonly PlacesAt[], weights: Weights): Option[] {
  const options: Option[] = [{ to: null, suitable: false, weight: group.members.length * weights.withoutPlace }];
  const home = homeOf(group);
  for (const at of locations)
    for (const kind of kindsAt(at, group)) {
      const stays = home?.location === at.id && home.kind === kind;
      const suitable = kind === group.kind;
      if (!suitable && kind !== EMERGENCY && !stays) continue;
      options.push({ to: { location: at.id, kind }, suitable, weight: weightOf(group, at, suitable, weights) });
    }
  return options;
}

/** The kinds at a location: those with places, and those in which the group lives already. */
function kindsAt({ id, places }: PlacesAt, { members }: Group): Set<PlaceKind> {
  const lived = members.flatMap(({ person: { lives } }) => (lives?.location === id ? [lives.kind] : []));
  return new Set([...places.map(({ kind }) => kind), ...lived]);
}

/** Where they all live now, if in one place. */
function homeOf({ members }: Group): Resident["lives"] {
  const first = members[0]?.person.lives ?? null;
  const same = members.every(
    ({ person: { lives } }) => lives?.location === first?.location && lives?.kind === first?.kind,
  );
  return same ? first : null;
}

export const moves = ({ person: { lives } }: Member, location: string): boolean =>
  lives !== null && lives.location !== location;

/** Who stays at a location keeps their school, whatever it is. */
export const changesSchool = ({ person: { school, lives }, child }: Member, at: PlacesAt): boolean =>
  child && school !== undefined && lives?.location !== at.id && !at.schools.includes(school);

function weightOf({ members }: Group, at: PlacesAt, suitable: boolean, weights: Weights): number {
  return members.reduce((sum, member) => {
    const { child } = member;
    const move = moves(member, at.id) ? (child ? weights.childMove : weights.adultMove) : 0;
    const school = changesSchool(member, at) ? weights.schoolChange : 0;
    const wrong = suitable ? 0 : child ? weights.childUnsuitable : weights.adultUnsuitable;
    return sum + move + school + wrong;
  }, 0);
}
