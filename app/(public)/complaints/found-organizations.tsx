import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { organizationPath } from "@/components/organizations/address";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { listSuggestions } from "@/lib/domain/organizations/register/queries/suggestions";
import { getActor } from "@/lib/platform/auth/current-actor";

/** Organizations that answer to what was typed, each with the way to complain of it or thank it. */
export async function FoundOrganizations({ words }: { words: string }) {
  const [t, found] = [
    await getTranslations("complaints.landing"),
    await listSuggestions(await getActor(), words, 12),
  ];
  if (found.length === 0)
    return (
      <EmptyState
        title={t("nothing", { q: words })}
        actions={<ButtonLink href="/organizations">{t("register")}</ButtonLink>}
      >
        {t("nothingHelp")}
      </EmptyState>
    );
  return (
    <section aria-label={t("results")} className="mt-4 max-w-3xl">
      <ul className="border-line border-t">
        {found.map((entry) => (
          <li
            key={entry.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b py-3"
          >
            <Link href={organizationPath(entry)} className="inline-flex min-h-6 items-center max-sm:min-h-11">
              {entry.name}
            </Link>
            <ButtonLink href={`/complaints/new?about=${entry.id}`} size="small" prefetch={false}>
              {t("complain")}
              <span className="sr-only"> {entry.name}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
