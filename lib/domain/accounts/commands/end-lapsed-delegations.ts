import { z } from "zod";
import { isSystem } from "@/lib/platform/auth/actor";
import { endSessions } from "@/lib/platform/auth/sessions";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";

/** Closes delegations whose last day is over. They are out of force already; this writes it into the record. */
export const endLapsedDelegations = command(z.object({}), async ({ actor, tx, now }) => {
  if (!isSystem(actor)) throw new Forbidden();
  const lapsed = await tx.membership.updateManyAndReturn({
    where: { endedAt: null, validUntil: { lte: now } },
    data: { endedAt: now },
    include: {
      account: { select: { name: true } },
      organization: true,
      subdistrict: true,
      supervisoryUnit: true,
    },
  });
  for (const { accountId, role, account, organization, subdistrict, supervisoryUnit } of lapsed) {
    const place = (organization ?? subdistrict ?? supervisoryUnit)?.name ?? "";
    await endSessions(tx, accountId, { now, reason: "rolesChanged" });
    await record(
      tx,
      actor,
      accountEvents.delegationLapsed(accountId, { accountId, name: account.name, role, place }),
    );
  }
  return { count: lapsed.length };
});
