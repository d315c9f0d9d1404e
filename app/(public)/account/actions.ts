"use server";

import { changeOwnName } from "@/lib/domain/accounts/commands/change-own-name";
import { savePreferences } from "@/lib/domain/accounts/commands/save-preferences";
import type { Actor } from "@/lib/platform/auth/actor";
import { formAction } from "@/lib/platform/forms/form-action";
import { keepPreferences } from "@/lib/platform/i18n/keep-preferences";

export const saveName = formAction(changeOwnName, () => ({ shown: {} }));

const saveAndKeep = async (actor: Actor, sent: Parameters<typeof savePreferences>[1]) => {
  const preferences = await savePreferences(actor, sent);
  await keepPreferences(preferences);
};

export const saveDisplay = formAction(
  Object.assign(saveAndKeep, { schema: savePreferences.schema }),
  () => "/account",
);
