"use server";

import { annulListing } from "@/lib/domain/supervision/listings/commands/annul";
import { discontinueListing } from "@/lib/domain/supervision/listings/commands/discontinue";
import { decideToList } from "@/lib/domain/supervision/listings/commands/list";
import { decideNotToList } from "@/lib/domain/supervision/listings/commands/not-list";
import { removeListing } from "@/lib/domain/supervision/listings/commands/remove";
import { publishListingNotice } from "@/lib/domain/supervision/listings/commands/serve-by-publication";
import { serveListingNotice } from "@/lib/domain/supervision/listings/commands/serve-notice";
import { verifyListing } from "@/lib/domain/supervision/listings/commands/verify";
import { inCase } from "../in-case";
import { previewOf } from "../preview";

export const submitListingNotice = inCase(serveListingNotice);
export const submitPublication = inCase(publishListingNotice);
export const submitListingVerification = inCase(verifyListing);
export const submitToList = inCase(decideToList);
export const submitNotToList = inCase(decideNotToList);
export const submitListingDiscontinuation = inCase(discontinueListing);
export const submitListingRemoval = inCase(removeListing);
export const submitListingAnnulment = inCase(annulListing);

export const previewListingNotice = previewOf(serveListingNotice);
export const previewPublication = previewOf(publishListingNotice);
export const previewToList = previewOf(decideToList);
export const previewNotToList = previewOf(decideNotToList);
export const previewListingRemoval = previewOf(removeListing);
export const previewListingAnnulment = previewOf(annulListing);
