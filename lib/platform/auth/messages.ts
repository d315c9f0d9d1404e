import { database } from "@/lib/platform/db/client";
import { type Messenger, messenger } from "@/lib/platform/mail";

/** Mail and short messages, with the demonstration's outbox in the database. */
export const messages = (): Messenger =>
  messenger({
    outbox: {
      async put(entry) {
        await database().outboxMessage.create({ data: entry });
      },
    },
  });
