import { addDays, addYears, type CalendarDate, yearOf } from "@/lib/platform/clock";
import type { Chance } from "../chance";
import { referenceDay } from "../moments";
import type { Draft, Identity } from "./draft";

/** Certificates run five years for groups and foundations, four for social service organizations. */
const validity = { socialGroup: 5, foundation: 5, socialServiceOrganization: 4 } as const;
const series = {
  socialGroup: "沪普社证字",
  foundation: "沪基证字",
  socialServiceOrganization: "沪普民证字",
} as const;

/** The certificate in force at the end; about three in a hundred let it run out. */
export function inventCertificate(
  chance: Chance,
  identity: Identity,
  serial: number,
  endedOn: CalendarDate | null,
): Draft["certificate"] {
  if (identity.kind === "communityOrganization") return null;
  const years = validity[identity.kind];
  const end = endedOn ?? referenceDay;
  let issuedOn = identity.establishedOn;
  while (addYears(issuedOn, years) <= end) issuedOn = addYears(issuedOn, years);
  const isRecent = addDays(issuedOn, 240) > end;
  if (isRecent && issuedOn > identity.establishedOn && chance.happens(0.22))
    issuedOn = addYears(issuedOn, -years);
  return {
    number: `${series[identity.kind]}第${String(serial).padStart(4, "0")}号`,
    issuedOn,
    validUntil: addDays(addYears(issuedOn, years), -1),
    years,
  };
}

/** The days on which certificates were issued again (有效期延续), from the first renewal on. */
export function renewalsOf(draft: Draft): CalendarDate[] {
  const { certificate } = draft;
  if (!certificate) return [];
  const count = Math.round((yearOf(certificate.issuedOn) - yearOf(draft.establishedOn)) / certificate.years);
  return Array.from({ length: count }, (_, index) =>
    addYears(draft.establishedOn, (index + 1) * certificate.years),
  );
}
