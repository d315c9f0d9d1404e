import { getTranslations } from "next-intl/server";
import { MessageThread } from "@/components/cases/message-thread";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/layout/section";
import type { CaseFile } from "@/lib/domain/cases/queries/case";
import { listMessages } from "@/lib/domain/cases/queries/messages";
import { largestAttachment } from "@/lib/domain/cases/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { write } from "./actions";

type ConversationProps = { actor: Actor; file: CaseFile };

/** What applicant and offices write to each other about the case, oldest first, and the form to write. */
export async function Conversation({ actor, file }: ConversationProps) {
  if (file.submittedAt === null) return null;
  const { id } = file;
  const [t, messages] = [await getTranslations("applications.messages"), await listMessages(actor, file)];
  return (
    <Section title={t("title")} lead={t("lead")} id="messages">
      {messages.length > 0 && (
        <div className="mb-6">
          <MessageThread caseId={id} messages={messages} side="applicant" />
        </div>
      )}
      <Form action={write} id="message" draftOf={actor.accountId ?? ""} className="gap-4">
        <input type="hidden" name="id" value={id} />
        <TextareaField name="body" label={t("body")} help={t("bodyHelp")} limit={4_000} rows={4} required />
        <FileField
          name="fileId"
          label={t("file")}
          kinds="PDF, JPG, PNG, DOCX, XLSX"
          accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
          maxBytes={largestAttachment}
          uploadUrl={`/api/cases/${id}/uploads`}
        />
        <SubmitButton tone="plain">{t("send")}</SubmitButton>
      </Form>
    </Section>
  );
}
