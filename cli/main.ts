import { run } from "./index.js";

const { stdout, stderr } = process;

// A reader such as `head` may stop before the end; that is no fault.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  note: (text) => stderr.write(text),
  environment: process.env,
  width: stdout.columns,
  outputIsScreen: stdout.isTTY === true,
  notesAreScreen: stderr.isTTY === true,
  now: new Date(),
});
