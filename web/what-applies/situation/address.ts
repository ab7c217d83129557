/** Where the address of the page names the situation; what the reader answered never stands there. */
export const SITUATION = "situatie";

/** The page of a situation, or of all of them, with the two clocks as they are. */
export function situationHref(id: string | null, search: URLSearchParams): string {
  const after = new URLSearchParams(search);
  if (id === null) after.delete(SITUATION);
  else after.set(SITUATION, id);
  const text = after.toString();
  return text === "" ? "/wat-geldt" : `/wat-geldt?${text}`;
}
