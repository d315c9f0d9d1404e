import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { LineMark } from "./score-view";

const tones = { objected: "warn", annulled: "neutral", repaired: "info" } as const;

/** What a reader must know about a record before relying on it. */
export function LineMarkTag({ mark }: { mark: NonNullable<LineMark> }) {
  const t = useTranslations("creditPages.marks");
  return <StatusTag tone={tones[mark]}>{t(mark)}</StatusTag>;
}
