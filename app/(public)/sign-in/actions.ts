"use server";

import { completeSignIn } from "@/lib/domain/accounts/commands/complete-sign-in";
import { requestCode } from "@/lib/domain/accounts/commands/request-code";
import { setUpSecondFactor } from "@/lib/domain/accounts/commands/set-up-second-factor";
import { signInWithCode } from "@/lib/domain/accounts/commands/sign-in-with-code";
import { signInWithPassword } from "@/lib/domain/accounts/commands/sign-in-with-password";
import {
  codeSignInSchema,
  passwordSignInSchema,
  secondFactorSchema,
  secondFactorSetUpSchema,
} from "@/lib/domain/accounts/schema";
import { goToIdentityProvider } from "@/lib/platform/auth/next-auth";
import { formAction } from "@/lib/platform/forms/form-action";
import { safeNext } from "@/lib/platform/http/safe-next";
import { sealRecipient } from "./sealed-recipient";
import { sendingCode } from "./send-code";
import { circumstances, enter, presentSession, signInAction } from "./sign-in-action";

export const signInByPassword = signInAction(passwordSignInSchema, signInWithPassword);
export const signInByCode = signInAction(codeSignInSchema, signInWithCode);

export const giveSecondFactor = signInAction(secondFactorSchema, async (input, at) =>
  completeSignIn(input, { ...at, session: await presentSession() }),
);

export const askForCode = formAction(
  sendingCode(requestCode),
  ({ recipient, next }) =>
    `/sign-in/code?to=${encodeURIComponent(sealRecipient(recipient))}&next=${encodeURIComponent(safeNext(next))}`,
  { isPublic: true },
);

const confirmation = async (_actor: unknown, sent: { code: string; currentCode?: unknown }) => {
  const input = secondFactorSetUpSchema.parse(sent);
  const session = await presentSession();
  const { codes, opened } = await setUpSecondFactor(input, { ...(await circumstances()), session });
  await enter(opened);
  return codes;
};

export const confirmSetUp = formAction(
  Object.assign(confirmation, { schema: secondFactorSetUpSchema }),
  (codes) => ({ shown: { codes } }),
  { isPublic: true },
);

export async function continueWithIdentity(formData: FormData): Promise<void> {
  const next = safeNext(formData.get("next"));
  await goToIdentityProvider(`/sign-in/second-factor?next=${encodeURIComponent(next)}`);
}
