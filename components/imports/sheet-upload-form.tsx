import { Download, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { refusedIn } from "@/lib/platform/forms/refused-address";
import type { Params } from "@/lib/platform/lists/paging";

/** Why a sheet was not taken, where the form was led back with the reason in its address. */
function UploadRefusal({ params, namespace }: { params: Params; namespace: string }) {
  const translate = useTranslations();
  const refused = refusedIn(params, ["sheets", "storage", namespace]);
  if (refused === null) return null;
  const path = `${refused.namespace}.refusals.${refused.reason}`;
  if (!translate.has(`${path}.title` as never)) return null;
  const text = (part: string) => translate(`${path}.${part}` as never, refused.values as never);
  return (
    <Callout tone="bad" title={text("title")} className="max-w-2xl">
      {text("why")} {translate.has(`${path}.remedy` as never) && text("remedy")}
    </Callout>
  );
}

type SheetUploadFormProps = {
  /** The page's parameters. */
  params: Params;
  /** Of the refusals that the form may be led back with, beside those of files and sheets. */
  namespace: "imports" | "externalRecords";
  action: string;
  label: ReactNode;
  help: ReactNode;
  submit: string;
  template: { href: string; label: string };
  /** Stands above the form. */
  children?: ReactNode;
};

/** A plain form, so that a large sheet streams from disk to disk and needs no script. */
export function SheetUploadForm(props: SheetUploadFormProps) {
  const { params, namespace, action, label, help, submit, template, children } = props;
  return (
    <div className="grid gap-4">
      <UploadRefusal params={params} namespace={namespace} />
      {children}
      <form
        method="post"
        action={action}
        encType="multipart/form-data"
        className="grid max-w-2xl gap-3 rounded-panel border border-line bg-surface p-5"
      >
        <label htmlFor="sheet" className="font-medium">
          {label}
        </label>
        <p id="sheet-help" className="text-ink-2 text-s">
          {help}
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
            {submit}
          </Button>
          <ButtonLink tone="quiet" href={template.href} icon={<Download aria-hidden="true" />}>
            {template.label}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
