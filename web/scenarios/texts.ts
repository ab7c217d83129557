import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const scenarioTexts = catalogue("scenarios", {
  title: t("Scenario’s", "Scenarios"),
  lede: t(
    "Kies maatregelen en capaciteit. Keten laat ieder mens in de keten opnieuw lopen en toont de spreiding.",
    "Choose measures and capacity. Keten lets every person in the chain walk again and shows the spread.",
  ),
  model: t("Hoe goed is het model?", "How good is the model?"),
  questions: t("Begin met een vraag", "Start with a question"),
  questionsMore: t(
    "Eén klik rekent twintig toekomsten door, met en zonder de verandering. Dat kan een paar minuten duren.",
    "One click runs twenty futures, with and without the change. This can take a few minutes.",
  ),
  q_housing: t("Wat als er twee keer zo weinig woningen komen?", "What if there are half as many homes?"),
  q_staff: t("Wat als er een kwart meer beslissers komen?", "What if there are a quarter more decision staff?"),
  q_autumn: t("Wat als er weer een najaar als 2015 komt?", "What if there is another autumn like 2015?"),
  q_moratorium: t(
    "Wat als de IND een jaar niet beslist over Eritreeërs?",
    "What if the IND takes no decisions on Eritreans for a year?",
  ),
  q_baseline: t("Hoe gaat het als er niets verandert?", "What happens if nothing changes?"),
  q_any: t("Wat als: {name}?", "What if: {name}?"),
  otherQuestions: t("Andere vragen", "Other questions"),
  ownScenario: t("Of maak uw eigen scenario", "Or make your own scenario"),
  ownScenarioMore: t(
    "Verander personeel, woningen of instroom in het formulier en druk op Reken.",
    "Change staff, homes or inflow in the form and press Run.",
  ),
  adapt: t("Pas het scenario aan", "Change the scenario"),
  recent: t("Eerder op deze computer", "Earlier on this computer"),
  recentMore: t(
    "Deze lijst staat alleen in deze browser. De berekeningen staan op de server.",
    "This list is only in this browser. The runs are on the server.",
  ),
  forget: t("Wis deze lijst", "Clear this list"),
  resume: t("Ga verder met “{name}”", "Go on with “{name}”"),
  share: t("Deel link", "Share link"),
  shareTitle: t("Link naar dit scenario", "Link to this scenario"),
  shareMore: t(
    "De link bevat het hele scenario en de versies waarmee is gerekend. Wie hem opent, kan alles narekenen. Het scenario staat achter het hekje: een browser stuurt dat niet naar een server.",
    "The link holds the whole scenario and the versions it was run with. Whoever opens it can run everything again. The scenario stands after the hash sign: a browser does not send that to a server.",
  ),
  copy: t("Kopieer", "Copy"),
  copied: t("De link is gekopieerd.", "The link was copied."),
  notCopied: t("Kopiëren lukte niet. Kopieer de link hierboven zelf.", "Copying failed. Copy the link above yourself."),
  close: t("Sluit", "Close"),
  export: t("Exporteer", "Export"),
  scenario: t("Dit scenario", "This scenario"),
  baseline: t("Basis", "Baseline"),
  asking: t("Het scenario wordt nagekeken.", "The scenario is being checked."),
  running: t("“{name}” wordt doorgerekend", "“{name}” is being run"),
  stopBaseline: t(
    "Stop houdt dit scenario aan. De basis rekent door, want elk scenario heeft haar nodig.",
    "Stop halts this scenario. The baseline goes on, because every scenario needs it.",
  ),
  cancelledTitle: t("De berekening is gestopt", "The run was stopped"),
  cancelled: t(
    "{done} van de {total} toekomsten waren klaar; die zijn bewaard.",
    "{done} of {total} futures were done; those are kept.",
  ),
  goOn: t("Reken verder", "Go on"),
  failedTitle: t("De berekening is niet gelukt", "The run did not succeed"),
  failed: t(
    "Er is geen uitkomst. Uw scenario staat nog in het formulier. Verander wat hieronder staat, of probeer het opnieuw.",
    "There is no outcome. Your scenario is still in the form. Change what is said below, or try again.",
  ),
  again: t("Probeer opnieuw", "Try again"),
  refused: t("Dit scenario kan nog niet worden gerekend", "This scenario cannot be run yet"),
  badLink: t(
    "In deze link staat geen scenario dat te lezen is. Misschien is hij afgebroken. Vraag de link opnieuw.",
    "This link holds no scenario that can be read. Perhaps it was cut off. Ask for the link again.",
  ),
  linkTitle: t("U opende een link", "You opened a link"),
  linkUnknown: t(
    "De uitkomst van deze link staat niet op deze server. Het scenario wel: u kunt het nu laten rekenen.",
    "The outcome of this link is not on this server. The scenario is: you can have it run now.",
  ),
  linkSame: t(
    "De versies zijn gelijk, dus de uitkomst wordt dezelfde.",
    "The versions are the same, so the outcome will be the same.",
  ),
  linkDiffers: t(
    "De link is met andere versies gemaakt dan die van nu. De uitkomst kan daardoor anders zijn. Dit verschilt:",
    "The link was made under other versions than those of now. The outcome can be different therefore. This differs:",
  ),
  linkShown: t("Hieronder staat de uitkomst van toen.", "Below stands the outcome of then."),
  linkRan: t(
    "Hieronder staat de uitkomst met de versies van nu.",
    "Below stands the outcome under the versions of now.",
  ),
  engineVersion: t("het rekenprogramma: {before} toen, {now} nu", "the program: {before} then, {now} now"),
  lawHash: t("de wet in Keten: {before} toen, {now} nu", "the law in Keten: {before} then, {now} now"),
  figuresHash: t("de bekende cijfers: {before} toen, {now} nu", "the known figures: {before} then, {now} now"),
  seed: t("het zaadje van het toeval: {before} toen, {now} nu", "the seed of chance: {before} then, {now} now"),
  runNow: t("Reken nu", "Run now"),
  notModel: t(
    "Dit zijn toekomsten van een model, geen voorspelling. Kijk hoe goed het de jaren 2019 tot en met 2025 namaakt.",
    "These are futures of a model, no prediction. See how well it remakes the years 2019 to 2025.",
  ),
});
