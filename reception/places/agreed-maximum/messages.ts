import { t } from "@keten/text";

/** What can be wrong with daily counts and with the terms of an agreed maximum. */
export const agreedMaximumMessages = {
  "maximum-not-known-yet": t(
    "Op {day} was er nog geen maximum voor Ter Apel bekend.",
    "On {day} no maximum for Ter Apel was known yet.",
  ),
  "count-twice": t("De dag {day} staat er twee keer in.", "The day {day} is given twice."),
  "count-order-ends-early": t(
    "De uitspraak {order} eindigt op {until}, en dat is niet na het begin op {from}.",
    "The order {order} ends on {until}, which is not after its start on {from}.",
  ),
  "count-orders-overlap": t(
    "De uitspraken {first} en {second} gelden allebei op {day}; voor één dag kan maar één dwangsom gelden.",
    "The orders {first} and {second} both hold on {day}; only one penalty can hold for a day.",
  ),
  "count-order-named-twice": t("Er zijn twee uitspraken met de naam {order}.", "There are two orders named {order}."),
  "expected-month-twice": t("De maand {month} staat er twee keer in.", "The month {month} is given twice."),
  "expected-band-order": t(
    "De band van {month} loopt niet op: {low} is {lowValue} en {high} is {highValue}.",
    "The band of {month} does not rise: {low} is {lowValue} and {high} is {highValue}.",
  ),
  "expected-futures-differ": t(
    "In {month} zijn er {slept} toekomsten voor wie slaapt en {byDay} voor wie overdag komt; het moeten er even veel zijn.",
    "In {month} there are {slept} futures for who sleeps and {byDay} for who comes by day; they must be as many.",
  ),
};
