import { KetenError, type Problem } from "@keten/text";
import { problem } from "../problems.js";
import type { PlacesAt, Resident } from "./model.js";

/** @throws KetenError with everything in the people and locations that does not fit together */
export function checkPlacement(people: readonly Resident[], locations: readonly PlacesAt[]): void {
  const problems: Problem[] = [];
  const known = new Set<string>();
  locations.forEach(({ id, places }, index) => {
    const field = `locations[${index}]`;
    if (known.has(id)) problems.push(problem("location-twice", { field: `${field}.id`, value: id, values: { id } }));
    known.add(id);
    const kinds = new Set<string>();
    places.forEach(({ kind }, place) => {
      if (kinds.has(kind))
        problems.push(
          problem("place-kind-twice", { field: `${field}.places[${place}].kind`, value: kind, values: { id, kind } }),
        );
      kinds.add(kind);
    });
  });
  const persons = new Set<string>();
  people.forEach(({ id, lives, facts }, index) => {
    const field = `people[${index}]`;
    if (persons.has(id)) problems.push(problem("person-twice", { field: `${field}.id`, value: id, values: { id } }));
    persons.add(id);
    if (lives && !known.has(lives.location))
      problems.push(
        problem("location-unknown", {
          field: `${field}.lives.location`,
          value: lives.location,
          values: { id, location: lives.location },
        }),
      );
    if (facts["birthDate"]?.state !== "known")
      problems.push(problem("birth-date-missing", { field: `${field}.facts.birthDate`, values: { id } }));
  });
  if (problems.length > 0) throw new KetenError(problems);
}
