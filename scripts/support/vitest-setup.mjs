import { bundleLawWhenNeeded } from "./bundle-law.mjs";

/** Before any test: the law that tests import is the law that was built last. */
export const setup = bundleLawWhenNeeded;
