import { useTranslations } from "next-intl";
import { SheetUploadForm } from "@/components/imports/sheet-upload-form";
import { largestFile } from "@/lib/domain/organizations/imports/schema";
import type { Params } from "@/lib/platform/lists/paging";

type UploadFormProps = { params: Params; rowLimit: number };

/** Where a sheet of the register is handed in. */
export function UploadForm({ params, rowLimit }: UploadFormProps) {
  const t = useTranslations("imports.upload");
  return (
    <SheetUploadForm
      params={params}
      namespace="imports"
      action="/api/imports/uploads"
      label={t("label")}
      help={t("help", { megabytes: Math.round(largestFile / 1_048_576), rows: rowLimit })}
      submit={t("submit")}
      template={{ href: "/api/imports/template", label: t("template") }}
    />
  );
}
