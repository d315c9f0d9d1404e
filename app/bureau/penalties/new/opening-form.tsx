import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Link } from "@/components/ui/link";
import { submitOpening } from "./actions";

type OpeningFormProps = { organizationId: string; originCaseId: string | undefined; accountId: string };

/** What is held against an organization, on what basis, and what proves it. Files follow on the case page. */
export function OpeningForm({ organizationId, originCaseId, accountId }: OpeningFormProps) {
  const t = useTranslations("penalties.open");
  const labels = useTranslations("penalties.panel.labels");
  const dossier = useTranslations("penalties.dossier");
  return (
    <Form id="opening" action={submitOpening} draftOf={accountId}>
      <input type="hidden" name="organizationId" value={organizationId} />
      {originCaseId && (
        <p className="text-s">
          <input type="hidden" name="originCaseId" value={originCaseId} />
          {t("origin")}{" "}
          <Link href={`/bureau/cases/${originCaseId}`} className="inline-flex min-h-6 items-center">
            {dossier("openOrigin")}
          </Link>
        </p>
      )}
      <TextareaField name="facts" label={labels("facts")} rows={6} limit={4_000} required />
      <TextareaField
        name="basis"
        label={labels("basis")}
        help={labels("basisHelp")}
        rows={2}
        limit={1_000}
        required
      />
      <TextareaField name="evidence" label={labels("evidence")} rows={4} limit={4_000} required />
      <div>
        <SubmitButton>{t("send")}</SubmitButton>
      </div>
    </Form>
  );
}
