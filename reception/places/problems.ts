import { problemsOf } from "@keten/text";
import { agreedMaximumMessages } from "./agreed-maximum/messages.js";
import { documentMessages } from "./document/messages.js";
import { placementMessages } from "./placement/messages.js";
import { planMessages } from "./plan/messages.js";

/** Everything that can be wrong with what the rooms of places are asked. */
export const problem = problemsOf({
  ...documentMessages,
  ...agreedMaximumMessages,
  ...placementMessages,
  ...planMessages,
});
