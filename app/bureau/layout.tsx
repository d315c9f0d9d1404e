import type { ReactNode } from "react";
import { countAmendments } from "@/lib/domain/organizations/amendments/queries";
import { getActor } from "@/lib/platform/auth/current-actor";
import { DeskFrame } from "../frame/desk-frame";

export default async function BureauLayout({ children }: { children: ReactNode }) {
  const review = await countAmendments(await getActor(), { status: "proposed", proposer: "others" });
  return (
    <DeskFrame desk="bureau" counts={{ amendments: review }}>
      {children}
    </DeskFrame>
  );
}
