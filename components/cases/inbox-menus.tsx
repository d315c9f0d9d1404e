import { Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { CheckboxesField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { SavedViews } from "@/components/list/saved-views";
import { buttonClasses } from "@/components/ui/button";
import { DetailsMenu } from "@/components/ui/details-menu";
import { type InboxColumn, inboxColumns } from "@/lib/domain/cases/inbox/schema";
import type { FormSubmission } from "@/lib/platform/forms/form-state";

type InboxViewsProps = Omit<ComponentProps<typeof SavedViews>, "words">;

/** The reader's own views of the inbox. */
export function InboxViews(props: InboxViewsProps) {
  const t = useTranslations("cases.inbox");
  const words = {
    name: t("viewName"),
    save: t("saveView"),
    remove: (name: string) => t("removeView", { name }),
  };
  return <SavedViews {...props} words={words} />;
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
