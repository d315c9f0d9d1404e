"use server";

import { changeParticulars } from "@/lib/domain/accounts/commands/change-particulars";
import { disableAccount } from "@/lib/domain/accounts/commands/disable-account";
import { enableAccount } from "@/lib/domain/accounts/commands/enable-account";
import { endRole } from "@/lib/domain/accounts/commands/end-role";
import { grantRole } from "@/lib/domain/accounts/commands/grant-role";
import { inviteAccount } from "@/lib/domain/accounts/commands/invite-account";
import { linkIdentity } from "@/lib/domain/accounts/commands/link-identity";
import { renewLink } from "@/lib/domain/accounts/commands/renew-link";
import { resetSecondFactor } from "@/lib/domain/accounts/commands/reset-second-factor";
import type { Actor } from "@/lib/platform/auth/actor";
import { formAction } from "@/lib/platform/forms/form-action";
import { invitationAddress, mailLink } from "./mail-link";

const toAccount = ({ accountId }: { accountId: string }) => `/admin/accounts/${accountId}`;
const showLink = ({ accountId, token }: { accountId: string; token: string }) => ({
  shown: { link: invitationAddress(token), accountId },
});

const inviteAndMail = async (actor: Actor, sent: Parameters<typeof inviteAccount>[1]) => {
  const invited = await inviteAccount(actor, sent);
  await mailLink(actor, invited);
  return invited;
};

const renewAndMail = async (actor: Actor, sent: Parameters<typeof renewLink>[1]) => {
  const renewed = await renewLink(actor, sent);
  await mailLink(actor, renewed);
  return renewed;
};

export const invite = formAction(Object.assign(inviteAndMail, { schema: inviteAccount.schema }), showLink);
export const makeLink = formAction(Object.assign(renewAndMail, { schema: renewLink.schema }), showLink);
export const correct = formAction(changeParticulars, toAccount);
export const disable = formAction(disableAccount, toAccount);
export const enable = formAction(enableAccount, toAccount);
export const grant = formAction(grantRole, toAccount);
export const end = formAction(endRole, toAccount);
export const reset = formAction(resetSecondFactor, toAccount);
export const link = formAction(linkIdentity, toAccount);
