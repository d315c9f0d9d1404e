import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { requestCode } from "@/lib/domain/accounts/commands/request-code";
import { codeMinutes } from "@/lib/domain/accounts/rules";
import { codeRequestSchema } from "@/lib/domain/accounts/schema";
import { messages } from "@/lib/platform/auth/messages";
import { Refusal } from "@/lib/platform/errors";
import { DeliveryProblem } from "@/lib/platform/mail";
import { circumstances } from "./sign-in-action";

async function send(recipient: string, subject: string, text: string) {
  try {
    if (recipient.includes("@")) await messages().sendMail({ to: recipient, subject, text });
    else await messages().sendSms({ to: recipient, text });
  } catch (problem) {
    if (problem instanceof DeliveryProblem) throw new Refusal("signIn.notDelivered");
    throw problem;
  }
}

async function run(_actor: unknown, sent: z.input<typeof codeRequestSchema>) {
  const input = codeRequestSchema.parse(sent);
  const { recipient, code } = await requestCode(input, await circumstances());
  const t = await getTranslations("signIn.mail");
  if (code === null) await send(recipient, t("passwordSubject"), t("passwordText"));
  else await send(recipient, t("codeSubject"), t("codeText", { code, minutes: codeMinutes }));
  return { recipient, next: input.next };
}

/** Makes a code and sends it, in the reader's language. */
export const sendCode = Object.assign(run, { schema: codeRequestSchema });
