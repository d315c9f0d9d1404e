import type { Transaction } from "@/lib/platform/db/client";

/** Names the lock of runs over the whole register, in the space of this domain. */
const runs = 7_260_019;
const organizations = 7_260_020;

/** A run over the whole register goes alone: changes of single organizations wait for it, and it for them. */
export async function lockRegister(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${runs}::bigint)`;
}

/** Two changes of one organization's records go one after the other, so that the second sees what the first did. */
export async function lockOrganizations(tx: Transaction, organizationIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${runs}::bigint)`;
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(${organizations}::int, key)
    FROM (SELECT DISTINCT hashtext(id) AS key FROM unnest(${[...organizationIds]}::text[]) AS id ORDER BY key) keys`;
}
