import { type Term, termsOf } from "../model.js";

const term = termsOf("model");

/** Words of the simulation; their meaning here is Keten's own. */
export const model: readonly Term[] = [
  term(
    "simulation",
    ["simulatie", "simulation"],
    [
      "Mensen in de computer één voor één door de keten laten lopen, dag na dag.",
      "Letting people go through the chain in the computer, one by one, day by day.",
    ],
    { see: ["scenario", "replication", "model-error"] },
  ),
  term(
    "scenario",
    ["scenario", "scenario"],
    [
      "Een verhaal over de toekomst met alle aannames erbij: hoeveel mensen komen, hoeveel de IND kan doen.",
      "A story about the future with all its assumptions: how many people come, how much the IND can do.",
    ],
    { plural: { nl: "scenario’s", en: "scenarios" }, see: ["baseline", "assumption", "difference"] },
  ),
  term(
    "baseline",
    ["basisscenario", "baseline scenario"],
    [
      "Het scenario waarmee Keten begint: wat nu bekend is gaat gewoon door. Andere scenario’s worden ermee vergeleken.",
      "The scenario Keten starts from: what is known now simply goes on. Other scenarios are compared with it.",
    ],
    { also: ["basis", "baseline"], see: ["scenario", "difference"] },
  ),
  term(
    "assumption",
    ["aanname", "assumption"],
    [
      "Iets dat het model voor waar neemt. Keten zegt er altijd bij waar het op rust.",
      "Something the model takes as true. Keten always says what it rests on.",
    ],
    { plural: { nl: "aannames", en: "assumptions" }, see: ["guess", "estimate", "fitted", "sensitivity"] },
  ),
  term(
    "estimate",
    ["schatting", "estimate"],
    [
      "Een getal dat niet is geteld, maar wel uit andere gegevens volgt.",
      "A number that was not counted but follows from other data.",
    ],
    { see: ["assumption", "guess"] },
  ),
  term(
    "guess",
    ["gok", "guess"],
    [
      "Een getal zonder bron. Het model heeft er wel een nodig, en zegt eerlijk dat het gegokt is.",
      "A number without a source. The model needs one, and says openly that it is guessed.",
    ],
    { see: ["assumption", "estimate"] },
  ),
  term(
    "fitted",
    ["geijkt", "fitted to figures"],
    [
      "Zo gekozen dat het model de cijfers van vroeger zo goed mogelijk volgt.",
      "Chosen so that the model follows the figures of the past as well as it can.",
    ],
    { also: ["kalibratie", "calibration", "geschat"], see: ["assumption", "back-test"] },
  ),
  term(
    "replication",
    ["herhaling", "replication"],
    [
      "Eén keer het hele scenario doorrekenen, met eigen toeval. Twintig herhalingen geven twintig mogelijke toekomsten.",
      "Running the whole scenario once, with its own chance. Twenty replications give twenty possible futures.",
    ],
    {
      plural: { nl: "herhalingen", en: "replications" },
      also: ["replicatie", "toekomst", "future"],
      see: ["band", "seed"],
    },
  ),
  term(
    "band",
    ["band", "band"],
    [
      "Hoe ver de herhalingen uiteenlopen. In de donkere band vallen 10 van de 20, in de lichte 18 van de 20.",
      "How far the replications spread. The dark band holds 10 of 20, the light one 18 of 20.",
    ],
    {
      plural: { nl: "banden", en: "bands" },
      also: ["bandbreedte", "P5", "P95"],
      see: ["replication", "percentile", "uncertainty"],
    },
  ),
  term(
    "percentile",
    ["percentiel", "percentile"],
    [
      "De waarde waar een deel van de herhalingen onder blijft. Onder P5 blijft 1 van de 20.",
      "The value below which a share of the replications stays. Below P5 stays 1 of 20.",
    ],
    { plural: { nl: "percentielen", en: "percentiles" }, also: ["P5", "P25", "P75", "P95"], see: ["band"] },
  ),
  term(
    "uncertainty",
    ["onzekerheid", "uncertainty"],
    [
      "Wat we niet weten: door toeval, door onzekere aannames, en doordat elk model te eenvoudig is.",
      "What we do not know: by chance, by uncertain assumptions, and because every model is too simple.",
    ],
    { see: ["band", "model-error", "sensitivity"] },
  ),
  term(
    "seed",
    ["startgetal", "seed"],
    [
      "Het getal waarmee het toeval begint. Met hetzelfde startgetal komt precies hetzelfde uit de berekening.",
      "The number chance starts from. The same seed gives exactly the same result.",
    ],
    { also: ["seed"], see: ["replication", "reproducible"] },
  ),
  term(
    "reproducible",
    ["herhaalbaar", "reproducible"],
    [
      "Wie hetzelfde scenario met dezelfde versie rekent, krijgt hetzelfde antwoord.",
      "Who runs the same scenario with the same version gets the same answer.",
    ],
    { see: ["seed", "run"] },
  ),
  term(
    "run",
    ["berekening", "run"],
    [
      "Het doorrekenen van een scenario, met alle herhalingen. Een berekening kan worden bewaard en gedeeld.",
      "Working out a scenario, with all its replications. A run can be kept and shared.",
    ],
    { plural: { nl: "berekeningen", en: "runs" }, see: ["scenario", "replication"] },
  ),
  term(
    "difference",
    ["verschil met het basisscenario", "difference from the baseline"],
    [
      "Wat een scenario anders maakt. Beide lopen met dezelfde mensen, dus het verschil is zekerder dan elk getal apart.",
      "What a scenario changes. Both run with the same people, so the difference is surer than either number.",
    ],
    { also: ["verschil"], see: ["baseline", "band"] },
  ),
  term(
    "sensitivity",
    ["gevoeligheid", "sensitivity"],
    [
      "Hoeveel de uitkomst verandert als één aanname anders is. Zo ziet u welke aanname het meest telt.",
      "How much the outcome changes when one assumption is different. It shows which assumption counts most.",
    ],
    { also: ["tornado"], see: ["assumption", "uncertainty"] },
  ),
  term(
    "back-test",
    ["terugkijken", "back-test"],
    [
      "Het model rekent het verleden na. Daarna vergelijken we dat met wat echt is geteld.",
      "The model works out the past again. Then we compare it with what was really counted.",
    ],
    { also: ["backtest", "toets"], see: ["model-error", "fitted", "published-figure"] },
  ),
  term(
    "model-error",
    ["modelfout", "model error"],
    [
      "Het verschil tussen wat het model zegt en wat er gebeurde.",
      "The difference between what the model says and what happened.",
    ],
    { see: ["back-test", "uncertainty"] },
  ),
  term(
    "stock",
    ["voorraad", "stock"],
    [
      "Hoeveel mensen op een dag ergens in de keten zijn, bijvoorbeeld wachtend op een besluit.",
      "How many people are somewhere in the chain on a day, for instance waiting for a decision.",
    ],
    { plural: { nl: "voorraden", en: "stocks" }, also: ["stand", "pending"], see: ["flow", "occupancy"] },
  ),
  term(
    "flow",
    ["doorgang per jaar", "flow"],
    [
      "Hoeveel mensen in een jaar van de ene stap naar de andere gaan.",
      "How many people go from one step to the next in a year.",
    ],
    { also: ["instroom", "uitstroom", "inflow", "outflow"], see: ["stock", "inflow"] },
  ),
  term(
    "inflow",
    ["instroom", "inflow"],
    [
      "Hoeveel mensen er in een periode asiel vragen of als gezinslid komen.",
      "How many people ask for asylum or come as family in a period.",
    ],
    { see: ["flow", "first-application", "family-reunification"] },
  ),
  term(
    "capacity",
    ["capaciteit", "capacity"],
    [
      "Hoeveel een organisatie in een tijd aankan, zoals besluiten per maand of plekken in de opvang.",
      "How much an organisation can handle in a time, such as decisions a month or places in reception.",
    ],
    { see: ["staff", "bottleneck", "occupancy"] },
  ),
  term(
    "staff",
    ["personeel", "staff"],
    [
      "De mensen die beslissen, horen of begeleiden. Wie nieuw is, doet in het begin minder.",
      "The people who decide, interview or guide. Who is new does less at first.",
    ],
    { also: ["fte", "beslismedewerkers"], see: ["capacity"] },
  ),
  term(
    "bottleneck",
    ["knelpunt", "bottleneck"],
    [
      "De stap in de keten waar de meeste mensen moeten wachten.",
      "The step in the chain where most people have to wait.",
    ],
    { plural: { nl: "knelpunten", en: "bottlenecks" }, see: ["capacity", "waiting-time"] },
  ),
  term(
    "waiting-time",
    ["wachttijd", "waiting time"],
    ["Hoe lang iemand op een volgende stap wacht.", "How long somebody waits for the next step."],
    { see: ["decision-term", "bottleneck"] },
  ),
  term(
    "recognition-rate",
    ["inwilligingspercentage", "recognition rate"],
    ["Van de besluiten over een groep: welk deel ja was.", "Of the decisions on a group: which part was yes."],
    {
      also: ["inwilligingskans", "erkenningspercentage"],
      see: ["grant", "accelerated-procedure"],
      rules: [
        "asylum.track",
        "asylum.border-procedure",
        "asylum.acceleration-ground",
        "asylum.border-duty-at-capacity",
        "crisis.border-rate",
      ],
    },
  ),
  term(
    "reform",
    ["hervorming", "reform"],
    [
      "Een verandering van de wet die u in een scenario kunt aanzetten.",
      "A change of the law that can be switched on in a scenario.",
    ],
    { plural: { nl: "hervormingen", en: "reforms" }, also: ["wetswijziging"], see: ["scenario", "rule"] },
  ),
];
