import { getTranslations } from "next-intl/server";
import { MessageThread } from "@/components/cases/message-thread";
import { RailSection } from "@/components/cases/rail-section";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { handlesCase, officeOf } from "@/lib/domain/cases/policy";
import { listMessages } from "@/lib/domain/cases/queries/messages";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { submitMessage } from "./actions";
import { CaseFields } from "./case-fields";
import type { CaseContext } from "./procedure";

/** Messages with the applicant; nothing for those who were only asked for an opinion. */
export async function CaseMessages({ actor, file, list }: Omit<CaseContext, "today">) {
  if (officeOf(actor, file) === null) return null;
  const [t, messages] = [await getTranslations("cases.messages"), await listMessages(actor, file)];
  const unread = messages.filter(({ fromApplicant, readAt }) => fromApplicant && readAt === null).length;
  return (
    <RailSection
      id="messages"
      title={t("title")}
      count={unread > 0 ? t("unreadCount", { count: unread }) : messages.length}
      open={unread > 0}
    >
      {messages.length === 0 && <p className="mb-3 text-ink-2 text-s">{t("none")}</p>}
      <MessageThread caseId={file.id} messages={messages} side="office" />
      {handlesCase(actor, file) && (
        <div className="mt-4" data-print="hide">
          <Form action={submitMessage} id="message" draftOf={actor.accountId ?? ""}>
            <CaseFields id={file.id} list={list} />
            <TextareaField name="body" label={t("write")} help={t("writeHelp")} rows={3} required />
            <FileField
              name="fileId"
              label={t("file")}
              kinds={t("fileKinds")}
              accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
              maxBytes={largestAttachment}
              uploadUrl={`/api/cases/${file.id}/uploads`}
            />
            <SubmitButton tone="plain">{t("send")}</SubmitButton>
          </Form>
        </div>
      )}
    </RailSection>
  );
}
