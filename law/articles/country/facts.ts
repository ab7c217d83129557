import { choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";

/** The date of the country report on which a decision rests. */
export const countryReportDate = dateFact("countryReportDate", {
  label: t("de datum van het gebruikte landenrapport", "the date of the country report relied on"),
  question: t(
    "Van welke dag is het ambtsbericht of landenrapport waarop het besluit rust?",
    "What is the date of the country report on which the decision rests?",
  ),
  meaning: t(
    "De dag waarop het algemene of thematische ambtsbericht, of het landenrapport van de IND, verscheen.",
    "The day the general or thematic country report of Foreign Affairs, or the country report of the IND, came out.",
  ),
  unstated: "ask",
});

/** Groups that country policy names, as far as its text was read. */
export const policyGroup = choiceFact(
  "policyGroup",
  [
    { id: "other", label: t("geen van deze groepen", "none of these groups") },
    {
      id: "political-critic",
      label: t(
        "actief in politiek, journalistiek of mensenrechten, met duidelijke kritiek op de autoriteiten",
        "active in politics, journalism or human rights, with clear criticism of the authorities",
      ),
    },
    { id: "journalist", label: t("journalist", "journalist") },
    { id: "opposition", label: t("lid van de oppositie", "member of the opposition") },
    { id: "academic", label: t("academicus", "academic") },
    { id: "activist", label: t("activist", "activist") },
    {
      id: "armed-group-oromo",
      label: t("(vermeend) lid of aanhanger van OLF-Shene", "(alleged) member or supporter of OLF-Shene"),
    },
    {
      id: "armed-group-fano",
      label: t("(vermeend) lid of aanhanger van de Fano", "(alleged) member or supporter of the Fano"),
    },
    { id: "gulen", label: t("(toegedichte) aanhanger van Gülen", "(alleged) follower of Gülen") },
    { id: "transgender", label: t("transgender", "transgender person") },
    { id: "lgb", label: t("lesbisch, homoseksueel of biseksueel", "lesbian, gay or bisexual") },
    { id: "bahai", label: t("bahai", "Baha'i") },
    { id: "gonabadi-sufi", label: t("Gonabadi-soefi", "Gonabadi Sufi") },
    {
      id: "open-apostate",
      label: t("afvallige van de islam die dat actief uitdraagt", "apostate from Islam who actively shows it"),
    },
    {
      id: "new-church",
      label: t(
        "christen die actief is voor een nieuwe kerk, evangeliseert of huiskerken bezoekt",
        "Christian active in a new church, evangelising or attending house churches",
      ),
    },
    {
      id: "western-interpreter",
      label: t(
        "tolk voor Nederland of andere westerse landen",
        "interpreter for the Netherlands or other Western countries",
      ),
    },
    { id: "masalit", label: t("Masalit", "Masalit") },
    {
      id: "african-sudanese",
      label: t("lid van een andere Afrikaanse bevolkingsgroep in Soedan", "member of another African group in Sudan"),
    },
    { id: "woman", label: t("vrouw of meisje", "woman or girl") },
    {
      id: "emergency-response-room",
      label: t("lid van een Emergency Response Room", "member of an Emergency Response Room"),
    },
    {
      id: "civil-conscript",
      label: t("moet de civiele dienstplicht vervullen", "must perform the civil part of national service"),
    },
  ],
  {
    label: t("de groep uit het landenbeleid", "the group in country policy"),
    question: t(
      "Hoort de aanvrager bij een groep die het landenbeleid noemt? Welke?",
      "Does the applicant belong to a group that country policy names? Which one?",
    ),
    meaning: t(
      "Een groep waarvoor het landenbeleid zegt dat haar leden eerder gevaar lopen. Wie bij meer groepen hoort, vraagt per groep.",
      "A group of which country policy says that its members run a risk sooner. Who belongs to more than one asks for each.",
    ),
    unstated: "ask",
  },
);

/** Areas for which country policy says something of its own about violence, as far as its text was read. */
export const originArea = choiceFact(
  "originArea",
  [
    { id: "khartoum", label: t("Khartoem", "Khartoum") },
    { id: "darfur", label: t("Noord-, Zuid- of Centraal-Darfur", "North, South or Central Darfur") },
    { id: "kordofan", label: t("Kordofan", "Kordofan") },
    { id: "el-gezira", label: t("El Gezira", "El Gezira") },
    { id: "west-darfur", label: t("West-Darfur", "West Darfur") },
    { id: "gaza", label: t("Gaza", "Gaza") },
    { id: "west-bank", label: t("de Westelijke Jordaanoever", "the West Bank") },
    { id: "amhara", label: t("Amhara", "Amhara") },
    { id: "oromia", label: t("Oromia", "Oromia") },
    { id: "elsewhere", label: t("een ander deel van het land", "another part of the country") },
  ],
  {
    label: t("het gebied van herkomst", "the area of origin"),
    question: t(
      "Uit welk deel van het land komt de aanvrager?",
      "Which part of the country does the applicant come from?",
    ),
    meaning: t(
      "Het gebied waar de aanvrager gewoonlijk woonde en waarheen terugkeer wordt verwacht.",
      "The area where the applicant usually lived and to which return is expected.",
    ),
    unstated: "ask",
  },
);
