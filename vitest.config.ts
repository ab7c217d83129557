import { defineConfig } from "vitest/config";

/**
 * Tests use built output, so build first (`npm test` does). What a test needs from the machine comes in
 * by environment: KETEN_TEST_POSTGRES (address of a server), KETEN_TEST_CHROMIUM (a browser program),
 * KETEN_TEST_EMBEDDED (a prepared data folder to copy). Tests that miss theirs are skipped, and counted.
 */
export default defineConfig({
  test: {
    include: [
      "*/test/**/*.test.ts",
      "law/*/test/**/*.test.ts",
      "reception/*/test/**/*.test.ts",
      "simulation/*/test/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "**/.stryker-tmp/**"],
    globalSetup: ["scripts/support/vitest-setup.mjs"],
    pool: "forks",
    // Half the tests wait for a browser or a server, so that two at a time do well on two cores.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
