import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { organizationPath } from "@/components/organizations/address";
import { OrganizationSearch } from "@/components/organizations/organization-search";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { listNearestEntries } from "@/lib/domain/organizations/register/queries/nearest";
import { getActor } from "@/lib/platform/auth/current-actor";
import { expectedUscc, parseUscc } from "@/lib/platform/identifiers/uscc";

type UnknownOrganizationProps = { code: string; isFiling?: boolean };

/** Which sentence tells what is wrong with a code that leads nowhere. */
function reasonFor(code: string): "unknown" | "check" | "form" {
  const reading = parseUscc(code);
  if (reading.ok) return "unknown";
  return reading.faults.includes("form") ? "form" : "check";
}

/** No such entry: what is wrong with the code, what may be meant, and the search. */
export async function UnknownOrganization({ code, isFiling = false }: UnknownOrganizationProps) {
  const actor = await getActor();
  const [t, search, nearest] = await Promise.all([
    getTranslations("organizations.page.notFound"),
    getTranslations("organizations.register.search"),
    listNearestEntries(actor, isFiling ? code : (expectedUscc(code) ?? code), 3),
  ]);
  return (
    <>
      <PageHeader title={t("title")} breadcrumbs={[{ href: "/organizations", label: t("register") }]} />
      <Callout tone="warn">{t(isFiling ? "filing" : reasonFor(code), { code: code.slice(0, 60) })}</Callout>
      {nearest.length > 0 && (
        <section className="mt-6">
          <h2 className="text-l">{t("meant")}</h2>
          <ul className="mt-1">
            {nearest.map((entry) => (
              <li key={entry.id}>
                <Link
                  href={organizationPath(entry)}
                  className="inline-flex min-h-9 items-center max-sm:min-h-11"
                >
                  {entry.name}
                </Link>
                <span className="ml-3 text-ink-2 text-s">{entry.uscc ?? entry.filingNumber}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="mt-8 max-w-3xl">
        <h2 className="mb-2 text-l">{t("search")}</h2>
        <OrganizationSearch
          labels={{
            label: search("label"),
            placeholder: search("placeholder"),
            submit: search("submit"),
            suggestions: search("suggestions"),
          }}
        />
        <p className="mt-2 text-ink-2 text-s">{search("hint")}</p>
      </section>
    </>
  );
}
