import { type Mail, mailSchema, type Sms, smsSchema } from "./message";
import type { Outbox, SmsGateway } from "./outbox";
import { DeliveryProblem } from "./problem";
import { mailSettings } from "./settings";
import { sendBySmtp } from "./smtp";

type Ways = { outbox: Outbox; smsGateway?: SmsGateway; environment?: NodeJS.ProcessEnv };

export type Messenger = { sendMail(mail: Mail): Promise<void>; sendSms(sms: Sms): Promise<void> };

/**
 * Sends mail by SMTP_URL and short messages by the gateway. Where there is none, the demonstration keeps the message in
 * its outbox and any other deployment throws `DeliveryProblem`. Call it from a job, never within a transaction.
 * Throws a zod error for an address or subject that could add a header or a second recipient.
 */
export function messenger({ outbox, smsGateway, environment = process.env }: Ways): Messenger {
  const keepInOutbox = async (entry: Parameters<Outbox["put"]>[0]) => {
    if (environment.LINLI_DEMONSTRATION !== "1") throw new DeliveryProblem("notConfigured");
    await outbox.put(entry);
  };
  return {
    async sendMail(given) {
      const mail = mailSchema.parse(given);
      const settings = mailSettings(environment);
      if (settings) return sendBySmtp(settings, mail);
      return keepInOutbox({ channel: "mail", recipient: mail.to, subject: mail.subject, text: mail.text });
    },
    async sendSms(given) {
      const sms = smsSchema.parse(given);
      if (smsGateway) return smsGateway.send(sms);
      return keepInOutbox({ channel: "sms", recipient: sms.to, subject: "", text: sms.text });
    },
  };
}
