import type { InboxParams } from "@/lib/domain/cases/inbox/schema";
import { CasePage, caseMetadata } from "../../../frame/cases/case-page";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<InboxParams> };

export async function generateMetadata({ params }: Props) {
  return caseMetadata("supervisoryUnit", (await params).id);
}

export default async function SupervisoryUnitCasePage({ params, searchParams }: Props) {
  return <CasePage desk="supervisoryUnit" id={(await params).id} params={await searchParams} />;
}
