import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const network = z.string();

/** Facts about signing in and out; the subject is the account. */
export const signInEvents = defineEvents("signIn", {
  opened: { details: z.object({ method: z.enum(["password", "code", "identity"]), network }) },
  completed: { details: z.object({ method: z.enum(["totp", "recoveryCode"]), network }) },
  blocked: { details: z.object({ network, minutes: z.number().int() }) },
  ended: { details: z.object({ network }) },
});

export type SignInMethod = "password" | "code" | "identity";
