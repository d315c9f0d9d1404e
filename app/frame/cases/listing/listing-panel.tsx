import { getTranslations } from "next-intl/server";
import { mayDecideFor } from "@/lib/domain/cases/policy";
import type { ListingCase } from "@/lib/domain/supervision/listings/queries/listing";
import type { CaseContext } from "../procedure";
import { StepDetails } from "../step-details";
import { listingStepsOffered } from "./listing-steps";

/** What a listing waits for, and the next steps of this reader. */
export async function ListingPanel({ context, file }: { context: CaseContext; file: ListingCase }) {
  const { actor } = context;
  const [t, steps] = [await getTranslations("listings.panel"), await listingStepsOffered(context, file)];
  const { status, listing } = file;
  const isOwn =
    status === "verified" &&
    mayDecideFor(actor, file) &&
    [listing.verifiedById, listing.proposedById].includes(actor.accountId);
  const isAnnulDue = status === "exitDue" && listing.baseAnnulledOn !== null;
  const waiting = t.has(`waiting.${status}`) ? t(`waiting.${status}` as never) : null;
  return (
    <StepDetails
      context={context}
      title={t(steps.length > 0 ? "next" : "state")}
      steps={steps}
      remarks={[waiting, isOwn ? t("own") : null, isAnnulDue ? t("waiting.annulDue") : null]}
    />
  );
}
