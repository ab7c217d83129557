// Writes law/COVERAGE.md: what the law of Keten covers, and what it does not.
import { writeFileSync } from "node:fs";
import { coverage, file } from "./support/law-coverage.mjs";

writeFileSync(file, coverage());
