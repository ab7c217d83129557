import { defineConfig } from "vitest/config";

const room = (path: string) => new URL(`${path}/dist/index.js`, import.meta.url).pathname;

/** Tests of the rule language against the mutated build that lies beside this file. */
export default defineConfig({
  resolve: {
    alias: {
      "@keten/calendar": room("./calendar"),
      "@keten/text": room("./text"),
      "@keten/law-language": room("./law/language"),
      "@keten/law": room("./law/articles"),
    },
  },
  test: {
    include: ["law/language/test/evaluate/*.test.ts"],
    testTimeout: 20_000,
  },
});
