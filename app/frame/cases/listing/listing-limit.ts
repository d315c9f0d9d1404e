import { getLocale, getTranslations } from "next-intl/server";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { RuleKey } from "@/lib/domain/district/schema";
import type { ListingCase } from "@/lib/domain/supervision/listings/queries/listing";
import type { ListingStatus } from "@/lib/domain/supervision/listings/schema";
import type { CalendarDate } from "@/lib/platform/clock";

const limits: Partial<Record<ListingStatus, RuleKey>> = {
  proposed: "listing.serviceWorkingDays",
  noticed: "listing.defenceWorkingDays",
  defended: "listing.verificationWorkingDays",
  undefended: "listing.verificationWorkingDays",
  verified: "listing.verificationWorkingDays",
  exitDue: "listing.removalWorkingDays",
};

/** The name and legal basis of the limit that runs for a listing; null where none runs. */
export async function listingLimit({ status, clockStartedOn }: ListingCase, today: CalendarDate) {
  const key = limits[status];
  if (!key) return null;
  const [t, locale, rule] = [
    await getTranslations("listings.limits"),
    await getLocale(),
    await getRuleInForce(key, clockStartedOn ?? today),
  ];
  return { title: t(status), basis: locale === "en" ? rule.basisEn : rule.basis };
}
