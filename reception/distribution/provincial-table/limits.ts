import { type Text, t } from "@keten/text";

export const LONGEST_TEXT = 500;
/** More than any province ever needed; keeps sums exact. */
export const MOST_PLACES = 1_000_000;

/** Text that every part can keep and show as it is: no control characters but line ends and tabs, no half characters. */
export const isPlainText = (text: string): boolean => !/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text);

export const textAllowed = (least: number): Text =>
  t(
    `een tekst van ${least} tot ${LONGEST_TEXT} gewone tekens`,
    `a text of ${least} to ${LONGEST_TEXT} ordinary characters`,
  );
