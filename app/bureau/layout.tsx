import type { ReactNode } from "react";
import { DeskFrame } from "../frame/desk-frame";

export default function DeskLayout({ children }: { children: ReactNode }) {
  return <DeskFrame desk="bureau">{children}</DeskFrame>;
}
