export type { Mail, Sms } from "./message";
export { type Messenger, messenger } from "./messenger";
export type { Outbox, OutboxEntry, SmsGateway } from "./outbox";
export { DeliveryProblem } from "./problem";
