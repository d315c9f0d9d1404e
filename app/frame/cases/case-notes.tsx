import { getLocale, getTranslations } from "next-intl/server";
import { RailSection } from "@/components/cases/rail-section";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { handlesCase, officeOf } from "@/lib/domain/cases/policy";
import { listNotes } from "@/lib/domain/cases/queries/notes";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { submitNote } from "./actions";
import { CaseFields } from "./case-fields";
import type { CaseContext } from "./procedure";

/** Private notes of the reader's office. */
export async function CaseNotes({ actor, file, list }: Omit<CaseContext, "today">) {
  if (officeOf(actor, file) === null) return null;
  const [t, locale, notes] = [
    await getTranslations("cases.notes"),
    await getLocale(),
    await listNotes(actor, file),
  ];
  return (
    <RailSection id="notes" title={t("title")} count={notes.length} isPrivate>
      <p className="mb-2 text-ink-3 text-xs">{t("lead")}</p>
      <ul className="grid gap-2 text-s">
        {notes.map((note) => (
          <li key={note.id} className="border-line-strong border-l-2 pl-3">
            <p className="whitespace-pre-line break-words">{note.body}</p>
            <p className="text-ink-3 text-xs">
              {note.authorName} · {formatMoment(note.writtenAt, locale)}
            </p>
          </li>
        ))}
      </ul>
      {handlesCase(actor, file) && (
        <div className="mt-3" data-print="hide">
          <Form action={submitNote} id="note" draftOf={actor.accountId ?? ""}>
            <CaseFields id={file.id} list={list} />
            <TextareaField name="body" label={t("write")} rows={2} required />
            <SubmitButton tone="plain">{t("save")}</SubmitButton>
          </Form>
        </div>
      )}
    </RailSection>
  );
}
