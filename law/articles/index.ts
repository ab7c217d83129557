export { inArabic } from "./arabic/index.js";
export { cases } from "./cases.js";
export { guards, law } from "./law.js";
export { programmes } from "./programmes/index.js";
export type { Programme } from "./programmes/programme.js";
export * from "./situations/index.js";
export { subjects } from "./subjects.js";
