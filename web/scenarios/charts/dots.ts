/** Places dots of a size on the axis of their value, side by side where they would cover each other. */
export function stackDots(places: readonly number[], size: number): { x: number; y: number }[] {
  const rows: number[] = [];
  const counts = new Map<number, number>();
  return [...places]
    .sort((a, b) => a - b)
    .map((place) => {
      let row = rows.find((one) => Math.abs(one - place) < size);
      if (row === undefined) {
        row = place;
        rows.push(row);
      }
      const count = counts.get(row) ?? 0;
      counts.set(row, count + 1);
      return { x: count * size, y: row };
    });
}
