import type { ReactNode } from "react";
import { deskOf } from "@/lib/platform/auth/actor";
import { requireActor } from "@/lib/platform/auth/current-actor";
import { DeskFrame } from "../frame/desk-frame";
import { PublicFrame } from "../frame/public-frame";

/** Organizations and centers apply at their desk, everybody else on the public pages. Visitors sign in first. */
export default async function ApplicationsLayout({ children }: { children: ReactNode }) {
  const desk = deskOf((await requireActor()).role);
  if (desk === "organization" || desk === "center") return <DeskFrame desk={desk}>{children}</DeskFrame>;
  return <PublicFrame>{children}</PublicFrame>;
}
