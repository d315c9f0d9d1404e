import { getTranslations } from "next-intl/server";
import { getAccount } from "@/lib/domain/accounts/queries/account";
import type { Actor } from "@/lib/platform/auth/actor";
import { messages } from "@/lib/platform/auth/messages";
import { siteUrl } from "@/lib/platform/env";
import { DeliveryProblem } from "@/lib/platform/mail";

export const invitationAddress = (token: string) => `${siteUrl()}/invitation/${token}`;

/** Mails the link to the person, if they have an address. Where mail fails, the page that shows the link suffices. */
export async function mailLink(actor: Actor, { accountId, token }: { accountId: string; token: string }) {
  const { email, name, loginName } = await getAccount(actor, accountId, new Date());
  if (!email) return;
  const t = await getTranslations("signIn.mail");
  const text = t("linkText", { name, loginName, link: invitationAddress(token) });
  try {
    await messages().sendMail({ to: email, subject: t("linkSubject"), text });
  } catch (problem) {
    if (!(problem instanceof DeliveryProblem)) throw problem;
  }
}
