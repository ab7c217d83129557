import { type Law, reachOf } from "@keten/law-language";

/** The rules that look in a table or use an amount themselves, by the id of the table or amount. */
export function usersOf(law: Law): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const rule of law.rules) {
    const { tables, parameters } = reachOf({ ...law, rules: [{ ...rule, alongside: {} }] }, [rule.id]);
    for (const id of [...tables, ...parameters]) users.set(id, [...(users.get(id) ?? []), rule.id]);
  }
  return users;
}
