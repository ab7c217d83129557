import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { FastifyReply } from "fastify";

const unpacked = promisify(gunzip);

/** Sends what is kept compressed by gzip as it is, to readers who can unpack it. */
export async function sendCompressed(reply: FastifyReply, content: Uint8Array): Promise<Buffer> {
  reply.header("Vary", "Accept, Accept-Encoding");
  if (/\bgzip\b/.test(reply.request.headers["accept-encoding"]?.toString() ?? "")) {
    reply.header("Content-Encoding", "gzip");
    return Buffer.from(content);
  }
  return await unpacked(content);
}
