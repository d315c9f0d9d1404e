import { Paperclip } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import type { CaseCorrection } from "@/lib/domain/cases/queries/corrections";
import type { CaseDocument } from "@/lib/domain/cases/queries/documents";
import type { Material } from "@/lib/domain/registrations/application/rules";
import { DossierRow } from "./dossier-row";

/** A document with what the last submission says of it. */
export type ShownDocument = CaseDocument & {
  isSent: boolean;
  isNew: boolean;
  isDropped: boolean;
};

type DossierMaterialProps = {
  caseId: string;
  material: Material;
  documents: ShownDocument[];
  corrections: CaseCorrection[];
  mayCorrect: boolean;
};

const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1024));
const opensInBrowser = (kind: string) => ["pdf", "png", "jpeg", "webp"].includes(kind);

/** A paper and the files that were sent in for it: opened in a new window, or saved. */
export function DossierMaterial({ caseId, material, documents, ...row }: DossierMaterialProps) {
  const t = useTranslations("cases.documents");
  const say = useTranslations("registrations.materials");
  const locale = useLocale();
  const name = say(material.key);
  const current = documents.filter(({ isSent }) => isSent);
  const dropped = documents.filter(({ isDropped }) => isDropped);
  const label = (
    <>
      <Paperclip aria-hidden="true" className="mr-1 inline size-3.5" />
      {name}
    </>
  );
  return (
    <DossierRow label={label} target={material.key} name={name} {...row}>
      {current.length === 0 && (
        <p className={material.isRequired ? "font-semibold text-cinnabar" : "text-ink-3"}>
          {t(material.isRequired ? "missing" : "none")}
          <span className="ml-2 font-normal text-ink-3 text-xs">
            {locale === "en" ? material.basisEn : material.basis}
          </span>
        </p>
      )}
      <ul className="grid gap-0.5">
        {[...current, ...dropped].map((document) => {
          const href = `/api/cases/${caseId}/documents/${document.id}`;
          const { file } = document;
          return (
            <li key={document.id} className={document.isDropped ? "text-ink-3" : undefined}>
              <Link
                href={opensInBrowser(file.kind) ? `${href}?view=1` : href}
                target={opensInBrowser(file.kind) ? "_blank" : undefined}
                className={document.isDropped ? "line-through" : undefined}
              >
                {file.name}
                {opensInBrowser(file.kind) && <span className="sr-only">{t("newWindow")}</span>}
              </Link>{" "}
              <span className="text-ink-3 text-xs">{t("kilobytes", { size: kilobytes(file.size) })}</span>{" "}
              {opensInBrowser(file.kind) && (
                <Link href={href} className="text-xs" data-print="hide">
                  {t("save")}
                  <span className="sr-only"> {file.name}</span>
                </Link>
              )}{" "}
              {document.isNew && <Tag tone="warn">{t("new")}</Tag>}
              {document.isDropped && <Tag>{t("dropped")}</Tag>}
            </li>
          );
        })}
      </ul>
    </DossierRow>
  );
}
