/** Run by hand with `npm run mutate`; builds are made once, mutants are checked on the built rule language. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutate.config.ts" },
  mutate: [
    "law/language/dist/evaluate/term.js",
    "law/language/dist/resolve/*.js",
    "law/language/dist/evaluate/nodes.js",
  ],
  ignorePatterns: ["web", "server", "simulation", "figures", "cli", ".keten"],
  coverageAnalysis: "off",
  reporters: ["clear-text", "progress"],
  concurrency: 2,
  timeoutMS: 60000,
};
