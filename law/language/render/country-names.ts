import { type Text, t } from "@keten/text";

// Names after the Unicode CLDR; our own for the territories and for the codes that are no country.
const NAMES = `
ABW|Aruba|Aruba
AFG|Afghanistan|Afghanistan
AGO|Angola|Angola
AIA|Anguilla|Anguilla
ALA|Åland|Åland Islands
ALB|Albanië|Albania
AND|Andorra|Andorra
ARE|Verenigde Arabische Emiraten|United Arab Emirates
ARG|Argentinië|Argentina
ARM|Armenië|Armenia
ASM|Amerikaans-Samoa|American Samoa
ATA|Antarctica|Antarctica
ATF|Franse Gebieden in de zuidelijke Indische Oceaan|French Southern Territories
ATG|Antigua en Barbuda|Antigua & Barbuda
AUS|Australië|Australia
AUT|Oostenrijk|Austria
AZE|Azerbeidzjan|Azerbaijan
BDI|Burundi|Burundi
BEL|België|Belgium
BEN|Benin|Benin
BES|Caribisch Nederland|Caribbean Netherlands
BFA|Burkina Faso|Burkina Faso
BGD|Bangladesh|Bangladesh
BGR|Bulgarije|Bulgaria
BHR|Bahrein|Bahrain
BHS|Bahama’s|Bahamas
BIH|Bosnië en Herzegovina|Bosnia & Herzegovina
BLM|Saint-Barthélemy|St. Barthélemy
BLR|Belarus|Belarus
BLZ|Belize|Belize
BMU|Bermuda|Bermuda
BOL|Bolivia|Bolivia
BRA|Brazilië|Brazil
BRB|Barbados|Barbados
BRN|Brunei|Brunei
BTN|Bhutan|Bhutan
BVT|Bouveteiland|Bouvet Island
BWA|Botswana|Botswana
CAF|Centraal-Afrikaanse Republiek|Central African Republic
CAN|Canada|Canada
CCK|Cocoseilanden|Cocos (Keeling) Islands
CHE|Zwitserland|Switzerland
CHL|Chili|Chile
CHN|China|China
CIV|Ivoorkust|Côte d’Ivoire
CMR|Kameroen|Cameroon
COD|Congo-Kinshasa|Congo - Kinshasa
COG|Congo-Brazzaville|Congo - Brazzaville
COK|Cookeilanden|Cook Islands
COL|Colombia|Colombia
COM|Comoren|Comoros
CPV|Kaapverdië|Cape Verde
CRI|Costa Rica|Costa Rica
CUB|Cuba|Cuba
CUW|Curaçao|Curaçao
CXR|Christmaseiland|Christmas Island
CYM|Kaaimaneilanden|Cayman Islands
CYP|Cyprus|Cyprus
CZE|Tsjechië|Czechia
DEU|Duitsland|Germany
DJI|Djibouti|Djibouti
DMA|Dominica|Dominica
DNK|Denemarken|Denmark
DOM|Dominicaanse Republiek|Dominican Republic
DZA|Algerije|Algeria
ECU|Ecuador|Ecuador
EGY|Egypte|Egypt
ERI|Eritrea|Eritrea
ESH|Westelijke Sahara|Western Sahara
ESP|Spanje|Spain
EST|Estland|Estonia
ETH|Ethiopië|Ethiopia
FIN|Finland|Finland
FJI|Fiji|Fiji
FLK|Falklandeilanden|Falkland Islands
FRA|Frankrijk|France
FRO|Faeröer|Faroe Islands
FSM|Micronesia|Micronesia
GAB|Gabon|Gabon
GBR|Verenigd Koninkrijk|United Kingdom
GEO|Georgië|Georgia
GGY|Guernsey|Guernsey
GHA|Ghana|Ghana
GIB|Gibraltar|Gibraltar
GIN|Guinee|Guinea
GLP|Guadeloupe|Guadeloupe
GMB|Gambia|Gambia
GNB|Guinee-Bissau|Guinea-Bissau
GNQ|Equatoriaal-Guinea|Equatorial Guinea
GRC|Griekenland|Greece
GRD|Grenada|Grenada
GRL|Groenland|Greenland
GTM|Guatemala|Guatemala
GUF|Frans-Guyana|French Guiana
GUM|Guam|Guam
GUY|Guyana|Guyana
HKG|Hongkong SAR van China|Hong Kong SAR China
HMD|Heard en McDonaldeilanden|Heard & McDonald Islands
HND|Honduras|Honduras
HRV|Kroatië|Croatia
HTI|Haïti|Haiti
HUN|Hongarije|Hungary
IDN|Indonesië|Indonesia
IMN|Isle of Man|Isle of Man
IND|India|India
IOT|Brits Indische Oceaanterritorium|British Indian Ocean Territory
IRL|Ierland|Ireland
IRN|Iran|Iran
IRQ|Irak|Iraq
ISL|IJsland|Iceland
ISR|Israël|Israel
ITA|Italië|Italy
JAM|Jamaica|Jamaica
JEY|Jersey|Jersey
JOR|Jordanië|Jordan
JPN|Japan|Japan
KAZ|Kazachstan|Kazakhstan
KEN|Kenia|Kenya
KGZ|Kirgizië|Kyrgyzstan
KHM|Cambodja|Cambodia
KIR|Kiribati|Kiribati
KNA|Saint Kitts en Nevis|St. Kitts & Nevis
KOR|Zuid-Korea|South Korea
KWT|Koeweit|Kuwait
LAO|Laos|Laos
LBN|Libanon|Lebanon
LBR|Liberia|Liberia
LBY|Libië|Libya
LCA|Saint Lucia|St. Lucia
LIE|Liechtenstein|Liechtenstein
LKA|Sri Lanka|Sri Lanka
LSO|Lesotho|Lesotho
LTU|Litouwen|Lithuania
LUX|Luxemburg|Luxembourg
LVA|Letland|Latvia
MAC|Macau SAR van China|Macao SAR China
MAF|Saint-Martin|St. Martin
MAR|Marokko|Morocco
MCO|Monaco|Monaco
MDA|Moldavië|Moldova
MDG|Madagaskar|Madagascar
MDV|Maldiven|Maldives
MEX|Mexico|Mexico
MHL|Marshalleilanden|Marshall Islands
MKD|Noord-Macedonië|North Macedonia
MLI|Mali|Mali
MLT|Malta|Malta
MMR|Myanmar (Birma)|Myanmar (Burma)
MNE|Montenegro|Montenegro
MNG|Mongolië|Mongolia
MNP|Noordelijke Marianen|Northern Mariana Islands
MOZ|Mozambique|Mozambique
MRT|Mauritanië|Mauritania
MSR|Montserrat|Montserrat
MTQ|Martinique|Martinique
MUS|Mauritius|Mauritius
MWI|Malawi|Malawi
MYS|Maleisië|Malaysia
MYT|Mayotte|Mayotte
NAM|Namibië|Namibia
NCL|Nieuw-Caledonië|New Caledonia
NER|Niger|Niger
NFK|Norfolk|Norfolk Island
NGA|Nigeria|Nigeria
NIC|Nicaragua|Nicaragua
NIU|Niue|Niue
NLD|Nederland|Netherlands
NOR|Noorwegen|Norway
NPL|Nepal|Nepal
NRU|Nauru|Nauru
NZL|Nieuw-Zeeland|New Zealand
OMN|Oman|Oman
PAK|Pakistan|Pakistan
PAN|Panama|Panama
PCN|Pitcairneilanden|Pitcairn Islands
PER|Peru|Peru
PHL|Filipijnen|Philippines
PLW|Palau|Palau
PNG|Papoea-Nieuw-Guinea|Papua New Guinea
POL|Polen|Poland
PRI|Puerto Rico|Puerto Rico
PRK|Noord-Korea|North Korea
PRT|Portugal|Portugal
PRY|Paraguay|Paraguay
PSE|Palestijnse gebieden|Palestinian territories
PYF|Frans-Polynesië|French Polynesia
QAT|Qatar|Qatar
REU|Réunion|Réunion
ROU|Roemenië|Romania
RUS|Rusland|Russia
RWA|Rwanda|Rwanda
SAU|Saoedi-Arabië|Saudi Arabia
SDN|Soedan|Sudan
SEN|Senegal|Senegal
SGP|Singapore|Singapore
SGS|Zuid-Georgia en Zuidelijke Sandwicheilanden|South Georgia & South Sandwich Islands
SHN|Sint-Helena|St. Helena
SJM|Spitsbergen en Jan Mayen|Svalbard & Jan Mayen
SLB|Salomonseilanden|Solomon Islands
SLE|Sierra Leone|Sierra Leone
SLV|El Salvador|El Salvador
SMR|San Marino|San Marino
SOM|Somalië|Somalia
SPM|Saint-Pierre en Miquelon|St. Pierre & Miquelon
SRB|Servië|Serbia
SSD|Zuid-Soedan|South Sudan
STP|Sao Tomé en Principe|São Tomé & Príncipe
SUR|Suriname|Suriname
SVK|Slowakije|Slovakia
SVN|Slovenië|Slovenia
SWE|Zweden|Sweden
SWZ|Eswatini|Eswatini
SXM|Sint-Maarten|Sint Maarten
SYC|Seychellen|Seychelles
SYR|Syrië|Syria
TCA|Turks- en Caicoseilanden|Turks & Caicos Islands
TCD|Tsjaad|Chad
TGO|Togo|Togo
THA|Thailand|Thailand
TJK|Tadzjikistan|Tajikistan
TKL|Tokelau|Tokelau
TKM|Turkmenistan|Turkmenistan
TLS|Oost-Timor|Timor-Leste
TON|Tonga|Tonga
TTO|Trinidad en Tobago|Trinidad & Tobago
TUN|Tunesië|Tunisia
TUR|Turkije|Türkiye
TUV|Tuvalu|Tuvalu
TWN|Taiwan|Taiwan
TZA|Tanzania|Tanzania
UGA|Oeganda|Uganda
UKR|Oekraïne|Ukraine
UMI|Kleine afgelegen eilanden van de Verenigde Staten|U.S. Outlying Islands
UNK|onbekend|unknown
URY|Uruguay|Uruguay
USA|Verenigde Staten|United States
UZB|Oezbekistan|Uzbekistan
VAT|Vaticaanstad|Vatican City
VCT|Saint Vincent en de Grenadines|St. Vincent & Grenadines
VEN|Venezuela|Venezuela
VGB|Britse Maagdeneilanden|British Virgin Islands
VIR|Amerikaanse Maagdeneilanden|U.S. Virgin Islands
VNM|Vietnam|Vietnam
VUT|Vanuatu|Vanuatu
WLF|Wallis en Futuna|Wallis & Futuna
WSM|Samoa|Samoa
XKX|Kosovo|Kosovo
XXA|staatloos|stateless
YEM|Jemen|Yemen
ZAF|Zuid-Afrika|South Africa
ZMB|Zambia|Zambia
ZWE|Zimbabwe|Zimbabwe
`;

const byCode = new Map(
  NAMES.trim()
    .split("\n")
    .map((line) => {
      const [code = "", nl = "", en = ""] = line.split("|");
      return [code, t(nl, en)] as const;
    }),
);

/** The name of a country by its ISO 3166-1 alpha-3 code; the code itself where it is not known. */
export const countryName = (code: string): Text => byCode.get(code) ?? t(code, code);
