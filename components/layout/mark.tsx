import { Link } from "@/components/ui/link";

/** The mark of the site, leading home. */
export function Mark({ name, tagline, href = "/" }: { name: string; tagline?: string; href?: string }) {
  return (
    <Link plain href={href} className="flex min-h-11 shrink-0 items-center gap-2.5 text-ink no-underline">
      <span
        aria-hidden="true"
        className="grid size-[1.65rem] place-items-center rounded-[5px] bg-cinnabar font-bold text-m text-on-cinnabar"
      >
        邻
      </span>
      <span className="font-bold text-l tracking-[0.06em]">{name}</span>
      {tagline && <span className="text-ink-3 text-xs max-xl:hidden">{tagline}</span>}
    </Link>
  );
}
