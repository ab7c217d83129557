import { t } from "@keten/text";
import { catalogue } from "../../words/catalogue.js";

export const runTexts = catalogue("runs", {
  queued: t("Wacht op een vrije plek om te rekenen.", "Waiting for a free place to run."),
  queuedAt: t(
    "Wacht op een vrije plek om te rekenen: nummer {position} in de rij.",
    "Waiting for a free place to run: number {position} in line.",
  ),
  running: t("{done} van de {total} toekomsten klaar.", "{done} of {total} futures done."),
  seconds_one: t("Nog ongeveer {count} seconde.", "About {count} second left."),
  seconds_other: t("Nog ongeveer {count} seconden.", "About {count} seconds left."),
  minutes_one: t("Nog ongeveer {count} minuut.", "About {count} minute left."),
  minutes_other: t("Nog ongeveer {count} minuten.", "About {count} minutes left."),
  quarter: t("{percent} procent klaar.", "{percent} percent done."),
  stop: t("Stop", "Stop"),
  lost: t(
    "De verbinding viel weg. De berekening gaat door; deze pagina probeert het opnieuw.",
    "The connection was lost. The run goes on; this page tries again.",
  ),
  leave: t("De berekening gaat door als u deze pagina verlaat.", "The run goes on when you leave this page."),
});
