"use server";

import { changeOwnAddress } from "@/lib/domain/accounts/commands/change-own-address";
import { requestAddressCode } from "@/lib/domain/accounts/commands/request-address-code";
import { codeSignInSchema } from "@/lib/domain/accounts/schema";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { formAction } from "@/lib/platform/forms/form-action";
import { sealRecipient } from "../../sign-in/sealed-recipient";
import { sendingCode } from "../../sign-in/send-code";

export const askForAddressCode = formAction(
  sendingCode(requestAddressCode),
  ({ recipient }) => `/account/address?to=${encodeURIComponent(sealRecipient(recipient))}`,
);

const confirm = async (_actor: unknown, sent: object) => {
  const input = codeSignInSchema.parse(sent);
  await changeOwnAddress(input, { session: await requireSession(), now: new Date() });
};

export const confirmAddress = formAction(
  Object.assign(confirm, { schema: codeSignInSchema }),
  () => "/account",
);
