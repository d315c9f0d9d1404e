import { Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { CheckboxesField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { SavedViewsMenu } from "@/components/list/list-menus";
import { buttonClasses } from "@/components/ui/button";
import { DetailsMenu } from "@/components/ui/details-menu";
import { type InboxColumn, inboxColumns } from "@/lib/domain/cases/inbox/schema";
import type { FormSubmission } from "@/lib/platform/forms/form-state";

type InboxViewsProps = {
  path: string;
  /** The query of the present address, without "?". */
  query: string;
  views: { id: string; name: string; query: string }[];
  save: FormSubmission;
  remove: FormSubmission;
};

/** The reader's own views of the inbox, and the form that keeps the present one or takes it away. */
export function InboxViews({ path, query, views, save, remove }: InboxViewsProps) {
  const t = useTranslations("cases.inbox");
  const current = views.find((view) => view.query === query);
  return (
    <SavedViewsMenu
      views={views.map((view) => ({
        id: view.id,
        name: view.name,
        href: `${path}?${view.query}`,
        current: view === current,
      }))}
    >
      {current ? (
        <Form action={remove} id="remove-view">
          <input type="hidden" name="id" value={current.id} />
          <SubmitButton tone="plain">{t("removeView", { name: current.name })}</SubmitButton>
        </Form>
      ) : (
        <Form action={save} id="save-view">
          <input type="hidden" name="query" value={query} />
          <TextField name="name" label={t("viewName")} required unmarked />
          <SubmitButton tone="plain">{t("saveView")}</SubmitButton>
        </Form>
      )}
    </SavedViewsMenu>
  );
}

type InboxColumnsMenuProps = { query: string; chosen: readonly InboxColumn[]; choose: FormSubmission };

/** Which columns the reader wants to see; kept for the account. */
export function InboxColumnsMenu({ query, chosen, choose }: InboxColumnsMenuProps) {
  const t = useTranslations("cases.inbox");
  return (
    <DetailsMenu
      align="end"
      summary={
        <>
          <Columns3 aria-hidden="true" />
          {t("chooseColumns")}
        </>
      }
      summaryClassName={buttonClasses("plain", "small")}
    >
      <Form
        action={choose}
        id="choose-columns"
        className="max-h-[min(32rem,70vh)] w-64 gap-3 overflow-y-auto p-2"
      >
        <input type="hidden" name="query" value={query} />
        <CheckboxesField
          name="columns[]"
          unmarked
          label={t("shownColumns")}
          help={t("shownColumnsHelp")}
          choices={inboxColumns.map((value) => ({ value, label: t(`columns.${value}`) }))}
          defaultValue={[...chosen]}
        />
        <SubmitButton tone="plain">{t("keepColumns")}</SubmitButton>
      </Form>
    </DetailsMenu>
  );
}
