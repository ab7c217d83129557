import { type ComponentType, lazy } from "react";

/** The program of a page did not arrive: no connection, or a newer version took its place. */
export class PageNotLoaded extends Error {
  constructor(cause: unknown) {
    super("the program of this page did not arrive", { cause });
    this.name = "PageNotLoaded";
  }
}

/** A page that comes when a reader goes there. */
export function pageOf(load: () => Promise<{ default: ComponentType }>): ComponentType {
  return lazy(() =>
    load().catch((cause: unknown) => {
      throw new PageNotLoaded(cause);
    }),
  );
}
