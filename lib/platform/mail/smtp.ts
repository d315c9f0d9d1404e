import nodemailer from "nodemailer";
import type { z } from "zod";
import type { mailSchema } from "./message";
import { DeliveryProblem } from "./problem";
import type { MailSettings } from "./settings";

/** Hands one message to the mail server; resolves when the server has taken it for its recipient. */
export async function sendBySmtp(settings: MailSettings, mail: z.output<typeof mailSchema>): Promise<void> {
  const { from, ...server } = settings;
  const transport = nodemailer.createTransport({
    ...server,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: { "Auto-Submitted": "auto-generated" },
      ...(mail.id && { messageId: `<${mail.id}@${from.address.split("@")[1]}>` }),
    });
  } catch (error) {
    throw new DeliveryProblem(reasonOf(error), error);
  } finally {
    transport.close();
  }
}

/** 5xx answers are final; anything else may pass: a busy server, a name that does not resolve, a wrong password. */
function reasonOf(error: unknown): DeliveryProblem["reason"] {
  if (!(error instanceof Error)) return "unreachable";
  if ("code" in error && error.code === "EAUTH") return "signInRefused";
  return "responseCode" in error && Number(error.responseCode) >= 500 ? "rejected" : "unreachable";
}
