import type { ReactNode } from "react";
import { countWaitingForApplicant } from "@/lib/domain/cases/queries/own-cases";
import { countOpenQuestions } from "@/lib/domain/supervision/complaints/queries/questions";
import { getActor } from "@/lib/platform/auth/current-actor";
import { DeskFrame } from "../frame/desk-frame";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await getActor();
  const [applications, questions] = await Promise.all([
    countWaitingForApplicant(actor),
    countOpenQuestions(actor),
  ]);
  return (
    <DeskFrame desk="organization" counts={{ applications, questions }}>
      {children}
    </DeskFrame>
  );
}
