import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import type { CaseDocument } from "@/lib/domain/cases/queries/documents";
import type { Proceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import { formatDate } from "@/lib/platform/i18n/formats";
import { FileLinks } from "../complaint/file-links";

type PenaltyHearingProps = { proceeding: Proceeding; documents: CaseDocument[] };

/** When and by whom a hearing is held, and what came of it. */
export function PenaltyHearing({ proceeding, documents }: PenaltyHearingProps) {
  const t = useTranslations("penalties.dossier");
  const locale = useLocale();
  const { hearingOn, hearingPlace, hearingOfficerName, hearingFinding } = proceeding;
  if (hearingOn === null) return null;
  const set = {
    date: formatDate(hearingOn, locale),
    place: hearingPlace ?? "",
    officer: hearingOfficerName ?? "",
  };
  return (
    <Section title={t("hearing")} lead={t("hearingOn", set)}>
      {hearingFinding && <p className="max-w-measure whitespace-pre-line">{hearingFinding}</p>}
      <FileLinks caseId={proceeding.id} documents={documents} />
    </Section>
  );
}
