import { z } from "zod";
import { instant, named } from "./common.js";
import { question } from "./question.js";

const receiptContent = z.unknown().meta({
  description: "Question, answer without prose and who decided, with sorted keys: a replay gives the same bytes.",
});

export const receiptRequest = named(
  "ReceiptRequest",
  "A decision to keep.",
  z.strictObject({
    question,
    by: z.strictObject({ name: z.string().min(1).max(200), role: z.string().min(1).max(200) }),
  }),
);

export const storedReceipt = named(
  "Receipt",
  "A decision that was kept.",
  z.strictObject({
    id: z.string(),
    recordedAt: instant,
    ruleSet: z.string().meta({ description: "Hash of the rules it was made with." }),
    receipt: receiptContent,
  }),
);

export const replayed = named(
  "Replay",
  "A kept decision, made again with the rules of then.",
  z.strictObject({
    id: z.string(),
    same: z.boolean().meta({ description: "Whether it gave the same bytes." }),
    receipt: receiptContent,
  }),
);
