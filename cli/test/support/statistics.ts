import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

/** A server of statistics on this machine, until the test is over. */
export async function statisticsServer(respond: (asked: URL, response: ServerResponse) => void) {
  let count = 0;
  const server = createServer((request, response) => {
    count++;
    respond(new URL(request.url ?? "", "http://here"), response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  running.push(stop);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => count, stop };
}

/** A yearly total of first applicants, in the form in which Eurostat sends it. */
export function firstApplicants(year: string, value: number): object {
  const codes = { freq: "A", citizen: "TOTAL", sex: "T", unit: "PER", age: "TOTAL", applicant: "FRST", geo: "NL" };
  const dimensions = { ...codes, time: year };
  return {
    version: "2.0",
    class: "dataset",
    source: "ESTAT",
    updated: "2026-05-22T11:00:00+0200",
    id: Object.keys(dimensions),
    size: Object.keys(dimensions).map(() => 1),
    dimension: Object.fromEntries(
      Object.entries(dimensions).map(([name, code]) => [name, { category: { index: { [code]: 0 } } }]),
    ),
    value: { 0: value },
  };
}
