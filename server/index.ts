export { LOCK_FILE, type Lock, type LockHolder, lockFolder } from "./storage/lock.js";
export type { StoredReceipt } from "./storage/receipts.js";
export type { SimulationRun } from "./storage/simulation-runs.js";
export { openStorage, type Storage, type StoragePlace, type Stores } from "./storage/storage.js";
