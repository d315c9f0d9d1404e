export { type Messenger, messenger } from "./messenger";
export type { OutboxEntry } from "./outbox";
export { DeliveryProblem } from "./problem";
