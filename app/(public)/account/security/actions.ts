"use server";

import { changePassword } from "@/lib/domain/accounts/commands/change-password";
import { passwordChangeSchema } from "@/lib/domain/accounts/schema";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { formAction } from "@/lib/platform/forms/form-action";

const change = async (_actor: unknown, sent: object) => {
  const input = passwordChangeSchema.parse(sent);
  await changePassword(input, { session: await requireSession(), now: new Date() });
};

export const savePassword = formAction(Object.assign(change, { schema: passwordChangeSchema }), () => ({
  shown: {},
}));
