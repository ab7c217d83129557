const TOKEN = /\s+|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,]/y;
const CLOSES: Record<string, string> = { "]": "[", "}": "{" };

/**
 * The line of the first fault in a text that is not valid JSON: a token that JSON does not have, or one that cannot
 * follow the one before it; otherwise the last.
 */
export function lineOfJsonFault(text: string): number {
  const lineAt = (position: number) => text.slice(0, position).split("\n").length;
  const token = new RegExp(TOKEN);
  const open: string[] = [];
  let before = ",";
  while (token.lastIndex < text.length) {
    const position = token.lastIndex;
    const found = token.exec(text)?.[0];
    if (found === undefined) return lineAt(position);
    if (found.trim() === "") continue;
    if (!canFollow(before, found)) return lineAt(position);
    if (found === "[" || found === "{") open.push(found);
    else if (found in CLOSES && open.pop() !== CLOSES[found]) return lineAt(position);
    before = found;
  }
  return lineAt(text.length);
}

function canFollow(before: string, found: string): boolean {
  const isMark = ",:]}".includes(found);
  if (before === "," || before === ":") return !isMark;
  if (before === "[" || before === "{") return found !== "," && found !== ":";
  return isMark;
}
