import type { z } from "zod";
import {
  type Circumstances,
  endSession,
  type OpenedSession,
  openSession,
  type SessionDetails,
} from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import type { secondFactorSchema } from "../schema";
import { spendSecondFactor } from "./spend-second-factor";

/** Completes a sign-in with the second factor: a new session takes the place of the incomplete one. */
export async function completeSignIn(
  { code }: z.output<typeof secondFactorSchema>,
  { session, browser, now }: Circumstances & { session: SessionDetails },
): Promise<OpenedSession> {
  const { accountId, sessionId } = session;
  const method = await spendSecondFactor(accountId, code, now);
  return database().$transaction(async (tx) => {
    await endSession(tx, sessionId, "completed", now);
    return openSession(tx, { accountId, method, browser, now });
  });
}
