import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const modelTexts = catalogue("model", {
  title: t("Hoe goed is het model?", "How good is the model?"),
  lede: t(
    "Keten speelt de jaren na die voorbij zijn en legt er de gepubliceerde cijfers naast. Missers staan er even duidelijk als treffers.",
    "Keten replays the years that have passed and holds the published figures beside them. Misses stand as plainly as hits.",
  ),
  toScenarios: t("Reken een scenario door", "Run a scenario"),
  summary_one: t(
    "{inside} van de {count} gepubliceerde getallen ligt binnen de band.",
    "{inside} of {count} published numbers lies inside the band.",
  ),
  summary_other: t(
    "{inside} van de {count} gepubliceerde getallen liggen binnen de band.",
    "{inside} of {count} published numbers lie inside the band.",
  ),
  meanMiss: t("Gemiddeld zit het model er {miss} naast.", "On average the model is {miss} off."),
  near: t(
    "{near} van de {count} liggen minder dan 20 procent van het midden van de band.",
    "{near} of {count} lie less than 20 percent from the middle of the band.",
  ),
  narrow: t(
    "De band is smal, want het gedrag staat in deze berekening vast. Kijk daarom vooral hoe ver het model ernaast zit.",
    "The band is narrow, because behaviour is fixed in this run. So look above all at how far off the model is.",
  ),
  notJudged: t(
    "Getallen die zelf invoer zijn, en tellingen met een andere omschrijving, tellen hierin niet mee.",
    "Numbers that are themselves input, and counts under another definition, are not part of this.",
  ),
  figuresFirst: t(
    "De gepubliceerde cijfers staan er al. De banden van het model komen erbij als de berekening klaar is.",
    "The published figures are already here. The bands of the model follow when the run is done.",
  ),
  waiting: t("Wordt berekend als het vorige deel klaar is.", "Is run when the part before is done."),
  section_history: t("Met één gedrag voor alle jaren", "With one behaviour for all years"),
  about_history: t(
    "Per jaar gaan alleen de aanvragen, het aantal besluiten en de inwilliging naar herkomst erin. Al het andere is voor alle jaren hetzelfde.",
    "Only applications, the number of decisions and recognition by origin go in by year. Everything else is the same for all years.",
  ),
  section_settled: t("Met gedrag dat in 2022 al vaststond", "With behaviour settled in 2022"),
  about_settled: t(
    "Een echte toets: het gedrag is alleen bepaald met cijfers tot en met 2022. Wat het model voor 2023 en 2024 geeft, had het nog niet gezien.",
    "A real test: behaviour was settled on figures up to 2022 only. What the model gives for 2023 and 2024 it had not seen.",
  ),
  section_staff: t("De moeilijkere vraag: besluiten uit personeel", "The harder question: decisions from staff"),
  about_staff: t(
    "Hier volgt ook het aantal besluiten uit het model, uit een trend van het personeel. Dit laat zien hoe weinig personeel alleen verklaart; het is geen toets.",
    "Here the number of decisions follows from the model too, from a trend of staff. It shows how little staff alone explains; it is no test.",
  ),
  unseen: t("na 2022: niet gezien", "after 2022: not seen"),
  input: t("invoer: dit bewijst niets", "input: this proves nothing"),
  otherDefinition: t("andere telling: niet beoordeeld", "other count: not judged"),
  hits_one: t(
    "{inside} van de {count} getallen ligt binnen de band.",
    "{inside} of {count} numbers lies inside the band.",
  ),
  hits_other: t(
    "{inside} van de {count} getallen liggen binnen de band.",
    "{inside} of {count} numbers lie inside the band.",
  ),
  beside_one: t("{count} getal staat ernaast.", "{count} number stands beside it."),
  beside_other: t("{count} getallen staan ernaast.", "{count} numbers stand beside it."),
  tooHigh: t(
    "{period}: gepubliceerd {published}, het model geeft {low} tot {high}. Het model zit te hoog.",
    "{period}: published {published}, the model gives {low} to {high}. The model is too high.",
  ),
  tooLow: t(
    "{period}: gepubliceerd {published}, het model geeft {low} tot {high}. Het model zit te laag.",
    "{period}: published {published}, the model gives {low} to {high}. The model is too low.",
  ),
  misses: t("Buiten de band", "Outside the band"),
  noMisses: t("Geen enkel getal valt buiten de band.", "No number falls outside the band."),
  worst: t("Waar het model het meest naast zit", "Where the model is most off"),
  worstOne: t("{measure}, {period}: {miss} naast.", "{measure}, {period}: {miss} off."),
  known: t("Wat het model niet goed weet", "What the model does not know well"),
  fromScenario: t("Toelichting uit het scenario", "Note from the scenario"),
  k_order: t(
    "In welke volgorde de IND zaken oppakt, staat in geen enkel cijfer. Het model maakt dat passend met het aantal inwilligingen.",
    "In which order the IND takes up cases is in no figure. The model fits it to the number of grants.",
  ),
  k_ages: t(
    "Van de mensen die bij het begin al wachtten, is niet bekend hoe lang. Het model verdeelt hen over drie groepen.",
    "Of the people already waiting at the start nobody knows for how long. The model divides them over three groups.",
  ),
  k_leaves: t(
    "In 2019 en 2020 vertrokken veel wachtenden zonder besluit. Waarom zo veel, zegt geen bron. Het model neemt het over met één getal.",
    "In 2019 and 2020 many people left without a decision. No source says why so many. The model takes it over with one number.",
  ),
  k_housing: t(
    "Hoe snel statushouders een huis krijgen en hoeveel gezinsleden eerst in de opvang komen, is niet los van elkaar te bepalen.",
    "How fast permit holders get a home and how many family members come to reception first cannot be told apart.",
  ),
  k_registration: t(
    "In 2022 en 2023 wachtten mensen in Ter Apel lang op registratie. Het model heeft één registratietijd voor alle jaren.",
    "In 2022 and 2023 people waited long for registration at Ter Apel. The model has one registration time for all years.",
  ),
  k_reception: t(
    "Hoeveel afgewezen mensen in de opvang wonen, is geschat uit wat er overblijft.",
    "How many refused people live in reception is estimated from what remains.",
  ),
  k_dublin: t(
    "Bij wie een ander EU-land verantwoordelijk is, is alleen voor het geheel bekend. De verdeling over herkomst is geschat.",
    "For whom another State is responsible is known only overall. The division over origins is an estimate.",
  ),
  withoutFigure: t(
    "Hiervoor is niets gepubliceerd, dus hiervan weet niemand of het model klopt: {measures}.",
    "Nothing is published on these, so nobody knows whether the model is right: {measures}.",
  ),
  table: t("Toon als tabel", "Show as a table"),
  period: t("Periode", "Period"),
  published: t("Gepubliceerd", "Published"),
  low: t("Model, laag", "Model, low"),
  high: t("Model, hoog", "Model, high"),
  off: t("Misser van het midden", "Miss of the middle"),
  verdict: t("Binnen de band", "Inside the band"),
  yes: t("ja", "yes"),
  no: t("nee", "no"),
  notJudgedShort: t("niet beoordeeld", "not judged"),
  source: t("Bron", "Source"),
  csv: t("Download alles als CSV", "Download all as CSV"),
  chart: t("{title}. {hits}", "{title}. {hits}"),
  chartPublished: t(
    "{title}: {count} gepubliceerde getallen, nog zonder band.",
    "{title}: {count} published numbers, no band yet.",
  ),
  legendModel: t("model", "model"),
  legendInside: t("gepubliceerd, binnen de band", "published, inside the band"),
  legendOutside: t("gepubliceerd, buiten de band", "published, outside the band"),
  everyMeasure: t("Alle {count} metingen van dit deel", "All {count} measures of this part"),
  running: t("Het model rekent", "The model is running"),
  cancelled: t("De berekening is gestopt.", "The run was stopped."),
  failed: t("De berekening is niet gelukt.", "The run did not succeed."),
  goOn: t("Reken verder", "Go on"),
  futures: t("Aantal toekomsten", "Number of futures"),
  analyst: t("Voor de analist", "For the analyst"),
  persons: t("Aantal mensen", "Number of people"),
  personsYear: t("Aantal mensen per jaar", "Number of people a year"),
});
