/** Tells a person something in Dutch and in English, on standard error or standard output. */
export function say(nl, en, stream = process.stdout) {
  stream.write(`${nl}\n${en}\n`);
}

/** Ends the program with something a person can act on. */
export function giveUp(nl, en, code = 1) {
  say(nl, en, process.stderr);
  process.exit(code);
}
