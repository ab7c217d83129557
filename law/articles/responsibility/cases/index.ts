import type { Case } from "@keten/law-language";
import chain from "./chain.json" with { type: "json" };
import crisis from "./crisis.json" with { type: "json" };
import criteria from "./criteria.json" with { type: "json" };
import requests from "./requests.json" with { type: "json" };
import start from "./start.json" with { type: "json" };
import transfers from "./transfers.json" with { type: "json" };

/** The worked cases of this part, as data that anybody can add to. */
export const cases = [...start, ...chain, ...criteria, ...requests, ...transfers, ...crisis] as Case[];
