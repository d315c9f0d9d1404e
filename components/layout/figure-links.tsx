import { Link } from "@/components/ui/link";

export type FigureLink = {
  href: string;
  label: string;
  figure: number | string;
  /** What the figure counts, where the label does not say it all. */
  note?: string;
  urgent?: boolean;
};

/** Figures of a desk; each opens exactly the list that it counts. */
export function FigureLinks({ label, figures }: { label: string; figures: FigureLink[] }) {
  return (
    <ul aria-label={label} className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3 large:grid-cols-1">
      {figures.map(({ href, label: name, figure, note, urgent }) => (
        <li
          key={`${href} ${name}`}
          className="relative rounded-panel border border-line bg-surface px-5 py-4 hover:border-line-strong"
        >
          <p className={urgent ? "font-light text-2xl text-cinnabar" : "font-light text-2xl"}>{figure}</p>
          <Link plain href={href} className="font-semibold after:absolute after:inset-0">
            {name}
          </Link>
          {note && <p className="text-ink-2 text-s">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
