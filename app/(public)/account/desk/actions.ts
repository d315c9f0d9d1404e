"use server";

import { z } from "zod";
import { deskHome } from "@/app/frame/navigation";
import { delegateRole } from "@/lib/domain/accounts/commands/delegate-role";
import { endRole } from "@/lib/domain/accounts/commands/end-role";
import { switchDesk } from "@/lib/domain/accounts/commands/switch-desk";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import { requireSession } from "@/lib/platform/auth/current-actor";
import { formAction } from "@/lib/platform/forms/form-action";

const choice = z.object({ membershipId: z.uuid() });

const sitDown = async (actor: Actor, sent: z.input<typeof choice>) => {
  const { sessionId } = await requireSession();
  return switchDesk(actor, { ...choice.parse(sent), sessionId });
};

export const changeDesk = formAction(Object.assign(sitDown, { schema: choice }), ({ role }) => {
  const desk = deskOf(role);
  return desk ? deskHome[desk] : "/account";
});

export const lendRole = formAction(delegateRole, () => "/account/desk");
export const takeRoleBack = formAction(endRole, () => "/account/desk");
