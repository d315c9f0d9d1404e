import { Download, Upload } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Tabs } from "@/components/ui/tabs";
import {
  type ExternalSource,
  externalSources,
  largestSheet,
} from "@/lib/domain/supervision/external-records/schema";
import { paramOf } from "@/lib/platform/lists/paging";

type Params = Record<string, string | string[] | undefined>;

/** Only refusals that an upload can meet are spelled out; the address is anyone's to write. */
const refusable = /^(sheets|storage|externalRecords)\.[a-zA-Z]+$/;

async function UploadRefusal({ params }: { params: Params }) {
  const key = paramOf(params, "refused");
  if (!key || !refusable.test(key)) return null;
  const translate = await getTranslations();
  const path = key.replace(".", ".refusals.");
  if (!translate.has(`${path}.title` as never)) return null;
  const values = Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      if (!name.startsWith("v.") || typeof value !== "string") return [];
      return [[name.slice(2), Number.isFinite(Number(value)) ? Number(value) : value]];
    }),
  );
  const text = (part: string) => translate(`${path}.${part}` as never, values as never);
  return (
    <Callout tone="bad" title={text("title")} className="max-w-2xl">
      {text("why")} {translate.has(`${path}.remedy` as never) && text("remedy")}
    </Callout>
  );
}

type UploadFormProps = { params: Params; source: ExternalSource };

/** A plain form for a sheet of one source: the file streams to its place and needs no script. */
export async function UploadForm({ params, source }: UploadFormProps) {
  const [t, words] = [
    await getTranslations("externalRecords.upload"),
    await getTranslations("externalRecords.sources"),
  ];
  return (
    <div className="grid gap-4">
      <UploadRefusal params={params} />
      <Tabs
        label={t("source")}
        tabs={externalSources.map((value) => ({
          href: `/bureau/external-records/sheets?source=${value}`,
          label: words(value),
          current: value === source,
        }))}
      />
      <form
        method="post"
        action={`/api/external-records/uploads?source=${source}`}
        encType="multipart/form-data"
        className="grid max-w-2xl gap-3 rounded-panel border border-line bg-surface p-5"
      >
        <label htmlFor="sheet" className="font-medium">
          {t("file")} · {words(source)}
        </label>
        <p id="sheet-help" className="text-ink-2 text-s">
          {t("help", { rows: largestSheet.rows })} {t("lead")}
        </p>
        <input
          id="sheet"
          name="sheet"
          type="file"
          required
          aria-describedby="sheet-help"
          accept=".xlsx,.csv,.txt,text/csv"
          className="w-full rounded border border-field border-dashed bg-surface p-3 text-s file:mr-3 file:min-h-control file:cursor-pointer file:rounded file:border file:border-field file:border-solid file:bg-surface file:px-3 file:font-semibold file:text-ink hover:bg-sunken"
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="primary" icon={<Upload aria-hidden="true" />}>
            {t("submit")}
          </Button>
          <ButtonLink
            tone="quiet"
            href={`/api/external-records/template?source=${source}`}
            icon={<Download aria-hidden="true" />}
          >
            {t("template")}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
