import type { z } from "zod";
import type { SessionDetails } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import type { secondFactorSchema } from "../schema";
import { makeRecoveryCodes } from "./make-recovery-codes";
import { spendSecondFactor } from "./spend-second-factor";

/** New recovery codes for who still has their second factor; the earlier ones no longer work. */
export async function renewRecoveryCodes(
  { code }: z.output<typeof secondFactorSchema>,
  { session: { accountId, actor }, now }: { session: SessionDetails; now: Date },
): Promise<string[]> {
  await spendSecondFactor(accountId, code, now);
  return database().$transaction(async (tx) => {
    const codes = await makeRecoveryCodes(tx, accountId);
    await record(tx, actor, accountEvents.recoveryCodesMade(accountId, { name: actor.name }));
    return codes;
  });
}
