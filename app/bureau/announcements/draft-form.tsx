import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import type { Announcement } from "@/lib/domain/announcements/queries";
import { announcementKinds } from "@/lib/domain/announcements/schema";
import { submitDraft } from "./actions";

type DraftFormProps = { accountId: string; draft?: Announcement };

/** Writes an announcement in both languages: readers of either get all of it. */
export async function DraftForm({ accountId, draft }: DraftFormProps) {
  const t = await getTranslations("announcements");
  return (
    <Form
      action={submitDraft}
      id={`announcement-${draft?.id ?? "new"}`}
      draftOf={accountId}
      guarded
      className="max-w-3xl"
    >
      <input type="hidden" name="id" value={draft?.id ?? ""} />
      <input type="hidden" name="version" value={draft?.version ?? 1} />
      <SelectField
        name="kind"
        label={t("kind")}
        defaultValue={draft?.kind ?? "general"}
        choices={announcementKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        required
      />
      <TextField name="title" label={t("titleZh")} defaultValue={draft?.title} required />
      <TextareaField name="body" label={t("bodyZh")} rows={8} defaultValue={draft?.body} required />
      <TextField name="titleEn" label={t("titleEn")} defaultValue={draft?.titleEn} required />
      <TextareaField name="bodyEn" label={t("bodyEn")} rows={8} defaultValue={draft?.bodyEn} required />
      <SubmitButton>{t("save")}</SubmitButton>
    </Form>
  );
}
