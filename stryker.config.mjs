/** Run by hand with `npm run mutate`; builds are made once, mutants are checked on the built rule language. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutate.config.ts" },
  mutate: [
    "law/language/dist/evaluate/term.js",
    "law/language/dist/evaluate/rule-run.js",
    "law/language/dist/resolve/visible.js",
    "law/language/dist/resolve/verdict.js",
  ],
  coverageAnalysis: "off",
  reporters: ["clear-text", "progress"],
  concurrency: 2,
  timeoutMS: 60000,
};
