"use server";

import { exemptFromAnnualCheck } from "@/lib/domain/annual-checks/commands/exempt";
import { listCheckNames } from "@/lib/domain/annual-checks/listing/queries/checks";
import { chaseAnnualCheck } from "@/lib/domain/annual-checks/reminders/commands/chase";
import type { Actor } from "@/lib/platform/auth/actor";
import { bulkAction } from "@/lib/platform/forms/bulk-action";

async function namesOf(actor: Actor, ids: string[]) {
  const named = await listCheckNames(actor, ids);
  return new Map(named.map(({ id, title }) => [id, { label: title, href: `/cases/${id}` }]));
}

const typed = (formData: FormData) => String(formData.get("message") ?? "");

/** Acts on chosen checks without a report; each is asked for by its own command. */
export const submitUnfiledChecks = bulkAction(
  {
    chase: (actor, id, formData) => chaseAnnualCheck(actor, { id, message: typed(formData) }),
    exempt: (actor, id, formData) => exemptFromAnnualCheck(actor, { id, reason: typed(formData) }),
  },
  namesOf,
);
