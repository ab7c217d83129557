import {
  and,
  answerOf,
  BARRED,
  choice,
  choose,
  exists,
  finding,
  findingOf,
  is,
  isOneOf,
  not,
  onOrAfter,
  otherwise,
  rule,
  term,
  theDay,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { termijnenwet, vb2000, vw2000 } from "../sources/national.js";
import { brokenTieProtected, grantedStatus, withdrawalIntentionDate, withdrawalViewDate } from "./facts.js";
import { qualificationRegulation } from "./sources.js";
import { startOfRegulation } from "./status.js";

const old = { from: "2015-07-20", knownFrom: "2015-07-20", coveredUntil: COVERED.oldProcedure } as const;

/** Until when a person can react to the intention to withdraw. */
export const withdrawalView = rule("permit.withdrawal-view", {
  subject: "permit",
  title: t("termijn voor de zienswijze over intrekking", "term for the view on withdrawal"),
  summary: t(
    "Zes weken na het voornemen om de vergunning in te trekken. Dit voornemen bleef na 12 juni 2026 bestaan.",
    "Six weeks after the intention to withdraw the permit. This intention was kept after 12 June 2026.",
  ),
  result: { kind: "term" },
  selectedBy: withdrawalIntentionDate,
  versions: [
    version("withdrawal-view-old", {
      title: t("zes weken na het voornemen", "six weeks after the intention"),
      ...old,
      sources: [vw2000("39, 41 (tot 12 juni 2026)"), vb2000("3.116 (tot 12 juni 2026)")],
      says: term({ from: withdrawalIntentionDate, length: weeks(6), endsOn: workingDay(termijnenwet("1, 5")) }),
    }),
    pactImplementation.ends("withdrawal-view-old"),
    version("withdrawal-view-pact", {
      title: t("zes weken na het voornemen, op verzoek langer", "six weeks after the intention, longer on request"),
      ...pactImplementation.begins,
      sources: [
        vw2000("41 (vanaf 12 juni 2026)"),
        vb2000("3.116(2) (vanaf 12 juni 2026)"),
        asylumProcedureRegulation("66(1)"),
      ],
      note: t(
        "De termijn kan op een gemotiveerd verzoek worden verlengd; daarna volgt een gehoor als de IND bij het voornemen blijft.",
        "The term can be extended on a reasoned request; a hearing follows if the IND keeps to its intention.",
      ),
      says: term({ from: withdrawalIntentionDate, length: weeks(6), endsOn: workingDay(termijnenwet("1, 5")) }),
    }),
  ],
});

const individual = t(
  "De IND toont in deze ene zaak aan dat de grond er is.",
  "The IND shows in this one case that the ground exists.",
);
const noReturnToDanger = t(
  "Wat er bij terugkeer dreigt, en het belang van kinderen en gezinsleven, is gewogen.",
  "What threatens on return, and the interests of children and family life, were weighed.",
);

export const withdrawalGroundOld = finding("withdrawalGroundOld", {
  question: t("Op welke grond kan de vergunning worden ingetrokken?", "On which ground can the permit be withdrawn?"),
  answers: [
    { id: "none", label: t("op geen enkele grond", "on no ground") },
    { id: "false-data", label: t("onjuiste of achtergehouden gegevens", "false or withheld data") },
    { id: "danger", label: t("gevaar voor openbare orde of veiligheid", "danger to public order or security") },
    { id: "ground-lapsed", label: t("de grond voor verlening is vervallen", "the ground for the grant has lapsed") },
    { id: "moved", label: t("het hoofdverblijf is buiten Nederland", "the main residence is outside the Netherlands") },
    { id: "family-tie-broken", label: t("de gezinsband is verbroken", "the family tie is broken") },
  ],
  decidedBy: ["IND"],
  points: [individual, noReturnToDanger],
  secondPerson: true,
  sources: [vw2000("32(1) (tot 12 juni 2026)")],
});

export const withdrawalGround = finding("withdrawalGround", {
  question: t(
    "Welke grond voor intrekking van de bescherming is er in deze zaak aangetoond?",
    "Which ground for withdrawal of protection was shown in this case?",
  ),
  answers: [
    { id: "none", label: t("geen enkele grond", "no ground") },
    { id: "ceased", label: t("de reden voor bescherming is weggevallen", "the reason for protection has ceased") },
    { id: "excluded", label: t("uitsluiting van bescherming", "exclusion from protection") },
    {
      id: "misrepresented",
      label: t("onjuiste of weggelaten feiten waren beslissend", "false or omitted facts were decisive"),
    },
    {
      id: "security-danger",
      label: t("redelijke gronden voor gevaar voor de veiligheid", "reasonable grounds for a danger to security"),
    },
    {
      id: "serious-crime",
      label: t(
        "veroordeling voor een bijzonder ernstig misdrijf, en een gevaar voor de samenleving",
        "conviction of a particularly serious crime, and a danger to the community",
      ),
    },
    { id: "family-tie-broken", label: t("de gezinsband is verbroken", "the family tie is broken") },
    {
      id: "sponsor-withdrawn",
      label: t("de status van de referent is ingetrokken", "the sponsor's status was withdrawn"),
    },
  ],
  decidedBy: ["IND"],
  points: [
    individual,
    noReturnToDanger,
    t(
      "Gevaar en een ernstig misdrijf zijn alleen gronden bij de vluchtelingenstatus.",
      "Danger and a serious crime are grounds for refugee status only.",
    ),
  ],
  secondPerson: true,
  sources: [vw2000("32 (vanaf 12 juni 2026)"), qualificationRegulation("14, 19"), asylumProcedureRegulation("65, 66")],
});

const isFamily = isOneOf(grantedStatus, "family-present", "family-following");
const noIntention = not(exists(withdrawalIntentionDate));
const viewMayStillCome = and(not(exists(withdrawalViewDate)), onOrAfter(answerOf(withdrawalView), theDay));

/** What may become of the permit when a reason for withdrawal shows up. */
export const permitWithdrawal = rule("permit.withdrawal", {
  subject: "permit",
  title: t("intrekking van de asielvergunning", "withdrawal of the asylum permit"),
  summary: t(
    "Eerst een voornemen en zes weken voor een reactie. Dan wijst een medewerker met redenen een grond aan, of niet.",
    "First an intention and six weeks to react. Then an official names a ground with reasons, or not.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "keep", label: t("de vergunning blijft", "the permit stays") },
      { id: "intention-first", label: t("eerst een voornemen meedelen", "first notify the intention") },
      { id: "await-view", label: t("wachten op de zienswijze", "await the view") },
      { id: "may-withdraw", label: t("intrekken mag", "withdrawal is allowed") },
      { id: "must-withdraw", label: t("intrekken moet", "withdrawal is required") },
      BARRED,
    ],
  },
  selectedBy: decisionDate,
  beyond: "refuse",
  act: {
    kind: "permit-withdrawal",
    favourable: false,
    authority: "IND",
    harmless: ["keep", "intention-first", "await-view", BARRED.id],
  },
  alongside: { viewUntil: withdrawalView },
  remedies: [
    {
      kind: "appeal",
      title: t("beroep bij de rechtbank tegen de intrekking", "appeal to the court against the withdrawal"),
      rule: "asylum.appeal",
      suspensive: null,
      sources: [vw2000("69")],
    },
  ],
  versions: [
    version("withdrawal-old", {
      title: t("intrekken mag op vijf gronden", "withdrawal is allowed on five grounds"),
      ...old,
      sources: [vw2000("32, 39, 41 (tot 12 juni 2026)")],
      note: t(
        "Wanneer een vergunning van artikel 29, lid 1 moest worden ingetrokken, stond in het besluit en is hier niet gelezen.",
        "When a permit of article 29(1) had to be withdrawn stood in the Decree and was not read here.",
      ),
      says: choose(
        when(noIntention, choice("intention-first")),
        when(viewMayStillCome, choice("await-view")),
        when(is(findingOf(withdrawalGroundOld), "none"), choice("keep")),
        otherwise(choice("may-withdraw")),
      ),
    }),
    pactImplementation.ends("withdrawal-old"),
    version("withdrawal-pact", {
      title: t(
        "intrekken moet bij een grond van de verordening",
        "withdrawal is required on a ground of the Regulation",
      ),
      ...pactImplementation.begins,
      sources: [
        vw2000("32, 41 (vanaf 12 juni 2026)"),
        qualificationRegulation("14(1), 19(1)"),
        asylumProcedureRegulation("65, 66"),
      ],
      conflict: startOfRegulation,
      note: t(
        "Begon het onderzoek naar intrekking vóór 12 juni 2026, dan geldt voor de procedure nog de oude richtlijn (verordening 2024/1348, artikel 79, lid 2); ook die vraagt een voornemen en een reactie.",
        "If the examination of withdrawal began before 12 June 2026 the old directive still governs the procedure (Regulation 2024/1348, article 79(2)); that too asks for an intention and a view.",
      ),
      says: choose(
        when(noIntention, choice("intention-first")),
        when(viewMayStillCome, choice("await-view")),
        when(is(findingOf(withdrawalGround), "none"), choice("keep")),
        when(
          and(
            isOneOf(findingOf(withdrawalGround), "security-danger", "serious-crime"),
            is(grantedStatus, "subsidiary"),
          ),
          choice("keep"),
        ),
        when(
          and(isOneOf(findingOf(withdrawalGround), "family-tie-broken", "sponsor-withdrawn"), not(isFamily)),
          choice("keep"),
        ),
        when(
          and(isFamily, is(findingOf(withdrawalGround), "family-tie-broken")),
          choose(when(brokenTieProtected, choice("keep")), otherwise(choice("may-withdraw"))),
        ),
        when(and(isFamily, not(is(findingOf(withdrawalGround), "sponsor-withdrawn"))), choice("may-withdraw")),
        otherwise(choice("must-withdraw")),
      ),
    }),
  ],
});
