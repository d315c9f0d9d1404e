import { getLocale, getTranslations } from "next-intl/server";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Link } from "@/components/ui/link";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { mayApply } from "@/lib/domain/credit/repairs/policy";
import { openRepairOf } from "@/lib/domain/credit/repairs/queries/repairs";
import { removalBar } from "@/lib/domain/credit/repairs/rules";
import type { ListingCase } from "@/lib/domain/supervision/listings/queries/listing";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitRemovalApplication } from "./listing-actions";

type WayOutProps = { actor: Actor; file: ListingCase; today: CalendarDate };

/** How to get off the list: from when, what it takes, and the application where it can be made now. */
export async function WayOut({ actor, file, today }: WayOutProps) {
  const { listing, status } = file;
  const [t, words, locale, open] = [
    await getTranslations("listings.wayOut"),
    await getTranslations("listings.conditions"),
    await getLocale(),
    await openRepairOf({ listingId: file.id }),
  ];
  const bar = removalBar({ condition: listing.condition, exitFrom: listing.exitFrom, status }, today);
  const from = listing.exitFrom ? formatDate(listing.exitFrom, locale) : "";
  return (
    <div className="mt-4">
      <h3 className="text-m">{t("title")}</h3>
      <p className="mt-1 max-w-measure">{words(`${listing.condition}.left`)}</p>
      {bar && bar !== "notListed" && (
        <p className="mt-1 max-w-measure font-semibold">{t(`bars.${bar}`, { from })}</p>
      )}
      {open && (
        <p className="mt-1">
          {t("applied")} <Link href={`/applications/${open.id}`}>{open.number}</Link>
        </p>
      )}
      {!bar && !open && mayApply(actor, listing.organizationId) && (
        <Form
          id="removal"
          action={submitRemovalApplication}
          draftOf={actor.accountId ?? undefined}
          className="mt-4"
        >
          <input type="hidden" name="listingId" value={file.id} />
          <TextareaField
            name="reason"
            label={t("reason")}
            help={t("reasonHelp")}
            rows={6}
            limit={4_000}
            required
          />
          <TextareaField
            name="evidence"
            label={t("evidence")}
            help={t("evidenceHelp")}
            rows={3}
            limit={2_000}
            required
          />
          <FileField
            name="fileIds"
            label={t("files")}
            kinds={t("fileKinds")}
            accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
            maxBytes={largestAttachment}
            uploadUrl={`/api/cases/${file.id}/uploads`}
            multiple
            required
          />
          <div>
            <SubmitButton>{t("submit")}</SubmitButton>
          </div>
        </Form>
      )}
    </div>
  );
}
