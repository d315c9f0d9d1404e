import { Download, FileText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";

type HandedIn = { id: string; file: { name: string; size: number } };

type MaterialPartProps = {
  caseId: string;
  material: { key: string; label: string; isRequired: boolean; basis: string; basisEn: string };
  help?: ReactNode;
  /** A form that can be downloaded, filled and sent in. */
  templateHref?: string | false;
  documents: readonly HandedIn[];
  corrections: readonly { id: string; reason: string }[];
  /** Removes one of the files. */
  removal: (document: HandedIn) => ReactNode;
  /** Adds files. */
  adding: ReactNode;
};

const sizeOf = (bytes: number) =>
  bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;

/** One of the materials: what it is and why it is asked, what was handed in, and where to add more. */
export function MaterialPart(props: MaterialPartProps) {
  const { caseId, material, help, templateHref, documents, corrections, removal, adding } = props;
  const { key, label, isRequired, basis, basisEn } = material;
  const t = useTranslations("applications.materials");
  const isEnglish = useLocale() === "en";
  const state = documents.length > 0 ? "handedIn" : isRequired ? "missing" : "voluntary";
  const tones = { handedIn: "ok", missing: "warn", voluntary: "neutral" } as const;
  return (
    <section id={key} aria-labelledby={`${key}-title`} className="scroll-mt-20 border-line border-t py-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 id={`${key}-title`} className="text-l">
          {label}
        </h2>
        <Tag tone={tones[state]}>{t(state, { count: documents.length })}</Tag>
      </div>
      {help && <p className="mt-1 max-w-measure">{help}</p>}
      <p className="mt-1 max-w-measure text-ink-2 text-s">
        {t(isRequired ? "required" : "optional")} {t("basis", { basis: isEnglish ? basisEn : basis })}
      </p>
      {templateHref && (
        <p className="mt-1">
          <Link
            href={templateHref}
            className="inline-flex min-h-6 items-center gap-1.5 text-s max-sm:min-h-11"
          >
            <Download aria-hidden="true" className="size-4" />
            {t("template", { material: label })}
          </Link>
        </p>
      )}
      {corrections.map(({ id, reason }) => (
        <Callout key={id} tone="warn" title={t("correct")} className="mt-3 max-w-2xl">
          <p className="whitespace-pre-line">{reason}</p>
        </Callout>
      ))}
      {documents.length > 0 && (
        <ul className="mt-3 max-w-2xl" aria-label={t("files", { material: label })}>
          {documents.map((document) => (
            <li
              key={document.id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-1.5"
            >
              <Link
                href={`/api/cases/${caseId}/documents/${document.id}?view=1`}
                target="_blank"
                className="inline-flex min-h-6 min-w-0 items-center gap-2 break-all max-sm:min-h-11"
              >
                <FileText aria-hidden="true" className="size-4 shrink-0" />
                {document.file.name}
              </Link>
              <span className="flex items-center gap-3 text-ink-2 text-s">
                {sizeOf(document.file.size)}
                {removal(document)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {adding}
    </section>
  );
}
