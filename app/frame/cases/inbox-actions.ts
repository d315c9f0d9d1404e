"use server";

import { assignCase } from "@/lib/domain/cases/commands/assign";
import { releaseCase } from "@/lib/domain/cases/commands/release";
import { caseHref } from "@/lib/domain/cases/events";
import { chooseColumns } from "@/lib/domain/cases/inbox/commands/choose-columns";
import { saveInboxView } from "@/lib/domain/cases/inbox/commands/save-view";
import { listCaseNames } from "@/lib/domain/cases/inbox/queries/cases";
import { removeView } from "@/lib/domain/organizations/register/commands/remove-view";
import { acceptRegistration } from "@/lib/domain/registrations/commands/accept";
import type { Actor } from "@/lib/platform/auth/actor";
import { bulkAction } from "@/lib/platform/forms/bulk-action";
import { formAction } from "@/lib/platform/forms/form-action";
import { inboxPath } from "./inbox-path";

const listAgain = ({ query }: { query: string }, actor: Actor) =>
  query === "" ? inboxPath(actor) : `${inboxPath(actor)}?${query}`;

export const submitInboxView = formAction(saveInboxView, listAgain);
export const submitInboxViewRemoval = formAction(removeView, (_, actor) => inboxPath(actor));
export const submitInboxColumns = formAction(chooseColumns, listAgain);

async function namesOf(actor: Actor, ids: string[]) {
  const named = await listCaseNames(actor, ids);
  return new Map(
    named.map(({ id, number, title }) => [id, { label: `${number} ${title}`, href: caseHref(id) }]),
  );
}

/** Acts on chosen cases of the inbox; each case is asked for by its own command. */
export const submitCases = bulkAction(
  {
    assign: (actor, id, formData) => assignCase(actor, { id, accountId: String(formData.get("accountId")) }),
    take: (actor, id) => assignCase(actor, { id, accountId: actor.accountId ?? "" }),
    release: (actor, id) => releaseCase(actor, { id }),
    accept: (actor, id) => acceptRegistration(actor, { id }),
  },
  namesOf,
);
