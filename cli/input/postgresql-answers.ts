import { connect } from "node:net";
import { fill, type Text, t } from "@keten/text";
import { machineWords } from "../words/machine.js";

const words = machineWords.doctor;
const SECONDS = 5;
const DEFAULT_PORT = 5432;

/** The request by which a client asks for encryption; PostgreSQL answers with one letter, S or N. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);

/** Whether a PostgreSQL server answers at an address. It changes nothing there and does not sign in. */
export async function postgresqlAnswers(address: string): Promise<{ fine: boolean; detail: Text }> {
  const place = placeOf(address);
  if (!place) return { fine: false, detail: words.databaseAddress };
  const silent = await answerOf(place.host, place.port);
  return silent === null
    ? { fine: true, detail: fill(words.databaseAnswers, place) }
    : { fine: false, detail: fill(words.databaseSilent, { ...place, reason: silent }) };
}

function placeOf(address: string): { host: string; port: number } | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== "postgres:" && protocol !== "postgresql:") return null;
  return { host: hostname.replace(/^\[|\]$/g, "") || "localhost", port: port === "" ? DEFAULT_PORT : Number(port) };
}

/** Null where PostgreSQL answered, otherwise why it did not. */
function answerOf(host: string, port: number): Promise<Text | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (reason: Text | null): void => {
      socket.destroy();
      resolve(reason);
    };
    socket.setTimeout(SECONDS * 1000, () => end(fill(words.noAnswer, { seconds: SECONDS })));
    socket.once("connect", () => socket.write(SSL_REQUEST));
    socket.once("data", (data) => end("SN".includes(String.fromCharCode(data[0] ?? 0)) ? null : words.notPostgresql));
    socket.once("close", () => end(words.notPostgresql));
    socket.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.message || error.code || String(error);
      end(t(reason, reason));
    });
  });
}
