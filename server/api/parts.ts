import type { Services } from "../services.js";
import type { Storage } from "../storage/storage.js";

/** What the interface is made of. */
export interface ApiParts {
  services: Services;
  storage: Storage;
  /** Called when a run was asked for, so that a worker looks at once. */
  runRequested(): void;
}
