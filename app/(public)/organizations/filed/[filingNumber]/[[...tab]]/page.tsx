import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { entryMetadata } from "../../../entry/entry-metadata";
import { loadFiledEntry } from "../../../entry/load-entry";
import { OrganizationPage } from "../../../entry/organization-page";
import { tabOf } from "../../../entry/tabs";

type Props = { params: Promise<{ filingNumber: string; tab?: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return entryMetadata(await loadFiledEntry((await params).filingNumber));
}

export default async function FiledOrganizationPage({ params }: Props) {
  const { filingNumber, tab } = await params;
  const current = tabOf(tab) ?? notFound();
  return <OrganizationPage organization={await loadFiledEntry(filingNumber)} tab={current} />;
}
