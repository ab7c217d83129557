import { z } from "zod";

/** The names of a rule set's own schemas, kept apart from those of other rooms that may use the same words. */
export const names = z.registry<{ id?: string; title?: string; description?: string }>();
