import { lawWithWhatIfs } from "@keten/chain";
import { chainYear, definitions, series, sources } from "@keten/figures";
import { law } from "@keten/law";
import { distributionServices, lawServices, type Services } from "./services.js";
import { catalogueOf } from "./simulation/catalogue.js";
import { prepareRun } from "./simulation/prepare-run.js";
import { dutchDay } from "./today.js";

/** The server's services, from the rooms that come with Keten: the one place where they meet. */
export async function compose(): Promise<Services> {
  return {
    law: lawServices(law),
    figures: { chainYear, definitions, series, sources },
    distribution: distributionServices(),
    simulation: { catalogue: catalogueOf(lawWithWhatIfs), prepare: prepareRun },
    today: () => dutchDay(new Date()),
  };
}
