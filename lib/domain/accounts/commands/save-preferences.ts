import { z } from "zod";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { locales } from "@/lib/platform/i18n/locales";
import { sizes, themes } from "@/lib/platform/i18n/preferences";

const preferencesSchema = z.object({ locale: z.enum(locales), theme: z.enum(themes), size: z.enum(sizes) });

/** Keeps language, theme and size with the account, so that they come along to another computer. */
export const savePreferences = command(preferencesSchema, async ({ actor, tx }, preferences) => {
  if (!actor.accountId) throw new Forbidden();
  await tx.account.update({ where: { id: actor.accountId }, data: preferences });
  return preferences;
});
