import { useTranslations } from "next-intl";
import type { CaseCorrection } from "@/lib/domain/cases/queries/corrections";

/** What offices asked to be corrected at one place, and whether it was sent in again since. */
export function CorrectionMarks({ corrections }: { corrections: CaseCorrection[] }) {
  const t = useTranslations("cases.corrections");
  return corrections.map((correction) => (
    <p key={correction.id} className="mt-1 text-xs">
      <span className={correction.resolvedAt ? "text-ink-3" : "font-semibold text-amber"}>
        {t(correction.resolvedAt ? "sentAgain" : "open", { by: correction.requestedByName })}
      </span>{" "}
      <span className="text-ink-2">{correction.reason}</span>
    </p>
  ));
}
