import { type Term, termsOf } from "../model.js";

const term = termsOf("keten");

/** Words that Keten uses for how it works; their meaning here is its own. */
export const keten: readonly Term[] = [
  term(
    "chain",
    ["keten", "chain"],
    [
      "Alle stappen en organisaties van aankomst tot meedoen of vertrek, achter elkaar.",
      "All steps and organisations from arrival to taking part or leaving, one after another.",
    ],
    { also: ["asielketen", "migratieketen"], see: ["bottleneck", "flow"] },
  ),
  term(
    "rule",
    ["regel", "rule"],
    [
      "Een stukje recht dat Keten kan uitrekenen, met zijn versies en bronnen.",
      "A piece of law that Keten can calculate, with its versions and sources.",
    ],
    { plural: { nl: "regels", en: "rules" }, see: ["version", "source", "fact"] },
  ),
  term(
    "version",
    ["versie", "version"],
    [
      "De tekst van een regel in een bepaalde tijd. Nieuwe versies vervangen oude, maar de oude blijft te zien.",
      "The text of a rule in a certain time. New versions replace old ones, but the old one stays visible.",
    ],
    { plural: { nl: "versies", en: "versions" }, see: ["applies-on", "known-on"] },
  ),
  term(
    "applies-on",
    ["geldt op", "applies on"],
    ["De dag waarvoor u het antwoord wilt weten.", "The day for which you want to know the answer."],
    { also: ["peildatum", "reference date"], see: ["known-on"] },
  ),
  term(
    "known-on",
    ["zoals bekend op", "as known on"],
    [
      "Keten doet alsof het die dag is: wat daarna bekend werd, telt niet mee.",
      "Keten acts as if it were that day: what became known later does not count.",
    ],
    { see: ["applies-on", "annulment"] },
  ),
  term(
    "view",
    ["zienswijze", "view"],
    [
      "Wie de regel uitlegt: het beleid van de overheid of de rechter. Soms zeggen die iets anders.",
      "Who explains the rule: the authority’s policy or the court. Sometimes they differ.",
    ],
    {
      plural: { nl: "zienswijzen", en: "views" },
      also: ["twee antwoorden", "two answers"],
      see: ["policy-circular", "court"],
    },
  ),
  term(
    "fact",
    ["feit", "fact"],
    [
      "Iets over een zaak dat u invult, zoals de dag van de aanvraag. Onbekend is nooit hetzelfde als nee.",
      "Something about a case that you fill in, such as the day of application. Unknown is never the same as no.",
    ],
    { plural: { nl: "feiten", en: "facts" }, see: ["rule", "open-norm"] },
  ),
  term(
    "open-norm",
    ["open norm", "open norm"],
    [
      "Een regel die om een oordeel vraagt, zoals: is het verhaal geloofwaardig? Een mens beslist, nooit de computer.",
      "A rule that asks for judgement, such as: is the account credible? A person decides, never the computer.",
    ],
    { plural: { nl: "open normen", en: "open norms" }, see: ["credibility", "fact"] },
  ),
  term(
    "source",
    ["bron", "source"],
    [
      "De wet, het besluit, de uitspraak of het bericht waar iets staat.",
      "The act, decree, ruling or report in which something is written.",
    ],
    { plural: { nl: "bronnen", en: "sources" }, see: ["verification", "ecli"] },
  ),
  term(
    "verification",
    ["zekerheid van een bron", "verification status"],
    [
      "Hoe goed iets is nagekeken: officieel gelezen, uit tweede hand, of niet nagekeken.",
      "How well something was checked: read in the official text, second-hand, or not checked.",
    ],
    { also: ["officieel gelezen", "uit tweede hand", "niet nagekeken"], see: ["source", "published-figure"] },
  ),
  term(
    "published-figure",
    ["gepubliceerd cijfer", "published figure"],
    [
      "Een getal dat een organisatie zelf naar buiten bracht. Bronnen tellen soms verschillend.",
      "A number that an organisation itself made public. Sources sometimes count differently.",
    ],
    {
      plural: { nl: "gepubliceerde cijfers", en: "published figures" },
      also: ["statistiek"],
      see: ["verification", "cbs"],
    },
  ),
  term(
    "ecli",
    ["ECLI", "ECLI"],
    [
      "Het nummer waarmee een uitspraak van een rechter overal te vinden is.",
      "The number by which a judgment can be found everywhere.",
    ],
    { see: ["source", "court"] },
  ),
  term(
    "official-gazette",
    ["Staatscourant", "Government Gazette"],
    [
      "Het blad waarin de overheid haar besluiten bekendmaakt. Wetten staan in het Staatsblad.",
      "The paper in which the government publishes its decisions. Acts stand in the Staatsblad.",
    ],
    { also: ["Stcrt.", "Stb.", "Staatsblad"], see: ["source", "policy-circular"] },
  ),
];
