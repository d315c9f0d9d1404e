import { z } from "zod";
import { roles } from "@/lib/platform/auth/actor";
import { defineEvents } from "@/lib/platform/events/define-events";

const named = z.object({ name: z.string() });
const withReason = named.extend({ reason: z.string() });
/** `place` is the name of where the role is held, empty for the whole district. */
const held = z.object({ accountId: z.uuid(), name: z.string(), role: z.enum(roles), place: z.string() });

const toPerson = {
  told: ({ accountId }: { accountId: string }) => [{ accountId }],
  href: () => "/account",
};

/** Facts about a person's account; the subject is the account. */
export const accountEvents = defineEvents("account", {
  invited: {
    details: named.extend({ loginName: z.string() }),
    told: () => [{ role: "securityAdmin" as const }],
    href: (subjectId) => `/admin/accounts/${subjectId}`,
  },
  linkRenewed: { details: named.extend({ accountId: z.uuid() }), ...toPerson },
  accepted: { details: named },
  registered: { details: named },
  changed: { details: named.extend({ fields: z.array(z.enum(["name", "email", "phone"])) }) },
  disabled: { details: withReason },
  enabled: { details: withReason },
  roleGranted: { details: held, ...toPerson },
  roleEnded: { details: held.extend({ reason: z.string() }), ...toPerson },
  roleDelegated: { details: held.extend({ lender: z.string(), until: z.iso.date() }), ...toPerson },
  delegationLapsed: { details: held, ...toPerson },
  identityLinked: { details: named.extend({ provider: z.string() }) },
  passwordChanged: { details: named.extend({ accountId: z.uuid() }), ...toPerson },
  secondFactorSetUp: { details: named },
  secondFactorReset: { details: withReason.extend({ accountId: z.uuid() }), ...toPerson },
  recoveryCodesMade: { details: named },
  sessionEnded: { details: named },
  signedOutEverywhere: { details: named },
});
