import type { DistributionInputs } from "../inputs.js";

/** The known name where the table gives another; accents, points and additions in brackets do not count. */
export function otherName(
  given: string,
  code: string,
  { municipalities }: Pick<DistributionInputs, "municipalities">,
): string | undefined {
  const known = municipalities.find((one) => one.code === code.toUpperCase())?.name;
  if (known === undefined || given === "" || given.includes("\uFFFD")) return undefined;
  return plain(given) === plain(known) ? undefined : known;
}

/** A name without what people write in several ways. */
export const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}|\(.*?\)|[^\p{L}]/gu, "")
    .toLowerCase();
