"use server";

import { redirect } from "next/navigation";
import { database } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/events/record";
import { getBrowser } from "./browser";
import { getSession } from "./current-actor";
import { forgetSessionToken } from "./session-cookie";
import { endSession } from "./sessions";
import { signInEvents } from "./sign-in-events";

/** Ends this browser's session and goes to the home page. */
export async function signOut(): Promise<void> {
  const session = await getSession();
  if (session) {
    const { network } = await getBrowser();
    await database().$transaction(async (tx) => {
      await endSession(tx, session.sessionId, "signedOut", new Date());
      await record(tx, session.actor, signInEvents.ended(session.accountId, { network }));
    });
  }
  await forgetSessionToken();
  redirect("/");
}
