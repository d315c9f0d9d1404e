import { redirect } from "next/navigation";
import NextAuth, { type NextAuthResult } from "next-auth";
import { database } from "@/lib/platform/db/client";
import { authConfiguration, type IdentityReception } from "./auth-configuration";
import { sessionToken as currentToken } from "./session-cookie";
import { sessionIdOf } from "./session-token";
import { endSession } from "./sessions";

export { hasIdentityProvider } from "./auth-configuration";

const nobody: IdentityReception = async () => null;
const auth: NextAuthResult = NextAuth(() => authConfiguration(nobody));

/** Gives the browser the cookie of a session that was just opened, and ends the one it had. */
export async function keepSession(sessionToken: string): Promise<void> {
  const former = await currentToken();
  if (former) await endSession(database(), sessionIdOf(former), "replaced", new Date());
  await auth.signIn("session", { sessionToken, redirect: false, redirectTo: "/" });
}

/** Sends the person to the city's identity provider, and to `next` afterwards; back to the sign-in when it is silent. */
export async function goToIdentityProvider(next: string): Promise<never> {
  const start = auth.signIn("oidc", { redirectTo: next, redirect: false }) as Promise<string>;
  redirect(await start.catch(() => "/sign-in?error=identity"));
}

/** Answers the identity provider's return; `receive` decides whose session it opens. */
export function identityCallback(receive: IdentityReception): NextAuthResult["handlers"]["GET"] {
  return NextAuth(() => authConfiguration(receive)).handlers.GET;
}
