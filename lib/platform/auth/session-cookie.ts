import { cookies } from "next/headers";
import { isHttps } from "@/lib/platform/env";

/** Name of one of our sign-in cookies; over https the browser itself keeps it to this host (`__Host-`). */
export const cookieName = (purpose: string) => `${isHttps() ? "__Host-" : ""}linli.${purpose}`;

export const cookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() }) as const;

/** The session token that this request carries. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(cookieName("session"))?.value ?? null;
}

/** Takes the session from this browser. The session itself is ended by whoever calls this. */
export async function forgetSessionToken(): Promise<void> {
  (await cookies()).set(cookieName("session"), "", { ...cookieOptions(), maxAge: 0 });
}
