import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import {
  getFiledOrganization,
  getOrganization,
  type OrganizationEntry,
} from "@/lib/domain/organizations/queries/organization";
import { getActor } from "@/lib/platform/auth/current-actor";
import { NotFound } from "@/lib/platform/errors";
import { parseUscc } from "@/lib/platform/identifiers/uscc";
import { tabOf } from "./tabs";

async function orNotFound(entry: Promise<OrganizationEntry>): Promise<OrganizationEntry> {
  try {
    return await entry;
  } catch (problem) {
    if (problem instanceof NotFound) notFound();
    throw problem;
  }
}

/** The entry of a code as it stands in the address; codes typed in another way lead to the permanent address. */
export const loadEntry = cache(async (typed: string): Promise<OrganizationEntry> => {
  const text = decodeURIComponent(typed);
  const reading = parseUscc(text);
  if (!reading.ok) notFound();
  if (reading.uscc.code !== text) permanentRedirect(`/organizations/${reading.uscc.code}`);
  return orNotFound(getOrganization(await getActor(), text));
});

/** The filed community organization of a number as it stands in the address. */
export const loadFiledEntry = cache(async (typed: string): Promise<OrganizationEntry> => {
  return orNotFound(getFiledOrganization(await getActor(), decodeURIComponent(typed).toUpperCase()));
});

/** Next renders the page of an unknown entry beside every entry; where the entry is shown, its search would be for nothing. */
export async function isShown(entry: Promise<OrganizationEntry>, tab: string[]): Promise<boolean> {
  const isKnown = await entry.then(
    () => true,
    () => false,
  );
  return isKnown && tabOf(tab.length === 0 ? undefined : tab) !== null;
}
