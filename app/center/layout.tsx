import type { ReactNode } from "react";
import { countWaiting } from "@/lib/domain/cases/inbox/queries/counts";
import { getActor } from "@/lib/platform/auth/current-actor";
import { DeskFrame } from "../frame/desk-frame";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const cases = await countWaiting(await getActor(), new Date());
  return (
    <DeskFrame desk="center" counts={{ cases }}>
      {children}
    </DeskFrame>
  );
}
