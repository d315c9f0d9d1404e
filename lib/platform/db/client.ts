import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/platform/env";
import { type Prisma, PrismaClient } from "./generated/client";

export type Transaction = Prisma.TransactionClient;

const kept = globalThis as { linliDatabase?: PrismaClient };

/**
 * The one database client of this process. Limits are set in code: statements 30 s, waiting for a lock 10 s,
 * an idle transaction 30 s. Reads that Prisma joins in a transaction of its own wait as long under load, instead of
 * failing after its usual five seconds.
 */
export function database(): PrismaClient {
  kept.linliDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
    }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  return kept.linliDatabase;
}
