import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const signInMethods = ["password", "code", "identity"] as const;
const secondFactorMethods = ["totp", "recoveryCode"] as const;

export type SignInMethod = (typeof signInMethods)[number];
export type SecondFactorMethod = (typeof secondFactorMethods)[number];

export const isSecondFactorMethod = (method: string): method is SecondFactorMethod =>
  secondFactorMethods.some((known) => known === method);

const network = z.string();

/** Facts about signing in and out; the subject is the account. */
export const signInEvents = defineEvents("signIn", {
  opened: { details: z.object({ method: z.enum(signInMethods), network }) },
  completed: { details: z.object({ method: z.enum(secondFactorMethods), network }) },
  blocked: { details: z.object({ network, minutes: z.number().int() }) },
  ended: { details: z.object({ network }) },
});
