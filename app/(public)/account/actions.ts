"use server";

import { changeParticulars } from "@/lib/domain/accounts/commands/change-particulars";
import { savePreferences } from "@/lib/domain/accounts/commands/save-preferences";
import { ownParticularsSchema } from "@/lib/domain/accounts/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { formAction } from "@/lib/platform/forms/form-action";
import { keepPreferences } from "@/lib/platform/i18n/keep-preferences";

const changeOwn = async (actor: Actor, sent: object) => {
  const particulars = ownParticularsSchema.parse(sent);
  return changeParticulars(actor, { ...particulars, accountId: actor.accountId ?? "" });
};

export const saveParticulars = formAction(Object.assign(changeOwn, { schema: ownParticularsSchema }), () => ({
  shown: {},
}));

const saveAndKeep = async (actor: Actor, sent: Parameters<typeof savePreferences>[1]) => {
  const preferences = await savePreferences(actor, sent);
  await keepPreferences(preferences);
};

export const saveDisplay = formAction(
  Object.assign(saveAndKeep, { schema: savePreferences.schema }),
  () => "/account",
);
