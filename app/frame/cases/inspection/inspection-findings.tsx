import { getLocale, getTranslations } from "next-intl/server";
import { StatusTag } from "@/components/record/status-tag";
import type { InspectionCase } from "@/lib/domain/supervision/inspections/queries/inspection";
import type { InspectionMatter } from "@/lib/domain/supervision/inspections/schema";
import { sayIn } from "@/lib/platform/i18n/say";

/** What a visit found, each with its basis, what is to be done, and whether it has been put right. */
export async function InspectionFindings({ inspection }: { inspection: InspectionCase }) {
  const [t, words, severities, locale] = await Promise.all([
    getTranslations("inspections.dossier"),
    getTranslations("inspections.matters"),
    getTranslations("inspections.severities"),
    getLocale(),
  ]);
  const { findings, rectifyBy } = inspection;
  if (findings.length === 0) return <p className="text-ink-2 text-s">{t("noFindings")}</p>;
  const say = sayIn(locale === "en" ? "en" : "zh-CN");
  return (
    <ol className="border-line border-t">
      {findings.map(({ id, matter, severity, finding, remedy, closedAt }, place) => (
        <li key={id} className="grid gap-1 border-line border-b py-3">
          <div className="flex flex-wrap items-center gap-2">
            <span className="font-semibold">
              {place + 1}. {words(`${matter as InspectionMatter}.label`)}
            </span>
            <StatusTag tone={severity === "serious" ? "bad" : "warn"}>{severities(severity)}</StatusTag>
            {rectifyBy !== null && (
              <StatusTag tone={closedAt ? "ok" : "neutral"}>{t(closedAt ? "closed" : "open")}</StatusTag>
            )}
          </div>
          <p className="whitespace-pre-line">{finding}</p>
          {remedy !== "" && (
            <p className="whitespace-pre-line text-s">
              <span className="text-ink-2">{t("remedy")} </span>
              {remedy}
            </p>
          )}
          <p className="text-ink-3 text-xs">{say(`inspections.matters.${matter}.basis`)}</p>
        </li>
      ))}
    </ol>
  );
}
