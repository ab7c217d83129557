export interface TimelineMark {
  day: number;
  label: string;
  sign: string;
}

const LONGEST_LINE = 64;
const SHORTEST_LINE = 24;

/** Days on a line, to scale, with the label of each on a line of its own; nothing where there are fewer than two. */
export function timeline(marks: readonly TimelineMark[], running: readonly [number, number], width: number): string[] {
  const days = merged(marks);
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last || first === last) return [];
  const longest = Math.max(...days.map(({ label }) => label.length));
  const room = Math.max(Math.min(width - longest - 2, LONGEST_LINE), SHORTEST_LINE, days.length * 2);
  const scale = (day: number) => Math.round(((day - first.day) / (last.day - first.day)) * (room - 1));
  const places: number[] = [];
  // Days close together would fall on one place; each keeps its own, and leaves room for those after it.
  days.forEach(({ day }, index) => {
    const free = (places.at(-1) ?? -1) + 1;
    places.push(Math.min(Math.max(scale(day), free), room - days.length + index));
  });
  const placeOf = (day: number) => places[days.findIndex((one) => one.day === day)] ?? scale(day);
  const bar: string[] = Array.from({ length: room }, (_, index) =>
    index >= placeOf(running[0]) && index <= placeOf(running[1]) ? "━" : "─",
  );
  days.forEach(({ sign }, index) => {
    bar[places[index] as number] = sign;
  });
  const labels = days
    .map(({ label }, index) => {
      const line = Array.from({ length: (places[index] as number) + 1 }, () => " ");
      for (const before of places.slice(0, index)) line[before] = "│";
      line[places[index] as number] = "└";
      return `${line.join("")} ${label}`;
    })
    .reverse();
  return [bar.join(""), ...labels];
}

function merged(marks: readonly TimelineMark[]): TimelineMark[] {
  const byDay = new Map<number, TimelineMark>();
  for (const mark of [...marks].sort((a, b) => a.day - b.day)) {
    const same = byDay.get(mark.day);
    byDay.set(mark.day, same ? { ...same, label: `${same.label}; ${mark.label}` } : mark);
  }
  return [...byDay.values()];
}
