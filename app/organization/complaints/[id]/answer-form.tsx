import { useTranslations } from "next-intl";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { submitAnswer } from "./actions";

/** The organization's account of the matter, with papers. */
export function AnswerForm({ id, accountId }: { id: string; accountId: string }) {
  const t = useTranslations("complaints.desk");
  const form = useTranslations("complaints.form");
  return (
    <Form id="answer" action={submitAnswer} draftOf={accountId} className="max-w-2xl">
      <input type="hidden" name="id" value={id} />
      <TextareaField
        name="answer"
        label={t("answer")}
        help={t("answerHelp")}
        rows={8}
        limit={4_000}
        required
      />
      <FileField
        name="fileIds"
        label={t("files")}
        kinds={form("fileKinds")}
        accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
        maxBytes={largestAttachment}
        uploadUrl="/api/cases/uploads"
        multiple
      />
      <div>
        <SubmitButton>{t("send")}</SubmitButton>
      </div>
    </Form>
  );
}
