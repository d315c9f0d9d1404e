import type { InboxParams } from "@/lib/domain/cases/inbox/schema";
import { CasePage, caseMetadata } from "../../../frame/cases/case-page";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<InboxParams> };

export async function generateMetadata({ params }: Props) {
  return caseMetadata("center", (await params).id);
}

export default async function CenterCasePage({ params, searchParams }: Props) {
  return <CasePage desk="center" id={(await params).id} params={await searchParams} />;
}
