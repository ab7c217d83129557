import { type Problem, problemsOf, type Text, t } from "@keten/text";

/** Everything a check of a law can find, by its stable code. */
const make = problemsOf({
  "gap-in-time": t(
    "“{title}” ({owner}) zegt niets over {from} tot en met {until}: {first} is dan voorbij en {second} geldt nog niet.",
    "“{title}” ({owner}) says nothing for {from} up to and including {until}: {first} has ended and {second} does not hold yet.",
  ),
  "overlap-in-time": t(
    "In “{title}” ({owner}) gelden {first} en {second} tegelijk vanaf {from}, gezien met de kennis van {known}.",
    "In “{title}” ({owner}) {first} and {second} hold at once from {from}, seen with the knowledge of {known}.",
  ),
  "parameter-gap": t(
    "{entry} in “{title}” ({owner}) leest “{parameter}”, dat op {day} geen waarde heeft. De voorwaarde telt dan stil als “nee”.",
    "{entry} in “{title}” ({owner}) reads “{parameter}”, which has no value on {day}. The condition then silently counts as “no”.",
  ),
  "ends-before-it-begins": t(
    "{entry} in “{title}” ({owner}) eindigt op {end}, niet na het begin op {from}.",
    "{entry} in “{title}” ({owner}) ends on {end}, not after its start on {from}.",
  ),
  "covered-before-known": t(
    "{entry} in “{title}” ({owner}) is nagekeken tot en met {covered}, maar was pas bekend op {known}.",
    "{entry} in “{title}” ({owner}) was checked up to and including {covered}, but became known only on {known}.",
  ),
  "entry-without-source": t(
    "{entry} in “{title}” ({owner}) heeft geen bron.",
    "{entry} in “{title}” ({owner}) has no source.",
  ),
  "remedy-without-source": t(
    "Het rechtsmiddel “{entry}” bij “{title}” ({owner}) heeft geen bron.",
    "The remedy “{entry}” of “{title}” ({owner}) has no source.",
  ),
  "source-incomplete": t(
    "De bron {source} bij {entry} ({owner}) heeft geen {part}.",
    "The source {source} of {entry} ({owner}) has no {part}.",
  ),
  "source-differs": t(
    "De bron {source} ({locator}) heet op de ene plek “{first}” ({firstStatus}) en op de andere “{second}” ({secondStatus}).",
    "The source {source} ({locator}) is called “{first}” ({firstStatus}) in one place and “{second}” ({secondStatus}) in another.",
  ),
  "condition-never-holds": t(
    "Een voorwaarde in {entry} van “{title}” ({owner}) kan nooit waar zijn: {condition}.",
    "A condition in {entry} of “{title}” ({owner}) can never hold: {condition}.",
  ),
  "condition-never-fails": t(
    "Een voorwaarde in {entry} van “{title}” ({owner}) is altijd waar: {condition}.",
    "A condition in {entry} of “{title}” ({owner}) can never fail: {condition}.",
  ),
  "branch-never-reached": t(
    "In {entry} van “{title}” ({owner}) komt niemand aan “{branch}”: wat ervoor staat, dekt alle gevallen.",
    "In {entry} of “{title}” ({owner}) nobody reaches “{branch}”: what stands before it covers every case.",
  ),
  "condition-not-checked": t(
    "Een voorwaarde in {entry} van “{title}” ({owner}) heeft te veel combinaties om na te gaan: {condition}.",
    "A condition in {entry} of “{title}” ({owner}) has too many combinations to go through: {condition}.",
  ),
  "rules-in-a-circle": t(
    "De regels verwijzen in een kring naar elkaar: {value}.",
    "The rules refer to each other in a circle: {value}.",
  ),
  "unused-fact": t("Geen regel gebruikt het feit “{title}” ({owner}).", "No rule uses the fact “{title}” ({owner})."),
  "unused-table": t("Geen regel gebruikt de tabel “{title}” ({owner}).", "No rule uses the table “{title}” ({owner})."),
  "unused-parameter": t(
    "Geen regel gebruikt het bedrag of getal “{title}” ({owner}).",
    "No rule uses the parameter “{title}” ({owner}).",
  ),
  "unused-finding": t(
    "Geen regel vraagt om het oordeel “{title}” ({owner}).",
    "No rule asks for the finding “{title}” ({owner}).",
  ),
  "unused-ground": t(
    "Geen stap in {entry} van “{title}” ({owner}) gebruikt de grond {ground}.",
    "No step in {entry} of “{title}” ({owner}) uses the ground {ground}.",
  ),
  "duplicate-name": t("Er zijn twee {kind} met de naam {value}.", "There are two {kind} called {value}."),
  "duplicate-entry": t(
    "De naam {entry} staat zowel in {owner} als in {other}.",
    "The name {entry} stands in {owner} as well as in {other}.",
  ),
  "unknown-name": t(
    "{entry} in “{title}” ({owner}) verwijst naar {kind} “{value}”, dat niet bestaat.",
    "{entry} in “{title}” ({owner}) refers to the {kind} “{value}”, which does not exist.",
  ),
  "position-without-entry": t(
    "Het standpunt {entry} in “{title}” ({owner}) gaat over {value}, dat daar niet voorkomt.",
    "The position {entry} in “{title}” ({owner}) is on {value}, which does not occur there.",
  ),
  "annulment-without-entry": t(
    "{entry} in “{title}” ({owner}) neemt {value} weg, dat daar niet voorkomt.",
    "{entry} in “{title}” ({owner}) takes away {value}, which does not occur there.",
  ),
  "replaces-nothing": t(
    "{entry} in “{title}” ({owner}) komt in de plaats van {value}, dat daar niet voorkomt.",
    "{entry} in “{title}” ({owner}) replaces {value}, which does not occur there.",
  ),
  "types-differ": t(
    "In {entry} van “{title}” ({owner}) past {found} niet bij {wanted}: {condition}.",
    "In {entry} of “{title}” ({owner}) {found} does not go with {wanted}: {condition}.",
  ),
  "units-differ": t(
    "In {entry} van “{title}” ({owner}) past een getal in {found} niet bij een getal in {wanted}: {condition}.",
    "In {entry} of “{title}” ({owner}) a number in {found} does not go with a number in {wanted}: {condition}.",
  ),
  "not-a-condition": t(
    "In {entry} van “{title}” ({owner}) staat {found} waar ja of nee moet staan: {condition}.",
    "In {entry} of “{title}” ({owner}) there is {found} where yes or no must stand: {condition}.",
  ),
  "result-differs": t(
    "{entry} van “{title}” ({owner}) geeft {found}, maar de regel belooft {wanted}.",
    "{entry} of “{title}” ({owner}) gives {found}, but the rule promises {wanted}.",
  ),
  "unknown-choice": t(
    "In {entry} van “{title}” ({owner}) staat “{value}”, dat hier niet kan: {condition}.",
    "In {entry} of “{title}” ({owner}) there is “{value}”, which is not possible here: {condition}.",
  ),
  "unknown-country": t(
    "In {entry} van “{title}” ({owner}) staat de landcode “{value}”, die niet bestaat.",
    "In {entry} of “{title}” ({owner}) there is the country code “{value}”, which does not exist.",
  ),
  "lookup-keys": t(
    "{entry} in “{title}” ({owner}) zoekt in de tabel {table} zonder sleutel “{value}”. Een rij die daarop let, past dan altijd.",
    "{entry} in “{title}” ({owner}) looks in the table {table} without the key “{value}”. A row that depends on it then always matches.",
  ),
  "row-incomplete": t(
    "De rij {entry} van “{title}” ({owner}) heeft geen waarde voor “{value}”.",
    "The row {entry} of “{title}” ({owner}) has no value for “{value}”.",
  ),
  "row-column": t(
    "De rij {entry} van “{title}” ({owner}) noemt “{value}”, dat geen kolom is.",
    "The row {entry} of “{title}” ({owner}) names “{value}”, which is no column.",
  ),
  "wrong-value": t(
    "In {entry} van “{title}” ({owner}) is “{value}” geen {wanted}.",
    "In {entry} of “{title}” ({owner}) “{value}” is no {wanted}.",
  ),
  "assumption-without-reason": t(
    "Het feit “{title}” ({owner}) geldt als niet gebeurd als niemand het noemt, maar zegt niet waarom dat mag.",
    "The fact “{title}” ({owner}) counts as not having happened if nobody states it, but does not say why that is right.",
  ),
  "mixed-length": t(
    "In {entry} van “{title}” ({owner}) staan werkdagen bij maanden, weken of dagen: {condition}.",
    "In {entry} of “{title}” ({owner}) working days stand with months, weeks or days: {condition}.",
  ),
  "unknown-ground": t(
    "De stap {entry} in “{title}” ({owner}) noemt de grond {ground}, die de termijn niet kent.",
    "The step {entry} in “{title}” ({owner}) names the ground {ground}, which the term does not know.",
  ),
  "ground-units": t(
    "De stap {entry} in “{title}” ({owner}) telt in {found}, maar het maximum van grond {ground} telt in {wanted}. Dan telt er niets van mee.",
    "The step {entry} in “{title}” ({owner}) counts in {found}, but the maximum of ground {ground} counts in {wanted}. Then none of it counts.",
  ),
  "exceptions-can-conflict": t(
    "In “{title}” ({owner}) kunnen {first} en {second} tegelijk gelden, zonder dat vaststaat welke voorgaat. Bijvoorbeeld: {example}.",
    "In “{title}” ({owner}) {first} and {second} can apply at once, without it being settled which goes first. For example: {example}.",
  ),
  "adverse-without-person": t(
    "“{title}” ({owner}) neemt een besluit dat iemand nadeel geeft, maar langs {entry} beslist geen mens mee.",
    "“{title}” ({owner}) takes a decision against a person, but by way of {entry} no human decides.",
  ),
  "reform-without-target": t(
    "De hervorming “{title}” ({owner}) wil {value} veranderen, dat niet bestaat.",
    "The reform “{title}” ({owner}) wants to change {value}, which does not exist.",
  ),
  "rule-without-case": t(
    "Geen voorbeeldgeval gebruikt de regel “{title}” ({owner}).",
    "No worked case uses the rule “{title}” ({owner}).",
  ),
});

export type CheckCode = Parameters<typeof make>[0];

/** Where a fault stands: the rule, table, parameter, fact, finding or reform, and the entry within it. */
export interface Place {
  owner: string;
  title: Text;
  entry?: string;
}

type Values = Record<string, string | number | Text>;

/** Things that are worth a look but give no wrong answer. */
const WARNINGS: ReadonlySet<CheckCode> = new Set([
  "unused-fact",
  "unused-table",
  "unused-parameter",
  "unused-finding",
  "unused-ground",
  "remedy-without-source",
  "branch-never-reached",
  "condition-not-checked",
  "rule-without-case",
]);

/** A fault found by a check: `field` names the rule, `value` the entry, `allowed` says what would be right. */
export function found(code: CheckCode, place: Place, allowed: Text, values: Values = {}): Problem {
  const entry = place.entry ?? place.owner;
  return make(code, {
    severity: WARNINGS.has(code) ? "warning" : "error",
    field: place.owner,
    ...(place.entry === undefined ? {} : { value: place.entry }),
    allowed,
    values: { owner: place.owner, title: place.title, entry, ...values },
  });
}
