import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { FastifyReply } from "fastify";

const unpacked = promisify(gunzip);
const packed = promisify(gzip);
/** Most of the gain for little work: the answer is packed anew each time. */
const LIGHTLY = { level: 3 };

/** Sends what is kept compressed by gzip as it is, to readers who can unpack it. */
export async function sendCompressed(reply: FastifyReply, content: Uint8Array): Promise<Buffer> {
  return takesGzip(reply) ? Buffer.from(content) : await unpacked(content);
}

/** Sends a large answer packed to readers who can unpack it, and as it is to others. */
export async function sendPacked(reply: FastifyReply, answer: object): Promise<object> {
  return takesGzip(reply) ? await packed(JSON.stringify(answer), LIGHTLY) : answer;
}

/** Whether the reader takes gzip; the headers then say that it comes. */
function takesGzip(reply: FastifyReply): boolean {
  reply.header("Vary", "Accept, Accept-Encoding");
  const takes = /\bgzip\b/.test(reply.request.headers["accept-encoding"]?.toString() ?? "");
  if (takes) reply.header("Content-Encoding", "gzip");
  return takes;
}
