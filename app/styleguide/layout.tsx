import { notFound } from "next/navigation";
import type { ReactNode } from "react";

/** The furniture on show, for those who build with it. Closed in production unless opened by a setting. */
export default function StyleguideLayout({ children }: { children: ReactNode }) {
  if (process.env.NODE_ENV === "production" && process.env.LINLI_STYLEGUIDE !== "1") notFound();
  return children;
}
