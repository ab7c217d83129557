import { t } from "@keten/text";

/** The words of starting and checking Keten on a computer. */
export const machineWords = {
  serve: {
    runs: t("Keten draait op {url}", "Keten runs at {url}"),
    moved: t("Poort {asked} was bezet.", "Port {asked} was taken."),
    noPages: t(
      "De pagina's zijn nog niet gebouwd (npm run build); alleen de API werkt.",
      "The pages have not been built yet (npm run build); only the API works.",
    ),
    storage: {
      embedded: t("Gegevens in de map {place}", "Data in the folder {place}"),
      postgresql: t("Gegevens in PostgreSQL", "Data in PostgreSQL"),
    },
    stop: t("Stoppen met Ctrl-C.", "Stop with Ctrl-C."),
  },
  worker: {
    runs: t("Helpt mee; rekendraden: {threads}.", "Helps; threads: {threads}."),
    stop: t(
      "Stoppen met Ctrl-C; wat loopt, gaat terug in de rij.",
      "Stop with Ctrl-C; what runs goes back in the queue.",
    ),
    address: t(
      "geef --database-url postgres://gebruiker@computer:poort/database",
      "give --database-url postgres://user@computer:port/database",
    ),
    job: t("Simulatie {run}: keer {first} tot en met {until}", "Simulation {run}: plays {first} to {until}"),
    tables: t("Simulatie {run}: tabellen", "Simulation {run}: tables"),
    databaseAway: {
      unreachable: t("De database is onbereikbaar; er wordt gewacht.", "The database cannot be reached; waiting."),
      full: t("De database is vol; er wordt gewacht.", "The database is full; waiting."),
    },
    databaseBack: t("De database antwoordt weer.", "The database answers again."),
    fault: t(
      "Een simulatie mislukte door een fout van ons (nummer {number}): {reason}",
      "A simulation failed by a fault of ours (number {number}): {reason}",
    ),
  },
  doctor: {
    node: t("Node.js", "Node.js"),
    nodeFine: t("versie {version}", "version {version}"),
    nodeOld: t(
      "versie {version}; Keten vraagt {wanted} of nieuwer",
      "version {version}; Keten needs {wanted} or newer",
    ),
    law: t("regels", "rules"),
    lawLoaded: t(
      "{rules} regels, {facts} feiten, {cases} gevallen; hash {hash}",
      "{rules} rules, {facts} facts, {cases} cases; hash {hash}",
    ),
    figures: t("cijfers", "figures"),
    figuresLoaded: t("{series} reeksen; hash {hash}", "{series} series; hash {hash}"),
    scenarios: t("scenario's", "scenarios"),
    data: t("gegevensmap", "data folder"),
    dataFree: t("{folder} is vrij", "{folder} is free"),
    dataNew: t(
      "{folder} is er nog niet en wordt bij de eerste start gemaakt",
      "{folder} is not there yet and is made at the first start",
    ),
    dataNotMade: t("{folder} kan niet worden gemaakt: {reason}", "{folder} cannot be made: {reason}"),
    database: t("PostgreSQL", "PostgreSQL"),
    databaseNone: t(
      "niet gevraagd; Keten bewaart dan alles in de gegevensmap",
      "not asked for; Keten then keeps everything in the data folder",
    ),
    databaseAnswers: t(
      "{host}, poort {port}, antwoordt als PostgreSQL; aanmelden is niet geprobeerd",
      "{host}, port {port}, answers as PostgreSQL; signing in was not tried",
    ),
    databaseSilent: t("{host}, poort {port}: {reason}", "{host}, port {port}: {reason}"),
    databaseAddress: t(
      "het adres is niet te lezen; schrijf postgres://gebruiker@computer:poort/database",
      "the address cannot be read; write postgres://user@computer:port/database",
    ),
    notPostgresql: t("er antwoordt iets, maar geen PostgreSQL", "something answers, but not PostgreSQL"),
    noAnswer: t("geen antwoord binnen {seconds} s", "no answer within {seconds} s"),
    pages: t("pagina's", "pages"),
    pagesBuilt: t("gebouwd", "built"),
    pagesMissing: t("nog niet gebouwd: npm run build", "not built yet: npm run build"),
    browser: t("browser voor tests", "browser for tests"),
    browserNone: t(
      "KETEN_TEST_CHROMIUM is leeg; tests in een browser worden overgeslagen",
      "KETEN_TEST_CHROMIUM is empty; tests in a browser are skipped",
    ),
    browserMissing: t("{file} is niet uit te voeren: {reason}", "{file} cannot be executed: {reason}"),
    good: t("Keten kan starten.", "Keten can start."),
    bad: t("Keten kan zo niet starten.", "Keten cannot start like this."),
  },
};
