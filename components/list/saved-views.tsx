import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import { SavedViewsMenu } from "./list-menus";

type SavedViewsProps = {
  path: string;
  /** The query of the present address, without "?". */
  query: string;
  views: { id: string; name: string; query: string }[];
  save: FormSubmission;
  remove: FormSubmission;
  words: { name: string; save: string; remove: (name: string) => string };
};

/** The reader's own views of a list, and the form that keeps the present one or takes it away. */
export function SavedViews({ path, query, views, save, remove, words }: SavedViewsProps) {
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
          <SubmitButton tone="plain">{words.remove(current.name)}</SubmitButton>
        </Form>
      ) : (
        <Form action={save} id="save-view">
          <input type="hidden" name="query" value={query} />
          <TextField name="name" label={words.name} required unmarked />
          <SubmitButton tone="plain">{words.save}</SubmitButton>
        </Form>
      )}
    </SavedViewsMenu>
  );
}
