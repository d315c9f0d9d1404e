import { useTranslations } from "next-intl";
import { SheetUploadForm } from "@/components/imports/sheet-upload-form";
import { Tabs } from "@/components/ui/tabs";
import {
  type ExternalSource,
  externalSources,
  largestSheet,
} from "@/lib/domain/supervision/external-records/schema";
import type { Params } from "@/lib/platform/lists/paging";

type UploadFormProps = {
  params: Params;
  source: ExternalSource;
};

/** Where a sheet of one source is handed in. */
export function UploadForm({ params, source }: UploadFormProps) {
  const [t, words] = [useTranslations("externalRecords.upload"), useTranslations("externalRecords.sources")];
  return (
    <SheetUploadForm
      params={params}
      namespace="externalRecords"
      action={`/api/external-records/uploads?source=${source}`}
      label={`${t("file")} · ${words(source)}`}
      help={`${t("help", { rows: largestSheet.rows })} ${t("lead")}`}
      submit={t("submit")}
      template={{ href: `/api/external-records/template?source=${source}`, label: t("template") }}
    >
      <Tabs
        label={t("source")}
        tabs={externalSources.map((value) => ({
          href: `/bureau/external-records/sheets?source=${value}`,
          label: words(value),
          current: value === source,
        }))}
      />
    </SheetUploadForm>
  );
}
