import type { ReactNode } from "react";
import { countAmendments } from "@/lib/domain/organizations/amendments/queries";
import { isBureau } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { DeskFrame } from "../frame/desk-frame";

export default async function BureauLayout({ children }: { children: ReactNode }) {
  const actor = await getActor();
  const waiting = isBureau(actor)
    ? { amendments: await countAmendments(actor, { status: "proposed", proposer: "others" }) }
    : {};
  return (
    <DeskFrame desk="bureau" counts={waiting}>
      {children}
    </DeskFrame>
  );
}
