import { type Term, termsOf } from "../../model.js";
import { ALIENS_ACT, EMN, QUALIFICATION_REGULATION, REFUGEE_CONVENTION } from "../../sources.js";

const term = termsOf("protection");

/** Who gets protection, and how that is judged. */
export const assessment: readonly Term[] = [
  term(
    "benefit-of-the-doubt",
    ["voordeel van de twijfel", "benefit of the doubt"],
    [
      "Iets geloven dat niet helemaal is bewezen, omdat iemand zijn best deed, eerlijk is en het verhaal klopt.",
      "Believing something not fully proven, because a person tried, is honest and the account makes sense.",
    ],
    { source: ALIENS_ACT, see: ["credibility", "burden-of-proof"], rules: ["assessment.credibility"] },
  ),
  term(
    "burden-of-proof",
    ["bewijslast", "burden of proof"],
    [
      "Wie iets moet aantonen. Bij asiel zoeken de aanvrager en de IND het vaak samen uit.",
      "Who must show that something is so. In asylum the applicant and the IND often find out together.",
    ],
    {
      source: EMN,
      see: ["benefit-of-the-doubt", "credibility"],
      rules: ["assessment.internal-alternative", "assessment.credibility"],
    },
  ),
  term(
    "work-instruction",
    ["werkinstructie", "work instruction of the IND"],
    [
      "Een stuk waarin de IND aan medewerkers uitlegt hoe zij iets beoordelen.",
      "A document in which the IND explains to its staff how to judge something.",
    ],
    {
      plural: { nl: "werkinstructies", en: "work instructions of the IND" },
      also: ["WI"],
      see: ["credibility", "policy-circular"],
      rules: ["assessment.credibility-instruction", "assessment.credibility-instruction-by-application"],
    },
  ),
  term(
    "persecution",
    ["vervolging", "persecution"],
    [
      "Iemand zo ernstig kwaad doen dat zijn rechten worden geschonden, om wie hij is of wat hij denkt.",
      "Harming a person so seriously that their rights are violated, for who they are or what they think.",
    ],
    {
      source: EMN,
      see: ["refugee", "well-founded-fear", "persecution-ground"],
      rules: ["assessment.refugee", "assessment.ground"],
    },
  ),
  term(
    "well-founded-fear",
    ["gegronde vrees", "well-founded fear of persecution"],
    [
      "De angst van iemand heeft een goede reden, gezien de persoon en het land.",
      "The fear of a person has a good reason, given the person and the country.",
    ],
    {
      source: EMN,
      see: ["persecution", "credibility"],
      rules: ["assessment.refugee", "assessment.equality", "assessment.risk-profile"],
    },
  ),
  term(
    "persecution-ground",
    ["vervolgingsgrond", "reason for persecution"],
    [
      "De reden van de vervolging: ras, geloof, nationaliteit, politieke overtuiging of een sociale groep.",
      "Why a person is persecuted: race, religion, nationality, political opinion or a social group.",
    ],
    {
      plural: { nl: "vervolgingsgronden", en: "reasons for persecution" },
      source: REFUGEE_CONVENTION,
      see: ["persecution", "political-opinion", "particular-social-group"],
      rules: ["assessment.ground", "assessment.refugee"],
    },
  ),
  term(
    "political-opinion",
    ["politieke overtuiging", "political opinion"],
    [
      "Wat iemand vindt van mensen met macht en wat zij doen. Het telt ook als anderen dat alleen denken.",
      "What a person thinks of those in power and what they do. It counts too if others only believe it.",
    ],
    {
      source: QUALIFICATION_REGULATION,
      see: ["persecution-ground"],
      rules: ["assessment.political-opinion", "assessment.ground"],
    },
  ),
  term(
    "particular-social-group",
    ["specifieke sociale groep", "membership of a particular social group"],
    [
      "Mensen die iets delen dat zij niet kunnen of hoeven te veranderen, en die als anders worden gezien.",
      "People who share something they cannot or need not change, and who are seen as different.",
    ],
    {
      also: ["sociale groep"],
      source: EMN,
      see: ["persecution-ground", "gender-equality"],
      rules: ["assessment.women-social-group", "assessment.equality", "assessment.ground"],
    },
  ),
  term(
    "gender-equality",
    ["vereenzelviging met gelijkheid", "identification with gender equality"],
    [
      "Een vrouw ziet zichzelf echt als gelijk aan een man en wil zo leven. Vroeger heette dit verwestering.",
      "A woman truly sees herself as equal to a man and wants to live so. It used to be called westernisation.",
    ],
    {
      also: ["verwestering", "verwesterd", "westernisation"],
      source: QUALIFICATION_REGULATION,
      see: ["particular-social-group", "well-founded-fear"],
      rules: ["assessment.equality", "assessment.women-social-group"],
    },
  ),
  term(
    "country-policy",
    ["landenbeleid", "country policy"],
    [
      "Wat de minister over één land heeft vastgelegd: welke groepen gevaar lopen en hoe erg het geweld is.",
      "What the minister laid down about one country: which groups are in danger and how bad the violence is.",
    ],
    {
      source: ALIENS_ACT,
      see: ["country-of-origin-information", "risk-profile", "policy-circular"],
      rules: ["country.violence", "country.group", "assessment.risk-profile"],
    },
  ),
  term(
    "risk-profile",
    ["risicoprofiel", "risk profile"],
    [
      "Een groep uit het landenbeleid die sneller gevaar loopt. De IND kijkt daarna nog steeds naar de persoon.",
      "A group in the country policy that is sooner in danger. The IND still looks at the person after that.",
    ],
    {
      plural: { nl: "risicoprofielen", en: "risk profiles" },
      also: ["risicogroep", "risk group"],
      source: ALIENS_ACT,
      see: ["country-policy", "well-founded-fear"],
      rules: ["assessment.risk-profile", "country.group"],
    },
  ),
  term(
    "serious-harm",
    ["ernstige schade", "serious harm"],
    [
      "De doodstraf, marteling of onmenselijke behandeling, of groot gevaar door oorlogsgeweld.",
      "The death penalty, torture or inhuman treatment, or great danger from the violence of war.",
    ],
    {
      source: EMN,
      see: ["subsidiary-protection", "indiscriminate-violence"],
      rules: ["assessment.subsidiary", "assessment.indiscriminate-violence"],
    },
  ),
  term(
    "indiscriminate-violence",
    ["willekeurig geweld", "indiscriminate violence"],
    [
      "Geweld in een oorlog dat iedereen kan treffen, wie je ook bent. Soms is dat alleen al genoeg voor bescherming.",
      "Violence in a war that can hit anyone, whoever you are. Sometimes this alone is enough for protection.",
    ],
    {
      also: ["15c", "artikel 15c", "article 15c"],
      source: QUALIFICATION_REGULATION,
      see: ["serious-harm", "subsidiary-protection", "country-policy"],
      rules: ["assessment.indiscriminate-violence", "assessment.violence-scale", "country.violence"],
    },
  ),
  term(
    "internal-protection",
    ["binnenlands beschermingsalternatief", "internal protection alternative"],
    [
      "Een deel van het eigen land waar iemand veilig kan wonen en redelijk kan leven.",
      "A part of the own country where a person can live safely and reasonably.",
    ],
    {
      also: ["vestigingsalternatief", "internal protection"],
      source: EMN,
      see: ["international-protection", "burden-of-proof"],
      rules: ["assessment.internal-alternative", "assessment.refugee", "assessment.subsidiary"],
    },
  ),
  term(
    "exclusion",
    ["uitsluiting van bescherming", "exclusion from international protection"],
    [
      "Wie zelf heel ernstige misdrijven pleegde, zoals oorlogsmisdrijven, krijgt geen vluchtelingenstatus.",
      "A person who committed very serious crimes, such as war crimes, gets no refugee status.",
    ],
    {
      also: ["1F", "artikel 1F", "article 1F", "exclusion clause"],
      source: REFUGEE_CONVENTION,
      see: ["refugee-status", "public-order"],
      rules: ["assessment.exclusion"],
    },
  ),
  term(
    "refugee-status",
    ["vluchtelingenstatus", "refugee status"],
    [
      "Het besluit dat iemand vluchteling is, met de rechten die daarbij horen.",
      "The decision that a person is a refugee, with the rights that go with it.",
    ],
    {
      also: ["A-status"],
      source: EMN,
      see: ["refugee", "subsidiary-protection", "two-status-system"],
      rules: ["assessment.protection", "assessment.refugee", "permit.ground", "resettlement.status"],
    },
  ),
];
