/** A name for a new line that nobody else gives to another, also where two people work on one worksheet. */
export function newLineId(stem: string): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${stem}-${first.toString(36)}${second.toString(36)}`;
}
