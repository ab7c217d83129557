import { loadFigures } from "@keten/figures";
import { ChainLaw } from "../law/chain-law.js";
import { lawWithWhatIfs } from "../law/what-if.js";
import { lawOptions } from "../run/law-options.js";
import { loadScenario } from "../scenario/load.js";
import { fit } from "./fit.js";

/**
 * `node dist/calibration/run.js 2024`: prints the values that fit the figures up to that year best, as JSON, to be
 * carried over by hand: those of 2024 to `history.json`, those of 2022 to `history-settled-2022.json`. The search
 * begins at the shipped values of `history.json` and gives the same for the same start.
 */
const until = Number(process.argv[2] ?? "2024");
const rounds = Number(process.argv[3] ?? "3");
const loaded = loadScenario("history");
const fitted = fit(loaded, loadFigures(), new ChainLaw(lawWithWhatIfs, lawOptions(loaded)), {
  until,
  sample: 0.2,
  rounds,
  say: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(`${JSON.stringify(fitted, undefined, 2)}\n`);
