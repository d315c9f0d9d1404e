import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ListParams, listAddress } from "@/components/list/list-address";
import { Link } from "@/components/ui/link";
import { type RegisterQuery, registerFacets } from "@/lib/domain/organizations/register/schema";
import { type PlaceNames, useFacetWords } from "./facet-words";

const chipFacets = [...registerFacets, "community", "unit"] as const;

type RegisterChipsProps = { path: string; params: ListParams; query: RegisterQuery; places: PlaceNames };

/** What the reader chose, each with a way to drop it. */
export function RegisterChips({ path, params, query, places }: RegisterChipsProps) {
  const t = useTranslations("organizations.register");
  const wordOf = useFacetWords(places);
  const chips = chipFacets.flatMap((facet) => {
    const chosen: readonly string[] = query[facet];
    return chosen.map((value) => ({
      key: `${facet} ${value}`,
      text: `${t(`facets.${facet}`)} · ${wordOf(facet, value)}`,
      href: listAddress(path, params, { [facet]: chosen.filter((other) => other !== value) }),
    }));
  });
  if (query.q !== "") {
    const href = listAddress(path, params, { q: null });
    chips.unshift({ key: "q", text: t("searched", { words: query.q }), href });
  }
  if (chips.length === 0) return null;
  const cleared = Object.fromEntries(["q", ...chipFacets].map((name) => [name, null]));
  return (
    <ul aria-label={t("chosen")} className="mt-4 flex flex-wrap items-center gap-2" data-print="keep">
      {chips.map((chip) => (
        <li key={chip.key}>
          <Link
            plain
            href={chip.href}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong bg-surface py-0.5 pr-2.5 pl-3.5 text-s hover:border-cinnabar max-sm:min-h-11"
          >
            <span className="sr-only">{t("tookOut")}</span>
            {chip.text}
            <X aria-hidden="true" className="size-3.5 shrink-0 text-ink-3 print:hidden" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link
            href={listAddress(path, params, cleared)}
            className="inline-flex min-h-8 items-center text-s max-sm:min-h-11 print:hidden"
          >
            {t("clear")}
          </Link>
        </li>
      )}
    </ul>
  );
}
