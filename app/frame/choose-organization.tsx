import { Search } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { getOrganizationById } from "@/lib/domain/organizations/queries/organization";
import { asksForSuggestions, listSuggestions } from "@/lib/domain/organizations/register/queries/suggestions";
import type { Actor } from "@/lib/platform/auth/actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { paramOf } from "@/lib/platform/lists/paging";

type Params = Record<string, string | string[] | undefined>;

/** The organization that the address names; null while none is chosen. */
export async function chosenOrganization(actor: Actor, params: Params) {
  const id = paramOf(params, "organization");
  return id ? orNotFound(id, () => getOrganizationById(actor, id)) : null;
}

type ChooseOrganizationProps = { actor: Actor; path: string; params: Params; label: string; help: string };

/** Finds an organization by a part of its name or code; works without script. */
export async function ChooseOrganization({ actor, path, params, label, help }: ChooseOrganizationProps) {
  const [t, typed] = [await getTranslations("interface.list"), paramOf(params, "q") ?? ""];
  const found = asksForSuggestions(typed) ? await listSuggestions(actor, typed) : [];
  return (
    <div className="max-w-xl">
      <form action={path} method="get" className="grid gap-1">
        <label htmlFor="organization-search" className="font-semibold">
          {label}
        </label>
        <p id="organization-search-help" className="text-ink-2 text-s">
          {help}
        </p>
        <div className="flex gap-2">
          <Input
            id="organization-search"
            type="search"
            name="q"
            defaultValue={typed}
            aria-describedby="organization-search-help"
          />
          <Button type="submit" icon={<Search aria-hidden="true" />}>
            {t("search")}
          </Button>
        </div>
      </form>
      <ul className="mt-4 border-line border-t">
        {found.map(({ id, name, uscc, filingNumber }) => (
          <li key={id} className="border-line border-b">
            <Link
              href={`${path}?organization=${id}`}
              className="flex min-h-row flex-wrap items-center justify-between gap-x-4 py-1 max-sm:min-h-11"
            >
              <span>{name}</span>
              <span className="text-ink-3 text-xs">{uscc ?? filingNumber}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
