import { type Text, t } from "@keten/text";

export type StageId = "arrival" | "assessment" | "appeal" | "reception" | "participation";

const STAGES: readonly { id: StageId; title: Text }[] = [
  { id: "arrival", title: t("Aankomst", "Arrival") },
  { id: "assessment", title: t("Beoordeling", "Assessment") },
  { id: "appeal", title: t("Beroep", "Appeal") },
  { id: "reception", title: t("Opvang en huis", "Reception and home") },
  { id: "participation", title: t("Meedoen of vertrek", "Taking part or leaving") },
];

/** An organisation of the chain and what passes between it and the others. */
export interface Organisation {
  /** The id of its term, which gives its name and its meaning. */
  term: string;
  fullName: Text;
  /** What it does, in two or three words. */
  task: Text;
  /** The first and the last stage of the chain in which it works. */
  from: StageId;
  to: StageId;
  /** What it decides, or does for people. */
  does: readonly Text[];
  receives: readonly Text[];
  gives: readonly Text[];
}

const ORGANISATIONS: readonly Organisation[] = [
  {
    term: "military-police",
    fullName: t("Koninklijke Marechaussee", "Royal Netherlands Marechaussee"),
    task: t("grens, luchthaven", "border, airport"),
    from: "arrival",
    to: "arrival",
    does: [
      t("Toegang aan de buitengrens", "Entry at the external border"),
      t("Screening aan de grens", "Screening at the border"),
    ],
    receives: [t("Reizigers: verzoek om asiel", "Travellers: request for asylum")],
    gives: [t("IND: aanmelding aan de grens", "IND: applications at the border")],
  },
  {
    term: "aliens-police",
    fullName: t(
      "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel",
      "Aliens Police, Identification and Human Trafficking Department",
    ),
    task: t("identiteit, Ter Apel", "identity, Ter Apel"),
    from: "arrival",
    to: "arrival",
    does: [
      t("Identiteit en vingerafdrukken", "Identity and fingerprints"),
      t("Toezicht op vreemdelingen", "Supervision of foreign nationals"),
    ],
    receives: [t("Mensen die zich melden", "People who report")],
    gives: [t("IND: aanmelding", "IND: registration")],
  },
  {
    term: "ind",
    fullName: t("Immigratie- en Naturalisatiedienst", "Immigration and Naturalisation Service"),
    task: t("aanmelden en besluit", "registration and decision"),
    from: "arrival",
    to: "assessment",
    does: [
      t("Asielaanvraag", "Application for asylum"),
      t("Nareis", "Family reunification"),
      t("Naturalisatie", "Naturalisation"),
    ],
    receives: [
      t("AVIM en KMar: aanmelding", "AVIM and KMar: registration"),
      t("Rechtbank: uitspraak", "Court: judgment"),
      t("COA: waar iemand woont", "COA: where somebody lives"),
    ],
    gives: [
      t("COA: vergunning of afwijzing", "COA: permit or refusal"),
      t("DT&V: wie moet vertrekken", "DT&V: who must leave"),
      t("Rechtbank: dossier bij beroep", "Court: file in an appeal"),
    ],
  },
  {
    term: "court",
    fullName: t("Rechtbank Den Haag", "District Court The Hague"),
    task: t("beroep", "appeal"),
    from: "appeal",
    to: "appeal",
    does: [
      t("Beroep tegen een besluit", "Appeal against a decision"),
      t("Beroep als de IND te laat is", "Appeal when the IND is late"),
      t("Bewaring", "Detention"),
    ],
    receives: [t("Aanvrager: beroep", "Applicant: appeal"), t("IND: dossier", "IND: file")],
    gives: [t("IND: uitspraak, soms een nieuwe termijn", "IND: judgment, sometimes a new term")],
  },
  {
    term: "council-of-state",
    fullName: t(
      "Afdeling bestuursrechtspraak van de Raad van State",
      "Administrative Jurisdiction Division of the Council of State",
    ),
    task: t("hoger beroep", "higher appeal"),
    from: "appeal",
    to: "appeal",
    does: [
      t("Hoger beroep", "Higher appeal"),
      t("Vragen aan het Hof in Luxemburg", "Questions to the Court in Luxembourg"),
    ],
    receives: [t("Aanvrager of IND: hoger beroep", "Applicant or IND: higher appeal")],
    gives: [t("IND en rechtbank: hoogste uitspraak", "IND and court: highest judgment")],
  },
  {
    term: "refugee-council",
    fullName: t("VluchtelingenWerk Nederland", "Dutch Council for Refugees"),
    task: t("uitleg en hulp", "explanation and help"),
    from: "arrival",
    to: "reception",
    does: [
      t("Uitleg over de procedure", "Explanation of the procedure"),
      t("Hulp bij nareis en inburgering", "Help with family reunification and integration"),
    ],
    receives: [t("Aanvragers: vragen", "Applicants: questions")],
    gives: [t("Advocaat: signalen en hulp", "Lawyer: signals and help")],
  },
  {
    term: "nidos",
    fullName: t("Stichting Nidos", "Nidos Foundation"),
    task: t("voogd van alleenstaande kinderen", "guardian of unaccompanied children"),
    from: "arrival",
    to: "reception",
    does: [t("Voogdij over kinderen zonder ouders", "Guardianship of children without parents")],
    receives: [t("IND en KMar: kind zonder ouder", "IND and KMar: child without a parent")],
    gives: [t("COA en pleeggezin: plek voor het kind", "COA and foster family: a place for the child")],
  },
  {
    term: "legal-aid-board",
    fullName: t("Raad voor Rechtsbijstand", "Legal Aid Board"),
    task: t("rechtsbijstand: gratis advocaat", "legal aid: free lawyer"),
    from: "arrival",
    to: "appeal",
    does: [t("Toevoegen van een advocaat", "Assigning a lawyer")],
    receives: [t("IND en COA: wie een advocaat nodig heeft", "IND and COA: who needs a lawyer")],
    gives: [t("Aanvrager: advocaat", "Applicant: a lawyer")],
  },
  {
    term: "coa",
    fullName: t("Centraal Orgaan opvang asielzoekers", "Central Agency for the Reception of Asylum Seekers"),
    task: t("opvang", "reception"),
    from: "reception",
    to: "reception",
    does: [
      t("Opvang en begeleiding", "Reception and guidance"),
      t("Statushouder koppelen aan een gemeente", "Matching permit holders with a municipality"),
    ],
    receives: [
      t("IND: wie opvang krijgt en wie niet meer", "IND: who gets reception and who no longer"),
      t("Gemeente: plekken en huizen", "Municipality: places and homes"),
    ],
    gives: [
      t("Gemeente: statushouders die een huis zoeken", "Municipality: permit holders looking for a home"),
      t("IND: waar iemand woont", "IND: where somebody lives"),
    ],
  },
  {
    term: "municipality",
    fullName: t("Gemeenten", "Municipalities"),
    task: t("plek, huis, bijstand, inburgering", "place, home, benefit, integration"),
    from: "reception",
    to: "participation",
    does: [
      t("Opvangplekken mogelijk maken", "Making reception places possible"),
      t("Huizen voor statushouders", "Homes for permit holders"),
      t("Inburgering en bijstand", "Integration and social assistance"),
    ],
    receives: [
      t("Minister: verdeelbesluit en taakstelling", "Minister: distribution decision and housing task"),
      t("COA: statushouders", "COA: permit holders"),
    ],
    gives: [t("COA: plekken en huizen", "COA: places and homes")],
  },
  {
    term: "dtv",
    fullName: t("Dienst Terugkeer en Vertrek", "Repatriation and Departure Service"),
    task: t("vertrek", "departure"),
    from: "participation",
    to: "participation",
    does: [
      t("Begeleiden van vertrek", "Guiding departure"),
      t("Reispapieren en overdracht", "Travel papers and transfer"),
    ],
    receives: [t("IND: wie moet vertrekken", "IND: who must leave")],
    gives: [t("KMar: wie wordt uitgezet", "KMar: who is removed"), t("COA: wie vertrekt", "COA: who leaves")],
  },
  {
    term: "iom",
    fullName: t("Internationale Organisatie voor Migratie", "International Organization for Migration"),
    task: t("zelf terug", "own return"),
    from: "participation",
    to: "participation",
    does: [t("Hulp bij zelfstandige terugkeer", "Help with voluntary return")],
    receives: [t("Mensen die zelf terug willen", "People who want to return")],
    gives: [t("Reis en steun bij een nieuw begin", "Travel and support for a new start")],
  },
  {
    term: "duo",
    fullName: t("Dienst Uitvoering Onderwijs", "Education Executive Agency"),
    task: t("examens", "exams"),
    from: "participation",
    to: "participation",
    does: [t("Examens voor inburgering", "Integration exams"), t("Lening en boete", "Loan and fine")],
    receives: [t("Gemeente: plan voor inburgering", "Municipality: integration plan")],
    gives: [t("Inburgeraar: uitslag", "Person integrating: result")],
  },
  {
    term: "uwv",
    fullName: t("Uitvoeringsinstituut Werknemersverzekeringen", "Employee Insurance Agency"),
    task: t("werk", "work"),
    from: "participation",
    to: "participation",
    does: [t("Vergunning om te werken", "Permit to work")],
    receives: [t("Werkgever: verzoek", "Employer: request")],
    gives: [t("Werkgever: vergunning of weigering", "Employer: permit or refusal")],
  },
];

/** The stages of the chain, in order. */
export function stages(): readonly { id: StageId; title: Text }[] {
  return STAGES;
}

/** Who works where in the chain. */
export function organisations(): readonly Organisation[] {
  return ORGANISATIONS;
}
