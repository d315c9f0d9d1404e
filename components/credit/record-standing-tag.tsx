import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { CreditRecordView } from "@/lib/domain/credit/records/schema";

type Standing = Pick<CreditRecordView, "annulledOn" | "endedOn" | "underObjectionSince">;

const tones = { annulled: "neutral", ended: "neutral", objected: "warn", inForce: "ok" } as const;

/** Whether a record counts, and what a reader must know before relying on it. */
export function recordStanding({ annulledOn, endedOn, underObjectionSince }: Standing): keyof typeof tones {
  if (annulledOn !== null) return "annulled";
  if (endedOn !== null) return "ended";
  return underObjectionSince === null ? "inForce" : "objected";
}

/** Whether a record counts, is disputed, has ended or was annulled, in a word. */
export function RecordStandingTag({ record }: { record: Standing }) {
  const t = useTranslations("creditPages.record.standings");
  const standing = recordStanding(record);
  return <StatusTag tone={tones[standing]}>{t(standing)}</StatusTag>;
}
