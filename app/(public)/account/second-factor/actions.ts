"use server";

import { renewRecoveryCodes } from "@/lib/domain/accounts/commands/renew-recovery-codes";
import { secondFactorSchema } from "@/lib/domain/accounts/schema";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { formAction } from "@/lib/platform/forms/form-action";

const renew = async (_actor: unknown, sent: object) => {
  const input = secondFactorSchema.parse(sent);
  return renewRecoveryCodes(input, { session: await requireSession(), now: new Date() });
};

export const makeCodes = formAction(Object.assign(renew, { schema: secondFactorSchema }), (codes) => ({
  shown: { codes },
}));
