export { type ApiParts, type ApiSettings, buildApi } from "./api/api.js";
export { API_VERSION } from "./api/headers.js";
export { PAGE_PATHS } from "./pages/pages.js";
export { type LawServices, lawServices, type PreparedRun, type Services } from "./services.js";
export { LOCK_FILE, type Lock, type LockHolder, lockFolder } from "./storage/lock.js";
export type { StoredReceipt } from "./storage/receipts.js";
export type { SimulationRun } from "./storage/simulation-runs.js";
export { openStorage, type Storage, type StoragePlace, type Stores } from "./storage/storage.js";
