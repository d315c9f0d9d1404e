import type { z } from "zod";
import { attemptKey, countAttempt } from "@/lib/platform/auth/attempts";
import { perNetwork } from "@/lib/platform/auth/back-off";
import { refuseWaiting } from "@/lib/platform/auth/refuse-waiting";
import type { Circumstances } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import type { codeRequestSchema } from "../schema";
import { makeCode } from "./make-code";
import type { CodeMessage } from "./request-code";

/** Makes a code that proves a new phone number or mail address is the person's own; the caller sends it. */
export async function requestAddressCode(
  { recipient }: z.output<typeof codeRequestSchema>,
  { browser, now }: Circumstances,
): Promise<CodeMessage> {
  refuseWaiting(await countAttempt(attemptKey("codeRequest", browser.network), perNetwork, now), now);
  return database().$transaction(async (tx) => ({ recipient, code: await makeCode(tx, recipient, now) }));
}
