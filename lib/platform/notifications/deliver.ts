import { z } from "zod";
import { database, type Transaction } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { messenger, type Outbox } from "@/lib/platform/mail";

const messageSchema = z.discriminatedUnion("channel", [
  z.object({ channel: z.literal("mail"), to: z.string(), subject: z.string(), text: z.string() }),
  z.object({ channel: z.literal("sms"), to: z.string(), text: z.string() }),
]);

export type OutgoingMessage = z.infer<typeof messageSchema>;

/** The demonstration's outbox, shown on its own page. */
const outbox: Outbox = {
  async put(entry) {
    await database().outboxMessage.create({ data: entry });
  },
};

/** Sends one mail or short message; tried again when the way is blocked for a while. */
export const deliverMessage = defineJob({
  name: "messages.deliver",
  payload: messageSchema,
  retries: 5,
  lostAfter: 120,
  async run(message) {
    const { sendMail, sendSms } = messenger({ outbox });
    if (message.channel === "mail") await sendMail(message);
    else await sendSms(message);
  },
});

/** Lets a message leave once the caller's transaction is kept, and not before. */
export function sendLater(tx: Transaction, message: OutgoingMessage): Promise<void> {
  return enqueue(tx, deliverMessage, message);
}

/** What the demonstration would have sent, newest first. */
export function listOutbox(take = 50) {
  return database().outboxMessage.findMany({ orderBy: { createdAt: "desc" }, take });
}
