// Puts the hundreds of small files of the law into one, so that a program that asks one thing starts at once.
import { bundleLaw } from "./support/bundle-law.mjs";

await bundleLaw();
