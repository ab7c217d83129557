/** Where a part of a scenario is written. */
export interface Writing {
  /** The file as the reader knows it. */
  file: string;
  line: number;
}

/** Where each part is written, by its path, such as `capacity.staff.fte`; nowhere for a part that came as data. */
export type Places = Map<string, Writing | undefined>;

/** The writing of a part, or of the nearest part around it that is written. */
export function placeOf(places: Places, field: string): Writing | undefined {
  for (let path = field; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("."))))
    if (places.has(path)) return places.get(path);
  return places.get("");
}

export const joined = (path: string, key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);
