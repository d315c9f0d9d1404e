import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { type ComplaintKind, complaintTopics } from "@/lib/domain/supervision/complaints/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { goOnToSignIn, submitFiling } from "./actions";

type FilingFormProps = { organizationId: string; kind: ComplaintKind; draft: string; actor: Actor };

/** What happened, and whether the organization may know who wrote. Visitors sign in on the way; what they wrote stays. */
export async function FilingForm({ organizationId, kind, draft, actor }: FilingFormProps) {
  const [t, topics] = [await getTranslations("complaints.form"), await getTranslations("complaints.topics")];
  const isThanks = kind === "thanks";
  const isVisitor = actor.accountId === null;
  return (
    <Form id={kind} action={isVisitor ? goOnToSignIn : submitFiling} draftOf={draft}>
      <input type="hidden" name="organizationId" value={organizationId} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="draft" value={draft} />
      {isThanks && <input type="hidden" name="topic" value="other" />}
      {!isThanks && (
        <SelectField
          name="topic"
          label={t("topic")}
          placeholder="—"
          choices={complaintTopics.map((value) => ({ value, label: topics(value) }))}
          required
        />
      )}
      <TextareaField
        name="body"
        label={t(isThanks ? "thanksBody" : "body")}
        help={t(isThanks ? "thanksBodyHelp" : "bodyHelp")}
        rows={isThanks ? 5 : 8}
        limit={4_000}
        required
      />
      {!isThanks && (
        <>
          <DateField name="happenedOn" label={t("happenedOn")} max={today()} />
          <TextField name="place" label={t("place")} maxLength={200} />
        </>
      )}
      {!isVisitor && (
        <FileField
          name="fileIds"
          label={t("files")}
          kinds={t("fileKinds")}
          accept=".png,.jpg,.jpeg,.webp,.pdf,.docx,.xlsx"
          maxBytes={largestAttachment}
          uploadUrl="/api/cases/uploads"
          multiple
        />
      )}
      {isThanks && <CheckboxField name="isPublic" label={t("isPublic")} />}
      <CheckboxField
        name="isNamed"
        label={t(isThanks ? "thanksNamed" : "isNamed")}
        help={isThanks ? undefined : t("isNamedHelp")}
      />
      <p className="text-ink-2 text-s">
        {isVisitor ? `${t("goOnHelp")} ${t("filesLater")}` : t("signedInAs", { name: actor.name })}
      </p>
      <div>
        <SubmitButton size="large">{t(isVisitor ? "goOn" : isThanks ? "sendThanks" : "send")}</SubmitButton>
      </div>
    </Form>
  );
}
