"use server";

import { annulListing } from "@/lib/domain/supervision/listings/commands/annul";
import { discontinueListing } from "@/lib/domain/supervision/listings/commands/discontinue";
import { decideToList } from "@/lib/domain/supervision/listings/commands/list";
import { decideNotToList } from "@/lib/domain/supervision/listings/commands/not-list";
import { removeListing } from "@/lib/domain/supervision/listings/commands/remove";
import { serveByPublication } from "@/lib/domain/supervision/listings/commands/serve-by-publication";
import { serveNotice } from "@/lib/domain/supervision/listings/commands/serve-notice";
import { verifyListing } from "@/lib/domain/supervision/listings/commands/verify";
import { inCase } from "../in-case";
import { previewOf } from "../preview";

export const submitListingNotice = inCase(serveNotice);
export const submitPublication = inCase(serveByPublication);
export const submitListingVerification = inCase(verifyListing);
export const submitToList = inCase(decideToList);
export const submitNotToList = inCase(decideNotToList);
export const submitListingDiscontinuation = inCase(discontinueListing);
export const submitListingRemoval = inCase(removeListing);
export const submitListingAnnulment = inCase(annulListing);

export const previewListingNotice = previewOf(serveNotice);
export const previewPublication = previewOf(serveByPublication);
export const previewToList = previewOf(decideToList);
export const previewNotToList = previewOf(decideNotToList);
export const previewListingRemoval = previewOf(removeListing);
export const previewListingAnnulment = previewOf(annulListing);
