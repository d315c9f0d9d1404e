import { useTranslations } from "next-intl";
import { procedureWords } from "@/components/cases/inbox-procedures";
import { StatusTag } from "@/components/record/status-tag";
import type { CaseProcedure } from "@/lib/domain/cases/schema";

/** Where a case stands, in one word of its procedure. */
export function ApplicationStatusTag({ procedure, status }: { procedure: CaseProcedure; status: string }) {
  const t = useTranslations();
  const { namespace, tones } = procedureWords[procedure];
  return (
    <StatusTag tone={tones[status] ?? "neutral"}>{t(`${namespace}.statuses.${status}` as never)}</StatusTag>
  );
}
