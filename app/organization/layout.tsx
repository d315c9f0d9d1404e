import type { ReactNode } from "react";
import { countWaitingForApplicant } from "@/lib/domain/cases/queries/own-cases";
import { getActor } from "@/lib/platform/auth/current-actor";
import { DeskFrame } from "../frame/desk-frame";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const applications = await countWaitingForApplicant(await getActor());
  return (
    <DeskFrame desk="organization" counts={{ applications }}>
      {children}
    </DeskFrame>
  );
}
