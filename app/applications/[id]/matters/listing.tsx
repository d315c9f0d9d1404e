import { getLocale, getTranslations } from "next-intl/server";
import type { MatterContext, MatterParts } from "@/app/frame/cases/applicant/matter";
import { Seal } from "@/components/ui/seal";
import { getListing } from "@/lib/domain/supervision/listings/queries/listing";
import { isStanding } from "@/lib/domain/supervision/listings/rules";
import { formatDate } from "@/lib/platform/i18n/formats";
import { ListingDossier } from "../../../frame/cases/listing/listing-dossier";
import { listingLimit } from "../../../frame/cases/listing/listing-limit";
import { internalListingVerbs } from "../../../frame/cases/listing/listing-parts";
import { listingSteps } from "../../../frame/cases/listing/stages";
import { DefenceForm } from "./defence-form";
import { WayOut } from "./way-out";

/** A listing as the organization sees it: what it means, the defence, the decision and the way out. */
export async function listingMatter({ actor, file, today }: MatterContext): Promise<MatterParts> {
  const listingCase = await getListing(actor, file.id);
  const { status, listing } = listingCase;
  const [t, locale] = [await getTranslations("listings"), await getLocale()];
  const label = t(`statuses.${status}`);
  const day = (date: typeof listing.listedOn) => (date ? formatDate(date, locale) : "");
  const values = {
    list: t(`lists.${listing.list}`),
    until: day(listing.defenceDueOn),
    listedOn: day(listing.listedOn),
    removedOn: day(listing.removedOn),
  };
  return {
    steps: listingSteps(listingCase, { stage: (stage) => t(`stages.${stage}`), status: label }),
    seal: isStanding(status) && <Seal words={t("seal")} label={values.list} />,
    lead: t(`conditions.${listing.condition}.name`),
    now: (
      <>
        <p className="max-w-measure">{t(`matter.${status}`, values)}</p>
        {status === "noticed" && <DefenceForm actor={actor} file={listingCase} />}
        {isStanding(status) && <WayOut actor={actor} file={listingCase} today={today} />}
      </>
    ),
    dossier: <ListingDossier file={listingCase} path="applications" />,
    limit: await listingLimit(listingCase, today),
    events: { subjectType: "listing", internalVerbs: internalListingVerbs },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}
