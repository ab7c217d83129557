import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";
import type { PartId } from "./model.js";

export const chainTexts = catalogue("chain", {
  title: t("De keten", "The chain"),
  lede: t(
    "Zo liepen mensen in {year} door het asielsysteem. Een band is één jaar, een vierkantje is 100 mensen. Kies een deel om regel, organisatie en cijfers te zien.",
    "How people went through the asylum system in {year}. A band is one year, a square is 100 people. Choose a part to see its rule, organisation and figures.",
  ),
  ledeAny: t(
    "Zo lopen mensen door het asielsysteem. Een band is één jaar, een vierkantje is 100 mensen.",
    "How people go through the asylum system. A band is one year, a square is 100 people.",
  ),
  door: t("Wat geldt voor mij?", "What applies to me?"),
  simulate: t("Reken een scenario door", "Run a scenario"),
  loading: t("De cijfers worden geladen.", "The figures are loading."),
  failed: t("De cijfers van {year} zijn niet geladen.", "The figures of {year} were not loaded."),
  arrival: t("Aankomst in {year}", "Arrival in {year}"),
  waiting: t("Wacht op besluit", "Waiting for a decision"),
  decision: t("Besluit in {year}", "Decision in {year}"),
  followUp: t("Wacht op vervolg", "Waiting for what follows"),
  outcome: t("Uitkomst in {year}", "Outcome in {year}"),
  arc: t("gezinsleden volgen later", "family members follow later"),
  arcCounted: t("gezinsleden volgen later: {value}", "family members follow later: {value}"),
  per100: t("{value} per 100 inwilligingen", "{value} per 100 grants"),
  dublinAndMore: t("Dublin, ingetrokken", "Dublin, withdrawn"),
  leaving: t("Vertrekdossiers afgesloten", "Return cases closed"),
  running: t("loopt nog", "not over yet"),
  sentence: t(
    "In {year} kwamen {first} eerste aanvragen en {family} nareizende gezinsleden. {pending} wachtten op een besluit. {grants} aanvragen werden ingewilligd, {refusals} afgewezen. {left} mensen verlieten de opvang met een vergunning.",
    "In {year} there were {first} first applications and {family} family members who followed. {pending} waited for a decision. {grants} applications were granted, {refusals} refused. {left} people left reception with a permit.",
  ),
  pictureTitle: t("De asielketen in {year}", "The asylum chain in {year}"),
  pictureHint: t(
    "Kies met Tab een deel en druk op Enter. De tabel onder het beeld geeft alle getallen.",
    "Choose a part with Tab and press Enter. The table below the picture has all numbers.",
  ),
  notFound: t("niet gevonden", "not found"),
  atLeast: t("meer dan {value}", "more than {value}"),
  atMost: t("bijna {value}", "almost {value}"),
  about: t("± {value}", "± {value}"),
  weeks: t("{value} weken", "{value} weeks"),
  partly: t("van wie {value} statushouders", "of whom {value} with a permit"),
  needed: t("{value} plekken nodig", "{value} places needed"),
  estimateFor: t("raming voor {period}", "estimate for {period}"),
  municipal: t("{value} in gemeentelijke opvang", "{value} in municipal reception"),
  registeredOn: t("overig ingeschreven, {period}", "others registered, {period}"),
  countedOver: t("over {period}", "over {period}"),
  notBegun: t("deze telling begint in {year}", "this count begins in {year}"),
  named: t("{name}: {value}", "{name}: {value}"),
  countedOn: t("geteld op {period}", "counted on {period}"),
  noClose: t(
    "Banden sluiten niet precies: elke bron telt anders.",
    "Bands do not close exactly: each source counts differently.",
  ),
  why: t("Waarom?", "Why?"),
  whyText: t(
    "De IND telt aanvragen, UNHCR telt mensen, COA telt bewoners. Wie zich terugtrekt of verdwijnt, staat soms in geen enkele telling. Keten tekent elk getal zoals het is gepubliceerd en rekent niets dicht.",
    "IND counts applications, UNHCR counts people, COA counts residents. Who withdraws or disappears is sometimes in no count at all. Keten draws each number as published and fills no gap.",
  ),
  showTable: t("Toon als tabel", "Show as a table"),
  hideTable: t("Verberg de tabel", "Hide the table"),
  print: t("Print", "Print"),
  csv: t("CSV", "CSV"),
  csvHint: t("de cijfers van {year} als CSV voor een rekenblad", "the figures of {year} as CSV for a spreadsheet"),
  svg: t("SVG", "SVG"),
  svgHint: t("het beeld van {year} als SVG", "the picture of {year} as SVG"),
  pictureUnit: t(
    "Een band is één jaar (4 punten hoogte per 1.000 mensen), een vierkantje is 100 mensen. Open vierkantjes zijn afgeleid.",
    "A band is one year (4 points of height per 1,000 people), a square is 100 people. Open squares are derived.",
  ),
  pictureSource: t(
    "Bronnen: IND, CBS, COA, DT&V, UNHCR en andere; per getal in de tabel. Via Keten.",
    "Sources: IND, CBS, COA, DT&V, UNHCR and others; for each number in the table. Through Keten.",
  ),
  tableCaption: t("Alle getallen van {year}", "All numbers of {year}"),
  part: t("Deel", "Part"),
  number: t("Getal", "Number"),
  period: t("Wanneer", "When"),
  source: t("Bron", "Source"),
  certainty: t("Zekerheid", "Certainty"),
  chooseYear: t("Kies een jaar", "Choose a year"),
  sliderOf: t("Eerste asielaanvragen per jaar", "First asylum applications per year"),
  previousYear: t("Vorig jaar", "Previous year"),
  nextYear: t("Volgend jaar", "Next year"),
  announced: t(
    "{year}: {first} eerste aanvragen, {pending} aanvragen in behandeling.",
    "{year}: {first} first applications, {pending} applications pending.",
  ),
  waitForHome: t("wachten op een huis", "wait for a home"),
  chosen: t("U koos dit deel in het beeld", "You chose this part in the picture"),
  ruleCard: t("De regel", "The rule"),
  whoCard: t("Wie is aan zet", "Who must act"),
  figuresCard: t("De cijfers", "The figures"),
  ofKind: t("{title}, {kind}", "{title}, {kind}"),
  moreFigures: t("Meer cijfers", "More figures"),
  nowWith: t("{title}: {value}", "{title}: {value}"),
  law: t("wet: {length}", "law: {length}"),
  meanWait: t("Gemiddelde beslistijd in weken", "Mean time to a decision in weeks"),
  allRules: t("Bekijk alle regels", "See all rules"),
  noRule: t("Voor dit deel staat nog geen regel in Keten.", "No rule in Keten covers this part yet."),
  rulesFailed: t("De regels zijn niet geladen.", "The rules were not loaded."),
  otherSources: t("Andere bronnen geven voor {year}", "Other sources give for {year}"),
  seriesLabel: t("{part} per jaar", "{part} per year"),
  seriesGap: t(
    "Een gat in de rij is een jaar zonder gevonden cijfer.",
    "A gap in the row is a year without a figure found.",
  ),
});

type PartText = {
  short: ReturnType<typeof t>;
  label: ReturnType<typeof t>;
  who: ReturnType<typeof t>;
  by: ReturnType<typeof t>;
};

const IND = t("Immigratie- en Naturalisatiedienst", "Immigration and Naturalisation Service");
export const COA = t("Centraal Orgaan opvang asielzoekers", "Central Agency for the Reception of Asylum Seekers");
export const DTV = t("Dienst Terugkeer en Vertrek", "Repatriation and Departure Service");
export const MUNICIPALITIES = t("Gemeenten", "Municipalities");

const ind = t(
  "De IND ontvangt de aanvraag, doet het onderzoek en neemt het besluit namens de minister.",
  "The IND receives the application, examines it and decides for the minister.",
);
const coa = t(
  "Het COA vangt mensen op zolang hun procedure duurt, en tot er een huis is.",
  "COA houses people while their procedure lasts, and until there is a home.",
);
const dtv = t(
  "De DT&V begeleidt het vertrek van wie niet mag blijven.",
  "DT&V guides the departure of those who may not stay.",
);
const housing = t(
  "Gemeenten zoeken een huis voor wie een vergunning heeft. Tot die tijd blijft iemand bij het COA.",
  "Municipalities find a home for permit holders. Until then people stay with COA.",
);
const municipal = t(
  "Gemeenten vangen mensen uit Oekraïne op. Zij schrijven hen ook in.",
  "Municipalities house people from Ukraine. They also register them.",
);

/** `short` names a part in a heading, `label` in the picture (`|` breaks the line), `by` and `who` say who must act. */
export const PARTS: Record<PartId, PartText> = {
  "resettlement-arrivals": {
    short: t("Hervestiging", "Resettlement"),
    label: t("Hervestiging", "Resettlement"),
    by: IND,
    who: ind,
  },
  "family-arrivals": { short: t("Nareis", "Family reunification"), label: t("Nareis", "Family"), by: IND, who: ind },
  "family-arrivals-per-100-grants": {
    short: t("Gezinsleden per 100 inwilligingen", "Family members per 100 grants"),
    label: t("gezinsleden volgen later", "family members follow later"),
    by: IND,
    who: ind,
  },
  "first-applications": {
    short: t("Eerste aanvragen", "First applications"),
    label: t("Eerste aanvragen", "First applications"),
    by: IND,
    who: ind,
  },
  "repeat-applications": {
    short: t("Herhaalde aanvragen", "Repeat applications"),
    label: t("Herhaalde", "Repeat"),
    by: IND,
    who: ind,
  },
  "pending-applications": {
    short: t("Wacht op een besluit", "Waiting for a decision"),
    label: t("aanvragen bij de IND", "applications at the IND"),
    by: IND,
    who: ind,
  },
  "pending-persons": {
    short: t("Mensen die wachten op een besluit", "People waiting for a decision"),
    label: t("mensen wachten op een besluit", "people wait for a decision"),
    by: IND,
    who: ind,
  },
  "decision-time": {
    short: t("Gemiddelde beslistijd", "Mean time to a decision"),
    label: t("beslistijd", "time to decision"),
    by: IND,
    who: ind,
  },
  grants: { short: t("Ingewilligd", "Granted"), label: t("Ingewilligd", "Granted"), by: IND, who: ind },
  refusals: { short: t("Afgewezen", "Refused"), label: t("Afgewezen", "Refused"), by: IND, who: ind },
  "closed-otherwise": {
    short: t("Anders afgesloten", "Closed otherwise"),
    label: t("Afgesloten", "Closed"),
    by: IND,
    who: ind,
  },
  "permit-holders-in-reception": {
    short: t("Statushouders in de opvang", "Permit holders in reception"),
    label: t("statushouders|in de opvang, wachten op een huis", "permit holders|in reception, waiting for a home"),
    by: MUNICIPALITIES,
    who: housing,
  },
  "left-reception-with-permit": {
    short: t("Uit de opvang met een vergunning", "Left reception with a permit"),
    label: t("verlieten de opvang met|een vergunning", "left reception with|a permit"),
    by: MUNICIPALITIES,
    who: housing,
  },
  "return-cases-closed": {
    short: t("Vertrekdossiers afgesloten", "Return cases closed"),
    label: t("vertrekdossiers afgesloten", "return cases closed"),
    by: DTV,
    who: dtv,
  },
  "return-demonstrable": {
    short: t("Aantoonbaar vertrokken", "Demonstrably departed"),
    label: t("aantoonbaar vertrokken", "demonstrably departed"),
    by: DTV,
    who: dtv,
  },
  "return-unknown-destination": {
    short: t("Bestemming onbekend", "Destination unknown"),
    label: t("bestemming onbekend", "destination unknown"),
    by: DTV,
    who: dtv,
  },
  "return-other": {
    short: t("Vertrekdossier anders afgesloten", "Return case closed otherwise"),
    label: t("anders, o.a. vergunning", "otherwise, e.g. a permit"),
    by: DTV,
    who: dtv,
  },
  "reception-occupancy": {
    short: t("In de opvang", "In reception"),
    label: t("In de opvang", "In reception"),
    by: COA,
    who: coa,
  },
  "reception-places-needed": {
    short: t("Plekken nodig", "Places needed"),
    label: t("plekken nodig", "places needed"),
    by: COA,
    who: coa,
  },
  "ukraine-registered": {
    short: t("Uit Oekraïne", "From Ukraine"),
    label: t("Uit Oekraïne", "From Ukraine"),
    by: MUNICIPALITIES,
    who: municipal,
  },
  "ukraine-in-municipal-reception": {
    short: t("Uit Oekraïne, in gemeentelijke opvang", "From Ukraine, in municipal reception"),
    label: t("in gemeentelijke opvang", "in municipal reception"),
    by: MUNICIPALITIES,
    who: municipal,
  },
};
