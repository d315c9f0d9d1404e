import { getTranslations } from "next-intl/server";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { listingLifecycle } from "@/lib/domain/supervision/listings/policy";
import type { ListingCase } from "@/lib/domain/supervision/listings/queries/listing";
import type { Actor } from "@/lib/platform/auth/actor";
import { submitListingDefence } from "./listing-actions";

/** Where the organization states its view, with what proves it. */
export async function DefenceForm({ actor, file }: { actor: Actor; file: ListingCase }) {
  if (!listingLifecycle.stepsFor(actor, file).includes("defend")) return null;
  const t = await getTranslations("listings.defence");
  return (
    <Form id="defence" action={submitListingDefence} draftOf={actor.accountId ?? undefined} className="mt-4">
      <input type="hidden" name="id" value={file.id} />
      <TextareaField
        name="statement"
        label={t("statement")}
        help={t("statementHelp")}
        rows={8}
        limit={6_000}
        required
      />
      <FileField
        name="fileIds"
        label={t("files")}
        help={t("filesHelp")}
        kinds={t("fileKinds")}
        accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
        maxBytes={largestAttachment}
        uploadUrl={`/api/cases/${file.id}/uploads`}
        multiple
      />
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </Form>
  );
}
