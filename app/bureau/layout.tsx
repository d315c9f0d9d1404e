import type { ReactNode } from "react";
import { countWaiting } from "@/lib/domain/cases/inbox/queries/counts";
import { countAmendments } from "@/lib/domain/organizations/amendments/queries";
import { getActor } from "@/lib/platform/auth/current-actor";
import { DeskFrame } from "../frame/desk-frame";

export default async function BureauLayout({ children }: { children: ReactNode }) {
  const actor = await getActor();
  const [cases, amendments] = await Promise.all([
    countWaiting(actor, new Date()),
    countAmendments(actor, { status: "proposed", proposer: "others" }),
  ]);
  return (
    <DeskFrame desk="bureau" counts={{ cases, amendments }}>
      {children}
    </DeskFrame>
  );
}
