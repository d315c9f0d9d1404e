"use server";

import { endRole } from "@/lib/domain/accounts/commands/end-role";
import { inviteAccount } from "@/lib/domain/accounts/commands/invite-account";
import { renewLink } from "@/lib/domain/accounts/commands/renew-link";
import { siteUrl } from "@/lib/platform/env";
import { formAction } from "@/lib/platform/forms/form-action";

const showLink = ({ token }: { token: string }) => ({ shown: { link: `${siteUrl()}/invitation/${token}` } });

export const invite = formAction(inviteAccount, showLink);
export const makeLink = formAction(renewLink, showLink);
export const end = formAction(endRole, () => "/organization/members");
