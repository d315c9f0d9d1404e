import { type SectionKey, sectionKeys } from "@/lib/domain/annual-checks/report/schema";
import { isUuid } from "@/lib/platform/identifiers/uuid";

export type SectionContext = { params: Promise<{ id: string; section: string }> };

/** The section that an address names; null where there is none such. */
export async function sectionAsked({
  params,
}: SectionContext): Promise<{ id: string; section: SectionKey } | null> {
  const { id, section: asked } = await params;
  const section = sectionKeys.find((one) => one === asked);
  return section && isUuid(id) ? { id, section } : null;
}
