/** The names that readers use beside the official one. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  GM0518: ["Den Haag", "The Hague"],
  GM0796: ["Den Bosch"],
};
/** The sign before a name that nobody types: 's-Gravenhage is found under g as well as under s. */
const BEFORE = /^['’]?s-/i;

interface Named {
  code: string;
  name: string;
}

/** Without accents and signs: Súdwest-Fryslân is found by "sudw". */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{Letter}\p{Number} -]/gu, "")
    .toLowerCase();

/** Other names than the official one, the Dutch one first. */
export const otherNames = ({ code }: Named): readonly string[] => ALSO[code] ?? [];

const namesOf = ({ code, name }: Named): readonly string[] => [name, name.replace(BEFORE, ""), ...(ALSO[code] ?? [])];

export const beginsWith = (one: Named, typed: string): boolean =>
  namesOf(one).some((name) => plain(name).startsWith(plain(typed)));

/** Whether every word that was typed stands in the name or is the code. */
export function answersTo(one: Named, typed: string): boolean {
  const words = plain(typed).split(" ").filter(Boolean);
  const names = [...namesOf(one).map(plain), one.code.toLowerCase()];
  return names.some((name) => words.every((word) => name.includes(word)));
}
