import { getTranslations } from "next-intl/server";
import { GetForm } from "@/components/list/get-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { listSuggestions } from "@/lib/domain/organizations/register/queries/suggestions";
import type { Actor } from "@/lib/platform/auth/actor";

/** Finds the organization that a proceeding is opened against. */
export async function ChooseOrganization({ actor, words }: { actor: Actor; words: string }) {
  const typed = words.slice(0, 100);
  const [t, found] = [
    await getTranslations("penalties.open"),
    typed.trim() === "" ? null : await listSuggestions(actor, typed, 10),
  ];
  return (
    <>
      <GetForm
        action="/bureau/penalties/new"
        role="search"
        label={t("search")}
        className="flex flex-wrap gap-2"
      >
        <Input
          type="search"
          name="q"
          aria-label={t("search")}
          placeholder={t("search")}
          defaultValue={typed}
          className="min-w-0 flex-1"
        />
        <Button type="submit" tone="primary">
          {t("find")}
        </Button>
      </GetForm>
      {found?.length === 0 && <p className="mt-4 text-ink-2">{t("nothing")}</p>}
      <ul className="mt-4">
        {found?.map((entry) => (
          <li key={entry.id} className="border-line border-b py-2">
            <Link
              href={`/bureau/penalties/new?organization=${entry.id}`}
              className="inline-flex min-h-6 items-center max-sm:min-h-11"
            >
              {entry.name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
