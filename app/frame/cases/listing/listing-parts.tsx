import { getTranslations } from "next-intl/server";
import { listingTones } from "@/components/listings/listing-tones";
import { Seal } from "@/components/ui/seal";
import { getListing } from "@/lib/domain/supervision/listings/queries/listing";
import { isStanding } from "@/lib/domain/supervision/listings/rules";
import type { CaseContext, CaseParts } from "../procedure";
import { ListingDossier } from "./listing-dossier";
import { listingLimit } from "./listing-limit";
import { ListingPanel } from "./listing-panel";
import { listingSteps } from "./stages";

/** Facts of a listing that stay among the offices. */
export const internalListingVerbs = ["listing.proposed", "listing.verified", "listing.exitDue"];

/** The part of listings on the case page. */
export async function listingParts(context: CaseContext): Promise<CaseParts> {
  const file = await getListing(context.actor, context.file.id);
  const t = await getTranslations("listings");
  const { status, listing } = file;
  const label = t(`statuses.${status}`);
  const people = [
    ["proposal", listing.proposedByName, file.createdAt],
    ["verification", listing.verifiedByName, listing.verifiedAt],
    ["decision", listing.decidedByName, file.decidedAt],
    ["removal", listing.removedByName, file.closedAt],
  ] as const;
  return {
    kind: t(`kinds.${listing.list}`),
    status: { tone: listingTones[status], label },
    steps: listingSteps(file, { stage: (stage) => t(`stages.${stage}`), status: label }),
    seal: isStanding(status) && <Seal words={t("seal")} label={t(`lists.${listing.list}`)} />,
    limit: await listingLimit(file, context.today),
    decision: <ListingPanel context={context} file={file} />,
    dossier: <ListingDossier file={file} path="cases" />,
    people: people.flatMap(([part, name, at]) => (name ? [{ part: t(`people.${part}`), name, at }] : [])),
    events: { subjectType: "listing", internalVerbs: internalListingVerbs },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}
