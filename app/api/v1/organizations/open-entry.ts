import { organizationPath } from "@/components/organizations/address";
import type { RegisterEntry } from "@/lib/domain/organizations/register/schema";
import { siteUrl } from "@/lib/platform/env";

/** An entry as open data: codes as text, money in yuan as text with two decimals, dates as YYYY-MM-DD. */
export function openEntry(entry: RegisterEntry) {
  const { registeredCapital: capital } = entry;
  return {
    identifier: entry.uscc ?? entry.filingNumber,
    scheme: entry.uscc === null ? "filing" : "uscc",
    name: entry.name,
    englishName: entry.englishName,
    formerNames: entry.formerNames,
    kind: entry.kind,
    status: entry.status,
    sector: entry.sector,
    subdistrict: entry.subdistrict.name,
    community: entry.community?.name ?? null,
    legalRepresentative: entry.legalRepresentativeName,
    registeredCapital:
      capital === null ? null : `${capital / 100n}.${String(capital % 100n).padStart(2, "0")}`,
    establishedOn: entry.establishedOn,
    deregisteredOn: entry.deregisteredOn,
    certificateValidUntil: entry.certificateValidUntil,
    isGovernmentFounded: entry.isGovernmentFounded,
    isDirectRegistration: entry.isDirectRegistration,
    isCharity: entry.isCharity,
    creditGrade: entry.creditGrade,
    evaluationGrade: entry.evaluationGrade,
    statutoryList: entry.statutoryList,
    url: siteUrl() + organizationPath(entry),
  };
}

/** Anyone may use it from anywhere. */
export const openHeaders = { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=60" };
