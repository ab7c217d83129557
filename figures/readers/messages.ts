import { t } from "@keten/text";

/** What can go wrong between Keten and a statistical office; part of the catalogue of this room. */
export const readerMessages = {
  "address-invalid": t(
    "'{url}' is geen webadres dat met http:// of https:// begint.",
    "'{url}' is no web address that begins with http:// or https://.",
  ),
  "refresh-cancelled": t(
    "Het bijwerken is gestopt; er is niets bewaard.",
    "The refresh was stopped; nothing was kept.",
  ),
  "server-unreachable": t(
    "{url} is niet te bereiken ({reason}). Is er verbinding met internet?",
    "{url} cannot be reached ({reason}). Is there a connection to the internet?",
  ),
  "server-timeout": t(
    "{url} gaf binnen {seconds} seconden geen volledig antwoord.",
    "{url} gave no complete answer within {seconds} seconds.",
  ),
  "server-error": t(
    "{url} gaf ook na herhalen een fout van de server ({status}). {label}",
    "{url} kept answering with a server error ({status}). {label}",
  ),
  "answer-cut-off": t(
    "Het antwoord van {url} brak halverwege af ({reason}).",
    "The answer of {url} broke off half-way ({reason}).",
  ),
  "answer-not-json": t(
    "Het antwoord van {url} is geen volledige JSON. Het begint met: {start}",
    "The answer of {url} is not complete JSON. It begins with: {start}",
  ),
  "answer-shape": t(
    "In het antwoord van {url} klopt {place} niet.",
    "In the answer of {url}, {place} is not as it should be.",
  ),
  "request-refused": t("{url} weigerde de vraag ({status}). {label}", "{url} refused the request ({status}). {label}"),
  "dataset-unknown": t("De dataset {dataset} bestaat niet bij {url}.", "There is no dataset {dataset} at {url}."),
  "filter-syntax": t(
    "De vraag aan {url} is niet goed geschreven. {label}",
    "The request to {url} is not well-formed. {label}",
  ),
  "dimension-unknown": t(
    "Een gevraagde indeling bestaat niet (meer) in de dataset, bij {url}. {label}",
    "A dimension asked for does not exist in the dataset (any more), at {url}. {label}",
  ),
  "extraction-too-big": t(
    "De vraag aan {url} is te groot; vraag minder jaren of minder codes tegelijk. {label}",
    "The request to {url} is too big; ask for fewer years or codes at once. {label}",
  ),
  "still-preparing": t(
    "{url} is na {times} keer vragen nog bezig het antwoord klaar te maken. Probeer het later opnieuw.",
    "{url} is still preparing the answer after {times} requests. Try again later.",
  ),
  "preparation-lost": t(
    "{url} heeft het klaargezette antwoord niet meer ({status}). Vraag het opnieuw.",
    "{url} no longer has the answer it prepared ({status}). Ask again.",
  ),
  "selection-empty": t(
    "{dataset} geeft geen enkel cijfer voor deze vraag; misschien is een code hernoemd.",
    "{dataset} gives no figure at all for this request; perhaps a code was renamed.",
  ),
  "code-not-found": t(
    "In de lijst {list} van tabel {dataset} staat niet precies één keer '{name}'.",
    "The list {list} of table {dataset} does not hold '{name}' exactly once.",
  ),
  "paging-loop": t(
    "De tabel {dataset} verwijst bij het bladeren terug naar een pagina die al gelezen is: {url}",
    "While paging, table {dataset} points back to a page already read: {url}",
  ),
  "paging-elsewhere": t(
    "De tabel {dataset} verwijst bij het bladeren naar een ander adres dan het ingestelde: {url}",
    "While paging, table {dataset} points to another address than the one set: {url}",
  ),
  "cell-ambiguous": t(
    "{dataset} geeft meer dan één waarde voor {cell}; misschien is er een indeling bijgekomen.",
    "{dataset} gives more than one value for {cell}; perhaps a dimension was added.",
  ),
  "citizenship-unmapped": t(
    "Deze codes voor nationaliteit uit {dataset} zijn niet bekend en overgeslagen: {codes}",
    "These codes for citizenship of {dataset} are not known and were left out: {codes}",
  ),
  "period-unmapped": t(
    "Deze tijdvakken uit {dataset} zijn niet bekend en overgeslagen: {codes}",
    "These periods of {dataset} are not known and were left out: {codes}",
  ),
  "value-as-text": t(
    "{dataset} geeft voor {cell} tekst in plaats van een getal ('{value}'); overgeslagen.",
    "{dataset} gives text instead of a number for {cell} ('{value}'); left out.",
  ),
  "series-not-refreshable": t(
    "De reeks '{series}' kan niet worden bijgewerkt.",
    "The series '{series}' cannot be refreshed.",
  ),
  "codes-unconfirmed": t(
    "De codes voor {series} uit {dataset} zijn nooit tegen de catalogus gelegd: kijk de cijfers na voordat u ze gebruikt.",
    "The codes for {series} of {dataset} were never held against the catalogue: check the figures before you use them.",
  ),
  "updated-after-reading": t(
    "{dataset} zegt te zijn bijgewerkt op {updated}, na de dag van lezen {fetchedOn}; niets overgenomen.",
    "{dataset} says it was updated on {updated}, after the day of reading {fetchedOn}; nothing was taken over.",
  ),
  "revised-twice-a-day": t(
    "{dataset} gaf {cell} eerder met een andere waarde en dezelfde dag van publicatie, {published}; de eerste waarde blijft staan.",
    "{dataset} gave {cell} before with another value and the same day of publication, {published}; the first value stays.",
  ),
};
