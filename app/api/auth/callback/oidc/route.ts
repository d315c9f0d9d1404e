import { signInWithIdentity } from "@/lib/domain/accounts/commands/sign-in-with-identity";
import { getBrowser } from "@/lib/platform/auth/browser";
import { identityCallback } from "@/lib/platform/auth/next-auth";

/** Where the city's identity provider sends people back to. */
export const GET = identityCallback(async (identity) => {
  const opened = await signInWithIdentity(identity, { browser: await getBrowser(), now: new Date() });
  return opened?.token ?? null;
});
