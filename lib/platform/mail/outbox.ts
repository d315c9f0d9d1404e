/** What would have left the demonstration, kept where its page shows it. */
export type OutboxEntry = { channel: "mail" | "sms"; recipient: string; subject: string; text: string };

/** Implemented over the database; this folder knows none. */
export type Outbox = { put(entry: OutboxEntry): Promise<void> };

/** A contract with a sender of short messages. `send` resolves once the gateway has taken the message. */
export type SmsGateway = { send(sms: { to: string; text: string }): Promise<void> };
