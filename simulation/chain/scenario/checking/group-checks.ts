import type { Problem } from "@keten/text";
import { problem } from "../../problems.js";
import type { Scenario } from "../schema.js";
import { oneOf } from "./keys.js";

/** Every group once, every nationality in one group, and numbers for each group and for no other. */
export function checkGroups(scenario: Scenario): Problem[] {
  const { groups, arrivals, behaviour, people } = scenario;
  const ids = groups.map((group) => group.id);
  const faults: Problem[] = [];
  for (const [index, group] of groups.entries()) {
    if (ids.indexOf(group.id) !== index)
      faults.push(
        problem("group-twice", { field: `groups.${index}.id`, value: group.id, values: { group: group.id } }),
      );
    for (const code of group.nationalities) {
      const first = groups.findIndex((other) => other.nationalities.includes(code));
      if (first < index)
        faults.push(
          problem("nationality-twice", {
            field: `groups.${index}.nationalities`,
            value: code,
            values: { nationality: code, first: groups[first]!.id, second: group.id },
          }),
        );
    }
  }
  const unknown = (field: string, given: object): void => {
    for (const id of Object.keys(given))
      if (!ids.includes(id))
        faults.push(
          problem("group-unknown", {
            field: `${field}.${id}`,
            value: id,
            values: { group: id },
            allowed: oneOf(id, ids),
          }),
        );
  };
  const each: Record<string, object> = {
    "behaviour.otherStateRequested": behaviour.otherStateRequested,
    "behaviour.leaves": behaviour.leaves,
    "behaviour.leavesDays": behaviour.leavesDays,
    "behaviour.family.perGrant": behaviour.family.perGrant,
    "people.unaccompanied": people.unaccompanied,
    ...(arrivals.groupShares === undefined ? {} : { "arrivals.groupShares": arrivals.groupShares }),
  };
  for (const [field, given] of Object.entries(each)) {
    unknown(field, given);
    for (const id of ids)
      if (!(id in given))
        faults.push(problem("value-missing", { field: `${field}.${id}`, values: { field: `${field}.${id}` } }));
  }
  unknown("capacity.promisingGroups", Object.fromEntries(scenario.capacity.promisingGroups.map((id) => [id, true])));
  unknown("behaviour.recognition.instead", behaviour.recognition.instead ?? {});
  for (const [index, shock] of (arrivals.shocks ?? []).entries())
    unknown(`arrivals.shocks.${index}.groups`, shock.groups);
  return faults;
}
