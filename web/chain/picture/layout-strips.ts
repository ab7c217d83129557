import type { PartId, Values } from "../model.js";
import { type Point, type SquareGrid, squares } from "./geometry.js";

/** Where everything of the picture begins, to the right of the names. */
export const LEFT = 196;

export interface Strip {
  id: PartId;
  label: Point;
  x: number;
  y: number;
  width: number;
  height: number;
  missing: boolean;
  /** Squares of the whole that are not in the part. */
  rest: SquareGrid;
  /** Squares of the part that has an own number. */
  inner: (SquareGrid & { id: PartId; x: number }) | null;
  /** Room for what is needed and not there. */
  needed: { id: PartId; x: number; width: number; value: number } | null;
}

/** Rows of squares that make the largest strip of all years fit between the labels. */
export function layoutStrips(values: Values, width: number, top: number, mostStrip: number): Strip[] {
  const pitch = 6;
  const columns = Math.floor((width - LEFT) / pitch);
  const rows = Math.max(7, Math.ceil(mostStrip / 100 / columns));
  const strip = (id: PartId, innerId: PartId, y: number, innerFirst: boolean, neededId: PartId | null): Strip => {
    const whole = values[id] ?? null;
    const inner = values[innerId] ?? null;
    const needed = neededId ? (values[neededId] ?? null) : null;
    const part = whole === null ? 0 : Math.min(inner ?? 0, whole);
    const rest = (whole ?? 0) - part;
    const at = { x: LEFT, y };
    const skip = (persons: number) => Math.round(persons / 100);
    const innerGrid = squares(part, at, { rows }, pitch, 5, innerFirst ? 0 : skip(rest));
    const restGrid = squares(rest, at, { rows }, pitch, 5, innerFirst ? skip(part) : 0);
    const used = squares(whole ?? 0, at, { rows }, pitch).width;
    const room = needed === null ? 0 : Math.ceil(needed / 100 / rows) * pitch;
    const innerX = innerFirst ? LEFT : LEFT + Math.floor(skip(rest) / rows) * pitch;
    return {
      id,
      label: { x: LEFT - 12, y: y + (rows * pitch) / 2 - 6 },
      x: LEFT,
      y,
      width: used,
      height: rows * pitch,
      missing: whole === null,
      rest: restGrid,
      inner:
        inner === null || whole === null
          ? null
          : { ...innerGrid, id: innerId, x: innerX, width: used - (innerX - LEFT) },
      needed:
        needed === null || neededId === null
          ? null
          : { id: neededId, x: LEFT + used + 3, width: Math.max(0, room - used - 3), value: needed },
    };
  };
  const reception = strip("reception-occupancy", "permit-holders-in-reception", top, false, "reception-places-needed");
  const ukraine = strip(
    "ukraine-registered",
    "ukraine-in-municipal-reception",
    reception.y + reception.height + 66,
    true,
    null,
  );
  return [reception, ukraine];
}
