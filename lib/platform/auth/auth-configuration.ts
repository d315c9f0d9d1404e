import type { NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/lib/platform/env";
import { cookieName, cookieOptions } from "./session-cookie";

declare module "next-auth" {
  interface User {
    sessionToken?: string;
  }
}

/** What the city's identity provider says about a person. */
export type Identity = { provider: string; subject: string; name: string };

/** Opens a session for a known identity; null when this person may not come in. */
export type IdentityReception = (identity: Identity) => Promise<string | null>;

const thirtyDays = 30 * 86_400;
const sealedMinutes = 15 * 60;

/** True when the deployment names an OpenID Connect provider. */
export const hasIdentityProvider = () => Boolean(env().OIDC_ISSUER && env().OIDC_CLIENT_ID);

function identityProvider(): NextAuthConfig["providers"] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return [];
  return [
    {
      id: "oidc",
      name: OIDC_NAME ?? "OpenID Connect",
      type: "oidc",
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      checks: ["pkce", "state", "nonce"],
      authorization: { params: { scope: "openid profile" } },
      profile: (claims) => ({
        id: String(claims.sub),
        name: String(claims.name ?? claims.preferred_username ?? ""),
      }),
    },
  ];
}

/**
 * Sign-in by Auth.js. Its "token" in the cookie is our session token alone: who a person is and what they may do stands
 * in the Session table and is read anew with every request.
 */
export function authConfiguration(receive: IdentityReception): NextAuthConfig {
  const short = { ...cookieOptions(), maxAge: sealedMinutes };
  return {
    trustHost: true,
    secret: env().AUTH_SECRET,
    basePath: "/api/auth",
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: thirtyDays },
    jwt: {
      encode: async ({ token }) => String(token?.sessionToken ?? ""),
      decode: async ({ token }) => (token ? { sessionToken: token } : null),
    },
    cookies: {
      sessionToken: { name: cookieName("session"), options: cookieOptions() },
      callbackUrl: { name: cookieName("next"), options: cookieOptions() },
      csrfToken: { name: cookieName("csrf"), options: cookieOptions() },
      pkceCodeVerifier: { name: cookieName("pkce"), options: short },
      state: { name: cookieName("state"), options: short },
      nonce: { name: cookieName("nonce"), options: short },
    },
    providers: [
      // The session was opened by a command, which judged password or code; this only hands its token to the browser.
      Credentials({
        id: "session",
        credentials: { sessionToken: {} },
        authorize: ({ sessionToken }) => (typeof sessionToken === "string" ? { sessionToken } : null),
      }),
      ...identityProvider(),
    ],
    callbacks: {
      async jwt({ token, user, account }) {
        if (account?.provider === "oidc") {
          const identity = {
            provider: env().OIDC_ISSUER ?? "",
            subject: account.providerAccountId,
            name: user.name ?? "",
          };
          const sessionToken = await receive(identity);
          return sessionToken ? { sessionToken } : null;
        }
        return user?.sessionToken ? { sessionToken: user.sessionToken } : token;
      },
    },
    logger: {
      error: (problem) => console.error(`sign-in: ${problem.name}`),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
