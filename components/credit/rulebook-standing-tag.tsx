import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { RulebookStanding } from "@/lib/domain/credit/rulebooks/rules";

const tones = {
  draft: "neutral",
  proposed: "warn",
  upcoming: "info",
  inForce: "ok",
  superseded: "neutral",
  withdrawn: "neutral",
} as const;

/** How a version of the rules stands today. */
export function RulebookStandingTag({ standing }: { standing: RulebookStanding }) {
  const t = useTranslations("creditPages.rulebook.statuses");
  return <StatusTag tone={tones[standing]}>{t(standing)}</StatusTag>;
}
