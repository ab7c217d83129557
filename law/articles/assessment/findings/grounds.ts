import { t } from "@keten/text";
import { qualificationRegulation } from "../../permit/sources.js";
import { emn2024 } from "../../sources/national.js";
import { equalityRuling, letterOctober2024, politicalOpinionRuling, womenRuling } from "../sources.js";
import { judged } from "./judged.js";

export const allegedGround = judged(
  "alleged-ground",
  t("Op welke grond rust de vrees voor vervolging?", "On which ground does the fear of persecution rest?"),
  [
    t(
      "ook een kenmerk dat de vervolger alleen toedicht, telt",
      "a feature that the persecutor only attributes counts too",
    ),
    t("meer gronden zijn mogelijk; neem eerst de sterkste", "more grounds are possible; take the strongest first"),
  ],
  [qualificationRegulation("10")],
  {
    answers: [
      { id: "race", label: t("ras of etnische groep", "race or ethnic group") },
      { id: "religion", label: t("godsdienst of levensovertuiging", "religion or belief") },
      { id: "nationality", label: t("nationaliteit of herkomst", "nationality or origin") },
      { id: "political-opinion", label: t("politieke overtuiging", "political opinion") },
      { id: "women", label: t("sociale groep: vrouwen", "social group: women") },
      {
        id: "equality",
        label: t("sociale groep: vereenzelviging met gelijkheid", "social group: identification with equality"),
      },
      { id: "other-social-group", label: t("een andere sociale groep", "another social group") },
      { id: "no-ground", label: t("geen van deze", "none of these") },
    ],
  },
);

export const fundamentalOpinion = judged(
  "fundamental-opinion",
  t(
    "Is de politieke overtuiging fundamenteel voor de aanvrager?",
    "Is the political opinion fundamental to the applicant?",
  ),
  [t("hoe diep de overtuiging zit en hoe zij is geuit", "how deep the opinion goes and how it was expressed")],
  [emn2024],
);
export const opinionHeld = judged(
  "opinion-held",
  t(
    "Heeft de aanvrager een opvatting, gedachte of mening over een zaak van de vervolger, of wordt die toegedicht?",
    "Does the applicant hold an opinion, thought or belief on a matter of the persecutor, or is one attributed?",
  ),
  [
    t("of de opvatting is geuit, doet niet ter zake", "whether the opinion was expressed does not matter"),
    t(
      "sterkte en de wens haar te uiten wegen pas mee bij de vrees",
      "strength and the wish to express it weigh only in the fear",
    ),
  ],
  [politicalOpinionRuling, qualificationRegulation("10(1)(e)")],
);

export const narrowerGroup = judged(
  "narrower-social-group",
  t(
    "Hoort zij bij een engere groep met een eigen kenmerk, die in het land als anders wordt gezien?",
    "Does she belong to a narrower group with a feature of its own, seen as different in the country?",
  ),
  [t("het gedeelde kenmerk en hoe de samenleving de groep ziet", "the shared feature and how society sees the group")],
  [qualificationRegulation("10(1)(d)")],
);
export const womenAsGroup = judged(
  "women-as-group",
  t(
    "Worden vrouwen, of vrouwen met een gedeeld kenmerk, in het land als een eigen groep gezien?",
    "Are women, or women with a shared feature, seen as a group of their own in the country?",
  ),
  [
    t("sociale, morele en juridische regels in het land", "social, moral and legal rules in the country"),
    t(
      "gedeelde kenmerken, zoals wie een gedwongen huwelijk ontvluchtte",
      "shared features, such as having fled a forced marriage",
    ),
  ],
  [womenRuling],
);

export const westernFundamental = judged(
  "western-lifestyle-fundamental",
  t(
    "Berust de westerse leefstijl op een godsdienstige of politieke overtuiging?",
    "Does the western lifestyle rest on a religious or political conviction?",
  ),
  [t("de overtuiging achter het gedrag", "the conviction behind the behaviour")],
  [letterOctober2024],
);
export const identifiesWithEquality = judged(
  "identifies-with-equality",
  t(
    "Vereenzelvigt zij zich met de fundamentele waarde van gelijkheid tussen man en vrouw?",
    "Does she identify with the fundamental value of equality between women and men?",
  ),
  [
    t(
      "hoe zij in het dagelijks leven haar eigen keuzes maakt of wil maken",
      "how she makes or wants to make her own choices in daily life",
    ),
    t(
      "de tijd die zij in Nederland heeft doorgebracht, en haar leeftijd toen",
      "the time she spent in the Netherlands, and her age then",
    ),
  ],
  [equalityRuling, letterOctober2024],
);
export const deviantGroup = judged(
  "equality-seen-as-deviant",
  t(
    "Wordt de groep waartoe zij daardoor hoort, in het land als afwijkend gezien?",
    "Is the group to which she thereby belongs seen as deviant in the country?",
  ),
  [t("wat over vrouwen in het land bekend is", "what is known about women in the country")],
  [equalityRuling, letterOctober2024],
);
export const equalityFear = judged(
  "equality-well-founded-fear",
  t("Is haar vrees voor vervolging om die reden gegrond?", "Is her fear of persecution for that reason well-founded?"),
  [
    t("wat haar te wachten staat als zij leeft zoals zij wil", "what awaits her if she lives as she wants"),
    t("van haar mag niet worden verlangd dat zij zich aanpast", "she may not be expected to adapt"),
  ],
  [equalityRuling, letterOctober2024],
);

export const groundFindings = [
  allegedGround,
  fundamentalOpinion,
  opinionHeld,
  narrowerGroup,
  womenAsGroup,
  westernFundamental,
  identifiesWithEquality,
  deviantGroup,
  equalityFear,
];
