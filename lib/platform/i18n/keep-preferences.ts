import { cookies } from "next/headers";
import { isHttps } from "@/lib/platform/env";

const oneYear = 60 * 60 * 24 * 365;

type Chosen = { locale: string | null; theme: string | null; size: string | null };

/** Puts saved preferences into this browser's cookies, where every page looks for them. For server actions. */
export async function keepPreferences(chosen: Chosen): Promise<void> {
  const kept = await cookies();
  for (const [name, value] of Object.entries(chosen)) {
    if (value)
      kept.set(name, value, {
        maxAge: oneYear,
        path: "/",
        sameSite: "lax",
        secure: isHttps(),
        httpOnly: true,
      });
  }
}
