import type { ReactNode } from "react";
import { countWaiting } from "@/lib/domain/cases/inbox/queries/counts";
import { countWaitingForApplicant } from "@/lib/domain/cases/queries/own-cases";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import { requireActor } from "@/lib/platform/auth/current-actor";
import { DeskFrame } from "../frame/desk-frame";
import { PublicFrame } from "../frame/public-frame";

/** What waits at the desk, as its own pages count it. */
async function countsAt(desk: "organization" | "center", actor: Actor): Promise<Record<string, number>> {
  return desk === "center"
    ? { cases: await countWaiting(actor, new Date()) }
    : { applications: await countWaitingForApplicant(actor) };
}

/** Organizations and centers apply at their desk, everybody else on the public pages. Visitors sign in first. */
export default async function ApplicationsLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const desk = deskOf(actor.role);
  if (desk !== "organization" && desk !== "center") return <PublicFrame>{children}</PublicFrame>;
  return (
    <DeskFrame desk={desk} counts={await countsAt(desk, actor)}>
      {children}
    </DeskFrame>
  );
}
