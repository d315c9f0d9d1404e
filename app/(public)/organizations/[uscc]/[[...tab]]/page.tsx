import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { entryMetadata } from "../../entry/entry-metadata";
import { loadEntry } from "../../entry/load-entry";
import { OrganizationPage } from "../../entry/organization-page";
import { tabOf } from "../../entry/tabs";

type Props = { params: Promise<{ uscc: string; tab?: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return entryMetadata(await loadEntry((await params).uscc));
}

export default async function RegisteredOrganizationPage({ params }: Props) {
  const { uscc, tab } = await params;
  const current = tabOf(tab) ?? notFound();
  return <OrganizationPage organization={await loadEntry(uscc)} tab={current} />;
}
