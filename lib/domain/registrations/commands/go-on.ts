import type { Actor } from "@/lib/platform/auth/actor";
import { type RegistrationSubject, registrationLifecycle } from "../policy";
import type { RegistrationStatus } from "../schema";

const skips = ["skipPreCheck", "skipConsent"] as const;

/**
 * The status that a case really reaches with a step: past the pre-check where its kind has none, and past the consent
 * where its kind or direct registration (沪民规〔2024〕5号) needs none.
 */
export function goOn(
  actor: Actor,
  registration: RegistrationSubject,
  reached: RegistrationStatus,
): RegistrationStatus {
  let status = reached;
  for (const skip of skips) {
    const subject = { ...registration, status };
    if (registrationLifecycle.stepsFor(actor, subject).includes(skip))
      status = registrationLifecycle.take(skip, actor, subject);
  }
  return status;
}
