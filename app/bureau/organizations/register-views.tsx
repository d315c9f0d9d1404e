import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { SavedViewsMenu } from "@/components/list/list-menus";
import { submitView, submitViewRemoval } from "./actions";

type RegisterViewsProps = { views: { id: string; name: string; query: string }[]; query: string };

/** The officer's own views: filters kept under a name, and the form that keeps the present ones. */
export function RegisterViews({ views, query }: RegisterViewsProps) {
  const t = useTranslations("organizations.desk");
  const current = views.find((view) => view.query === query);
  return (
    <SavedViewsMenu
      views={views.map(({ id, name, query: kept }) => ({
        id,
        name,
        href: `/bureau/organizations?${kept}`,
        current: kept === query,
      }))}
    >
      {current ? (
        <Form action={submitViewRemoval} id="remove-view">
          <input type="hidden" name="id" value={current.id} />
          <SubmitButton tone="plain">{t("removeView", { name: current.name })}</SubmitButton>
        </Form>
      ) : (
        <Form action={submitView} id="save-view">
          <input type="hidden" name="query" value={query} />
          <TextField name="name" label={t("viewName")} required unmarked />
          <SubmitButton tone="plain">{t("saveView")}</SubmitButton>
        </Form>
      )}
    </SavedViewsMenu>
  );
}
