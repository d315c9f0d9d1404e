import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";
import type { CaseFile } from "@/lib/domain/cases/queries/case";
import { listRelated } from "@/lib/domain/cases/queries/related";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { procedures } from "./procedures";

type CaseRelatedProps = { actor: Actor; file: CaseFile; path: string };

/** Other cases of the same organization or applicant. */
export async function CaseRelated({ actor, file, path }: CaseRelatedProps) {
  const related = await listRelated(actor, file);
  if (related.length === 0) return null;
  const [t, translate, locale] = [await getTranslations("cases"), await getTranslations(), await getLocale()];
  return (
    <Section title={t(file.organizationId ? "relatedOfOrganization" : "relatedOfApplicant")} compact>
      <ul className="text-s">
        {related.map((one) => {
          const { words } = procedures[one.procedure];
          return (
            <li key={one.id} className="flex flex-wrap gap-x-4 gap-y-0.5 border-line border-b py-2">
              <Link href={`${path}/${one.id}`}>{one.number}</Link>
              <span>{translate(`${words}.kinds.${one.kind}` as never)}</span>
              <span className="text-ink-2">{one.title}</span>
              <span className="text-ink-2">{translate(`${words}.statuses.${one.status}` as never)}</span>
              {one.submittedAt && (
                <span className="text-ink-3 sm:ml-auto">
                  {formatDate(dateInShanghai(one.submittedAt), locale)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
