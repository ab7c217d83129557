/** The line of every part of a JSON text that was read without a fault, by its path, such as `capacity.staff.fte`. */
export function linesOfJson(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  /** For each open part: its path, the next place in a list, and the key that waits for its value. */
  const open: { path: string; place: number; key: string | undefined }[] = [];
  let line = 1;
  const pathHere = (): string => {
    const part = open.at(-1);
    if (part === undefined) return "";
    const own = part.key ?? String(part.place);
    return part.path === "" ? own : `${part.path}.${own}`;
  };
  for (const match of text.matchAll(/\n|"(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"|[[\]{},]/g)) {
    const [token] = match;
    const part = open.at(-1);
    if (token === "{" || token === "[") {
      const path = pathHere();
      if (!lines.has(path)) lines.set(path, line);
      open.push({ path, place: 0, key: undefined });
    } else if (token === "}" || token === "]") open.pop();
    else if (token === "," && part) {
      part.key = undefined;
      part.place++;
    } else if (token.endsWith(":") && part) {
      part.key = JSON.parse(token.slice(0, -1).trimEnd()) as string;
      lines.set(pathHere(), line);
    }
    line += token.split("\n").length - 1;
  }
  return lines;
}

/** The line of a part, or of the nearest part around it that the text has. */
export function lineOf(lines: ReadonlyMap<string, number>, field: string): number | undefined {
  for (let path = field; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const line = lines.get(path);
    if (line !== undefined) return line;
  }
  return undefined;
}
