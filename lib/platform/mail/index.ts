export { type Messenger, messenger } from "./messenger";
export type { Outbox, OutboxEntry } from "./outbox";
export { DeliveryProblem } from "./problem";
