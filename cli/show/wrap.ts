/** Breaks a text over lines; lines after the first start with `indent` spaces. */
export function wrapped(text: string, width: number, indent = 0): string[] {
  const room = Math.max(width, indent + 20);
  return text.split("\n").flatMap((part) => {
    const lines: string[] = [];
    let line = "";
    // A word keeps the spaces before it, so that what stands indented stays so.
    for (const word of part.match(/ *[^ ]+/g) ?? []) {
      if (line === "" || line.length + word.length <= room) line += word;
      else {
        lines.push(line);
        line = " ".repeat(indent) + word.trimStart();
      }
    }
    return [...lines, line];
  });
}

/** A line with a mark before it; what does not fit goes on under the text. */
export const marked = (mark: string, text: string, width: number, depth = 0): string[] => {
  const start = "  ".repeat(depth);
  return wrapped(`${start}${mark} ${text}`, width, start.length + 2);
};
