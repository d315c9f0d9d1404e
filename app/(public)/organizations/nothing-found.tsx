import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { listAddress } from "@/components/list/list-address";
import { organizationPath } from "@/components/organizations/address";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { listNearestEntries } from "@/lib/domain/organizations/register/queries/nearest";
import { parseUscc } from "@/lib/platform/identifiers/uscc";
import type { RegisterViewProps } from "./register-view";

/** Codes are told from names by their shape: 18 letters and digits, whatever the check characters say. */
const looksLikeCode = (text: string) => /^[0-9A-Z]{18}$/i.test(text.replaceAll(/[\s-]/g, ""));

/** No result: the nearest names, the other register, and where to ask. */
export async function NothingFound({
  actor,
  query,
  params,
  counts,
}: Omit<RegisterViewProps, "subdistricts">) {
  const [t, nearest] = await Promise.all([
    getTranslations("organizations.register.nothing"),
    listNearestEntries(actor, query.q),
  ]);
  const isMistypedCode = looksLikeCode(query.q) && !parseUscc(query.q).ok;
  const other = query.register === "registered" ? "filed" : "registered";
  const found = counts.parts[other];
  return (
    <Panel>
      <EmptyState
        title={t("title")}
        actions={
          <>
            {found > 0 && (
              <ButtonLink
                tone="primary"
                href={listAddress("/organizations", params, { register: other, kind: null })}
              >
                {t("other", { count: found })}
              </ButtonLink>
            )}
            <ButtonLink href="/organizations">{t("clear")}</ButtonLink>
          </>
        }
      >
        {isMistypedCode && <p className="mb-2 text-cinnabar">{t("code", { code: query.q })}</p>}
        {nearest.length > 0 && (
          <div className="mb-4">
            <p>{t("found")}</p>
            <ul className="mt-1">
              {nearest.map((entry) => (
                <li key={entry.id}>
                  <Link
                    href={organizationPath(entry)}
                    className="inline-flex min-h-8 items-center max-sm:min-h-11"
                  >
                    {entry.name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>{t("advice")}</p>
        <p className="mt-1">{t("ask")}</p>
      </EmptyState>
    </Panel>
  );
}
