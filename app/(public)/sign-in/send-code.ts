import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { CodeMessage } from "@/lib/domain/accounts/commands/request-code";
import { codeMinutes } from "@/lib/domain/accounts/rules";
import { codeRequestSchema } from "@/lib/domain/accounts/schema";
import { messages } from "@/lib/platform/auth/messages";
import type { Circumstances } from "@/lib/platform/auth/sessions";
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

type Request = (
  input: z.output<typeof codeRequestSchema>,
  circumstances: Circumstances,
) => Promise<CodeMessage>;

/** Makes a code in one way or another and sends it, in the reader's language. */
export function sendingCode(request: Request) {
  const run = async (_actor: unknown, sent: z.input<typeof codeRequestSchema>) => {
    const input = codeRequestSchema.parse(sent);
    const { recipient, code } = await request(input, await circumstances());
    const t = await getTranslations("signIn.mail");
    if (code === null) await send(recipient, t("passwordSubject"), t("passwordText"));
    else await send(recipient, t("codeSubject"), t("codeText", { code, minutes: codeMinutes }));
    return { recipient, next: input.next };
  };
  return Object.assign(run, { schema: codeRequestSchema });
}
